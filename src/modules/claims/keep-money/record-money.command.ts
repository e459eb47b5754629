// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { seeingAll, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { type CalendarDate, dutchDay, isRowId, parseMoney } from '#values'
import { isAsking } from '../claim/claim.ts'
import { lockClaim, selectByReference, updateClaim } from '../claim/claim.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import { selectPayees } from '../claim/payee.store.ts'
import { insertEntry, insertIncoming, lockIncoming, updateIncoming } from '../claim/money.store.ts'
import type { ReliefSource, StoredClaim, StoredEntry } from '../claim/stored-claim.ts'
import { referenceIn } from '../money/reference.ts'
import { type Asked, changeClaim, workerFor } from '../take-step/party.query.ts'
import { followMoney } from './follow-money.command.ts'
import { lockBook } from './statement.query.ts'

/** An amount as people write it, in cents; wrong ones are said with the others. */
export function amountIn(read: FormReader, entries: FormEntries, field: string): number {
  const parsed = parseMoney([entries[field] ?? ''].flat()[0] ?? '')
  if (parsed.ok && parsed.value > 0) return parsed.value
  read.wrong(field, claimMessages.wrongMoney)
  return 0
}

/**
 * A payment that came in. It counts for the claim whose reference stands with it; without one right reference of an own claim that is being asked, it
 * waits until a person says where it belongs: nothing is guessed. Returns what became of it.
 */
export async function recordPayment(ctx: Context, entries: FormEntries): Promise<'matched' | 'parked'> {
  const { organisationId, id: personId } = workerFor(ctx, 'recovery')
  const read = new FormReader(ctx, entries)
  const cents = amountIn(read, entries, 'amount')
  const bookedOn = read.day('on') as CalendarDate
  const bankReference = read.reference('bankReference', 60)
  const said = read.reference('said', 140, false)
  read.done()
  return transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const claim = await claimOf(tx, said, organisationId)
      const status = claim ? 'matched' : 'parked'
      const row = {
        id: ctx.newId(),
        organisationId,
        bankReference,
        cents,
        bookedOn,
        status,
        claimId: claim?.id ?? null,
      }
      if (!(await insertIncoming(tx, { ...row, status }, ctx.now())))
        throw new Refusal(claimMessages.knownPayment, { status: 409 })
      await recordAudit(ctx, tx, {
        action: 'claims.payment-taken-in',
        subjectKind: 'incoming',
        subjectId: row.id,
        purpose: 'recover-money',
        detail: { status },
      })
      if (claim) await count(ctx, tx, claim, { kind: 'payment', cents, on: bookedOn, personId })
      return status
    }),
  )
}

async function claimOf(tx: Tx, said: string, organisationId: string): Promise<StoredClaim | null> {
  const reference = referenceIn(said)
  const found = reference ? await selectByReference(tx, reference) : null
  const claim = found && (await lockClaim(tx, found.id))
  return claim?.recoveryId === organisationId && (isAsking(claim.status) || claim.status === 'paid') ? claim : null
}

/** A person says to which claim parked money belongs, or that it went back to who sent it. */
export async function decideParked(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const { organisationId, id: personId } = workerFor(ctx, 'recovery')
  const read = new FormReader(ctx, entries)
  const what = read.choice('what', ['match', 'return'])
  const reference = what === 'match' ? read.reference('reference', 40) : ''
  read.done()
  await transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const money = isRowId(id) ? await lockIncoming(tx, id) : null
      if (money?.organisationId !== organisationId || money.status !== 'parked')
        throw new Refusal(webMessages.notNow, { status: 409 })
      const claim = what === 'match' ? await claimOf(tx, reference, organisationId) : null
      if (what === 'match' && !claim)
        throw new Refusal(webMessages.notThere, { fields: [{ field: 'reference', code: webMessages.notThere }] })
      const status = claim ? 'matched' : 'returned'
      await updateIncoming(tx, id, { status, claimId: claim?.id ?? null, by: personId, at: ctx.now() })
      await recordAudit(ctx, tx, {
        action: 'claims.payment-decided',
        subjectKind: 'incoming',
        subjectId: id,
        purpose: 'recover-money',
        detail: { status },
      })
      const on = money.bookedOn as CalendarDate
      if (claim) await count(ctx, tx, claim, { kind: 'payment', cents: money.cents, on, personId })
    }),
  )
}

export const moneyKinds = ['pay-out', 'give-back', 'return', 'relief', 'costs'] as const
const sources: readonly ReliefSource[] = ['bank', 'insurer', 'court-measure']

/** What else happened with the money of one claim, by whoever collects it. No more goes out than the settlement says is there. */
export async function recordMoney(ctx: Context, asked: Asked, entries: FormEntries): Promise<void> {
  const read = new FormReader(ctx, entries)
  const kind = read.choice('kind', moneyKinds) as (typeof moneyKinds)[number]
  const cents = amountIn(read, entries, 'amount')
  const on = read.day('on') as CalendarDate
  const needsShare = kind === 'pay-out' || kind === 'give-back' || kind === 'relief'
  const place = needsShare ? Number(read.reference('place', 6)) : 0
  const source = kind === 'relief' ? (read.choice('source', sources) as ReliefSource) : null
  read.done()
  await changeClaim(ctx, asked, 'recovery', async ({ tx, claim, by }) => {
    const { shares, statement } = await lockBook(tx, claim, dutchDay(ctx.now()))
    const share = shares.find((one) => one.claimId === claim.id && one.place === place)
    if (needsShare && !share)
      throw new Refusal(webMessages.notThere, { fields: [{ field: 'place', code: webMessages.notThere }] })
    if (kind === 'pay-out' && share && !(await selectPayees(tx, [claim.id])).has(share.id))
      throw new Refusal(claimMessages.noPayee, { fields: [{ field: 'place', code: claimMessages.noPayee }] })
    const settled = statement.shares.find(({ id }) => id === share?.id)
    const most = {
      'pay-out': settled?.toPayOut ?? 0,
      'give-back': settled?.toAskBack ?? 0,
      return: statement.toReturn,
      relief: Number.MAX_SAFE_INTEGER,
      costs: Number.MAX_SAFE_INTEGER,
    }[kind]
    if (cents > most)
      throw new Refusal(claimMessages.tooMuchOut, { fields: [{ field: 'amount', code: claimMessages.tooMuchOut }] })
    await count(ctx, tx, claim, { kind, cents, on, source, personId: by.id, shareId: share?.id ?? null })
  })
}

type Counted = Pick<StoredEntry, 'kind' | 'cents' | 'on'> & {
  shareId?: string | null
  source?: ReliefSource | null
  personId: string | null
}

/** A line in the book of a claim, and what follows from it. */
export async function count(ctx: Context, tx: Tx, claim: StoredClaim, entry: Counted): Promise<void> {
  await insertEntry(tx, {
    shareId: null,
    source: null,
    ...entry,
    id: ctx.newId(),
    claimId: claim.id,
    recordedAt: ctx.now(),
  })
  await updateClaim(tx, claim.id, { status: claim.status })
  await recordAudit(ctx, tx, {
    action: 'claims.money-written',
    subjectKind: 'claim',
    subjectId: claim.id,
    purpose: 'recover-money',
    detail: { kind: entry.kind, source: entry.source ?? null },
  })
  await followMoney(ctx, tx, claim)
}
