// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { deleteConsents, selectConsent, selectFollowUps } from '../consent/consent.store.ts'
import { settle } from '../follow-up/settle.command.ts'

/** Why it went. */
export type Why = 'withdrawn' | 'expired' | 'requested'

/**
 * Takes these consents away with everything that hangs on them: codes, needs, path, what was still to be asked. What was due and not answered is
 * counted, as a number. The record keeps that it happened, under a number that leads nowhere any more.
 */
export async function eraseConsents(ctx: Context, tx: Tx, ids: readonly string[], why: Why): Promise<void> {
  await seeingAll(ctx, tx, async () => {
    const at = ctx.now()
    for (const one of await selectFollowUps(tx, ids)) {
      if (one.status === 'answered' || one.status === 'closed' || one.dueAt > at) continue
      const consent = await selectConsent(tx, one.consentId, new Date(0))
      const asked = one.status === 'planned' ? ('not-asked' as const) : ('no-answer' as const)
      await settle(tx, one, { ending: why === 'expired' ? asked : 'withdrew', pathId: consent?.pathId ?? null, at })
    }
    await deleteConsents(tx, ids)
  })
  await recordAudit(
    ctx,
    tx,
    ids.map((id) => ({
      action: 'aftercare.consent-erased',
      subjectKind: 'aftercare-consent',
      subjectId: id,
      detail: { why },
    })),
  )
}
