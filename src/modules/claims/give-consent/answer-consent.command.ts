// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { findOwnReport } from '#modules/reports'
import { dutchDay } from '#values'
import { lockClaim, sharesOfReports, updateClaim, updateConsent, updateSatisfied } from '../claim/claim.store.ts'
import { claimMessages } from '../claim/claim.text.ts'
import { selectAccount } from '../claim/holder.store.ts'
import { upsertPayee } from '../claim/payee.store.ts'
import type { StoredClaim, StoredShare } from '../claim/stored-claim.ts'
import { amountIn, count } from '../keep-money/record-money.command.ts'
import { noteStep } from '../take-step/move-claim.command.ts'
import { endPart } from './end-part.command.ts'
import { mayChangePayee, payeeIn, sealPayee } from './payee.query.ts'

export const ownDeeds = ['give', 'pay-to', 'end', 'refunded', 'satisfied'] as const
export type OwnDeed = (typeof ownDeeds)[number]

interface Own {
  tx: Tx
  system: Context
  claim: StoredClaim
  share: StoredShare
}

/** The victim, by the code of the own report, says yes and on which account the money must come, stops, tells that somebody else made it good, or how it went. */
export async function answerConsent(ctx: Context, code: string, deed: OwnDeed, entries: FormEntries): Promise<void> {
  await answerFor(ctx, (await findOwnReport(ctx, code))?.id ?? null, deed, entries)
}

/** The same for whoever proved to be the reporter of this report. */
export async function answerFor(
  ctx: Context,
  reportId: string | null,
  deed: OwnDeed,
  entries: FormEntries,
): Promise<void> {
  const shareId = [entries.share ?? ''].flat()[0] ?? ''
  const read = new FormReader(ctx, entries)
  const cents = deed === 'refunded' ? amountIn(read, entries, 'amount') : 0
  const satisfied = deed === 'satisfied' ? Number(read.choice('satisfied', ['1', '2', '3', '4', '5'])) : 0
  const payTo = deed === 'give' || deed === 'pay-to' ? payeeIn(ctx, read, entries) : ''
  read.done()
  const system = asSystem(ctx, 'claims.answer-consent')
  await transaction(system, async (tx) => {
    const share = reportId && (await sharesOfReports(tx, [reportId])).find(({ id }) => id === shareId)
    const claim = share && (await lockClaim(tx, share.claimId))
    if (!share || !claim) throw new Refusal(webMessages.notThere, { status: 404 })
    const own = { tx, system: { ...system, tx }, claim, share }
    if (payTo !== '') await keepPayee(own, deed, payTo)
    if (deed === 'give') await give(own)
    else if (deed === 'pay-to') return
    else if (deed === 'end') await endPart(own.system, tx, share, 'withdrawn')
    else if (deed === 'refunded') await tellRefund(own, cents)
    else await tellSatisfied(own, satisfied)
  })
}

/** Kept with the consent, or put right later, as long as money can still be paid out. Never the account to which the money went. */
async function keepPayee({ tx, system, claim, share }: Own, deed: OwnDeed, payTo: string): Promise<void> {
  const isTaking = share.consent === 'given' || share.consent === 'withdrawn'
  if (deed === 'pay-to' && !(isTaking && mayChangePayee(claim.status)))
    throw new Refusal(webMessages.notNow, { status: 409 })
  if (payTo === (await selectAccount(tx, claim.id)))
    throw new Refusal(claimMessages.notTheirAccount, {
      fields: [{ field: 'payTo', code: claimMessages.notTheirAccount }],
    })
  await upsertPayee(tx, {
    shareId: share.id,
    claimId: claim.id,
    sealed: sealPayee(system, payTo),
    toldAt: system.now(),
  })
  await recordAudit(system, tx, {
    action: 'claims.payee-told',
    subjectKind: 'share',
    subjectId: share.id,
    purpose: 'recover-money',
  })
}

/** Only while it is asked: later the packet is gone, and somebody new would be a claim of its own. */
async function give({ tx, system, claim, share }: Own): Promise<void> {
  if (claim.status !== 'asking-consent') throw new Refusal(webMessages.notNow, { status: 409 })
  if (share.consent === 'given') return
  await updateConsent(tx, share.id, 'given', system.now())
  await updateClaim(tx, claim.id, { status: claim.status })
  await noteStep(system, tx, claim.id, { step: 'give-consent', status: claim.status })
  await recordAudit(system, tx, {
    action: 'claims.consent-given',
    subjectKind: 'share',
    subjectId: share.id,
    purpose: 'recover-money',
  })
}

/** Believed at once: it can only make smaller what is asked for this person. */
async function tellRefund({ tx, system, claim, share }: Own, cents: number): Promise<void> {
  if (share.consent !== 'given') throw new Refusal(webMessages.notNow, { status: 409 })
  const on = dutchDay(system.now())
  await count(system, tx, claim, {
    kind: 'relief',
    source: 'victim-said',
    cents,
    on,
    shareId: share.id,
    personId: null,
  })
}

async function tellSatisfied({ tx, system, claim, share }: Own, satisfied: number): Promise<void> {
  if (claim.status !== 'paid-out') throw new Refusal(webMessages.notNow, { status: 409 })
  await updateSatisfied(tx, share.id, satisfied)
  await recordAudit(system, tx, {
    action: 'claims.opinion-given',
    subjectKind: 'share',
    subjectId: share.id,
    purpose: 'recover-money',
  })
}
