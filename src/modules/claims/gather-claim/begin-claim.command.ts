// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { listIdentifiers } from '#modules/identifiers'
import { type CalendarDate, dutchDay, parseMoney } from '#values'
import { insertClaim, insertShare } from '../claim/claim.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import { insertAccount, upsertDebtor } from '../claim/holder.store.ts'
import type { Debtor, StoredClaim } from '../claim/stored-claim.ts'
import { referenceOf } from '../money/reference.ts'
import { noteStep } from '../take-step/move-claim.command.ts'
import { workerFor } from '../take-step/party.query.ts'
import { ageOn, isMinor } from '../judge-claim/age.ts'
import { digestOf, sealHolder } from './holder.query.ts'
import { type ClaimableReport, claimableReports, fewestVictims } from './list-clusters.query.ts'

/** Begins a claim of at least five people on the holder of one account. Nobody is told or asked anything by it. Returns its id. */
export async function beginClaim(ctx: Context, identifierId: string, entries: FormEntries): Promise<string> {
  const by = workerFor(ctx, 'police')
  const reports = await claimableReports(ctx, identifierId)
  if (reports === null || reports.length < fewestVictims) throw new Refusal(claimMessages.noCluster, { status: 409 })
  const { holder, criminalReference, amounts } = readBegin(ctx, entries, reports)
  const identifier = (await listIdentifiers(ctx, [identifierId])).get(identifierId)
  if (identifier?.kind !== 'iban') throw new Refusal(claimMessages.noCluster, { status: 409 })
  const now = ctx.now()
  const id = ctx.newId()
  const claim: StoredClaim = {
    id,
    reference: referenceOf(numberFrom(ctx)),
    organisationId: by.organisationId,
    prosecutorId: null,
    recoveryId: null,
    criminalReference,
    accountCountry: identifier.canonical.slice(0, 2),
    addressee: null,
    jointId: id,
    status: 'testing',
    statusOn: dutchDay(now),
    version: 1,
    beganAt: now,
    endedAt: null,
  }
  return transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      await insertClaim(tx, claim)
      const { organisationId } = by
      if (!(await insertAccount(tx, { claimId: id, organisationId, identifierId, canonical: identifier.canonical })))
        throw new Refusal(claimMessages.claimedAlready, { status: 409 })
      await upsertDebtor(tx, {
        claimId: id,
        organisationId,
        sealed: sealHolder(ctx.secrets, holder),
        digest: digestOf(ctx.secrets, holder),
      })
      for (const [at, { report, cents }] of amounts.entries())
        await insertShare(tx, {
          id: ctx.newId(),
          claimId: id,
          place: at + 1,
          principal: cents,
          lostOn: report.lostOn as CalendarDate,
          consent: 'open',
          satisfied: null,
          reportId: report.reportId,
          organisationId,
        })
      await noteStep(ctx, tx, id, { step: 'begin', status: 'testing' })
      await recordAudit(ctx, tx, {
        action: 'claims.claim-begun',
        subjectKind: 'claim',
        subjectId: id,
        purpose: 'recover-money',
        detail: { victims: amounts.length },
      })
      return id
    }),
  )
}

/** Ten digits that nobody can guess the next of. */
function numberFrom(ctx: Context): number {
  return Number.parseInt(Buffer.from(ctx.secrets.token(6), 'base64url').toString('hex'), 16) % 10_000_000_000
}

function readBegin(ctx: Context, entries: FormEntries, reports: readonly ClaimableReport[]) {
  const read = new FormReader(ctx, entries)
  const criminalReference = read.reference('criminalReference', 60)
  const holder: Debtor = {
    name: read.reference('name', 200),
    bornOn: read.day('bornOn', { mayCome: true }),
    address: read.reference('address', 300),
    representative: read.reference('representative', 300, false),
  }
  const today = dutchDay(ctx.now())
  if (holder.bornOn > today) read.wrong('bornOn', claimMessages.bornLater)
  // A child is never written to: without a representative nobody could be.
  else if (holder.bornOn !== '' && isMinor(ageOn(holder.bornOn, today)) && holder.representative === '')
    read.wrong('representative', claimMessages.noRepresentative)
  const amounts = reports.flatMap((report) => {
    const field = `amount-${report.reportId}`
    const written = [entries[field] ?? ''].flat()[0]?.trim() ?? ''
    if (written === '' || written === '0') return []
    const parsed = parseMoney(written)
    if (!parsed.ok || parsed.value === 0) read.wrong(field, claimMessages.wrongMoney)
    else if (parsed.value > report.lossInCents) read.wrong(field, claimMessages.moreThanReported)
    else return [{ report, cents: parsed.value }]
    return []
  })
  if (amounts.length < fewestVictims) read.wrong('amounts', claimMessages.tooFew)
  read.done()
  return { holder, criminalReference, amounts }
}
