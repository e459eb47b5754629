// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { dutchDay } from '#values'
import { isWithRecovery } from '../claim/claim.ts'
import {
  deleteShare,
  lockClaim,
  selectShares,
  sharesOfReports,
  updateClaim,
  updateConsent,
} from '../claim/claim.store.ts'
import type { StoredShare } from '../claim/stored-claim.ts'
import { fewestVictims } from '../gather-claim/list-clusters.query.ts'
import { count } from '../keep-money/record-money.command.ts'
import { moveClaim, noteStep } from '../take-step/move-claim.command.ts'

/**
 * Somebody does not take part any more: by their own word, or because their report no longer counts. Nothing more is asked for them from this day. What was paid
 * for them stays theirs. Runs as the program. Doing it twice does it once.
 */
export async function endPart(
  ctx: Context,
  tx: Tx,
  share: StoredShare,
  why: 'withdrawn' | 'report-gone',
): Promise<void> {
  const claim = await lockClaim(tx, share.claimId)
  if (!claim || claim.status === 'closed') return
  await recordAudit(ctx, tx, {
    action: 'claims.part-taken-back',
    subjectKind: 'share',
    subjectId: share.id,
    purpose: 'recover-money',
    detail: { why },
  })
  if (!isWithRecovery(claim.status)) {
    // Nobody outside was told yet, so nothing has to be kept to settle with.
    if (why === 'report-gone') await deleteShare(tx, share.id)
    else await updateConsent(tx, share.id, 'declined', ctx.now())
    await updateClaim(tx, claim.id, { status: claim.status })
    const left = await selectShares(tx, [claim.id])
    const mayStillCome = left.some(({ consent }) => consent === 'open' || consent === 'given')
    const isTooSmall = left.length < fewestVictims || !mayStillCome
    if (isTooSmall && claim.status !== 'back') await moveClaim(ctx, tx, claim, { step: 'fall-apart' })
    return
  }
  if (share.consent !== 'given') return
  await updateConsent(tx, share.id, why, ctx.now())
  await noteStep(ctx, tx, claim.id, { step: 'end-consent', status: claim.status })
  await count(ctx, tx, claim, {
    kind: 'leave',
    cents: 0,
    on: dutchDay(ctx.now()),
    shareId: share.id,
    personId: null,
  })
}

/** The parts of all these reports, which no longer count. */
export async function endPartsOf(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'claims.end-parts')
  await transaction(system, async (tx) => {
    for (const share of await sharesOfReports(tx, reportIds)) await endPart({ ...system, tx }, tx, share, 'report-gone')
  })
}
