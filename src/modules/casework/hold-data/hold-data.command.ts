// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type HoldKind, insertHolds, markLifted } from '#foundation/holds'
import { Refusal } from '#foundation/web'
import { listCaseReports } from '#modules/cases'
import { ownListings } from '#modules/identifiers'
import { ownReports } from '#modules/reports'
import { holdMessages } from './hold-data.text.ts'

const longestInDays = 5 * 366

/**
 * Keeps a report, a listing, or every own report of a case from being destroyed until the end of `endsOn` (2026-11-24). Reports that come into
 * the case later are not held. Returns the ids of the holds, one for each report or listing.
 */
export async function placeHold(
  ctx: Context,
  asked: { kind: 'report' | 'case' | 'listing'; id: string; reason: string; endsOn: string },
): Promise<string[]> {
  const { kind, id, reason, endsOn } = asked
  const ahead = (new Date(`${endsOn}T12:00:00Z`).getTime() - ctx.now().getTime()) / 86_400_000
  if (!(ahead > 0.5 && ahead <= longestInDays))
    throw new Refusal(holdMessages.endNotAhead, { fields: [{ field: '/endsOn', code: holdMessages.endNotAhead }] })
  const wanted = kind === 'case' ? await reportsOfCase(ctx, id) : [id]
  const subjectKind: HoldKind = kind === 'listing' ? 'listing' : 'report'
  const own = await (subjectKind === 'listing' ? ownListings(ctx, wanted) : ownReports(ctx, wanted))
  if (own.length === 0) throw new Refusal(holdMessages.notYours, { status: 404 })
  return transaction(ctx, async (tx) => {
    const holds = own.map((subjectId) => ({
      id: ctx.newId(),
      subjectKind,
      subjectId,
      organisationId: organisationOf(ctx.actor) ?? '',
      reason,
      placedBy: subjectOf(ctx.actor).id ?? '',
      placedAt: ctx.now(),
      endsOn,
    }))
    await insertHolds(tx, holds)
    await recordAudit(
      ctx,
      tx,
      holds.map((hold) => ({
        action: 'casework.hold-placed',
        subjectKind,
        subjectId: hold.subjectId,
        detail: { holdId: hold.id, endsOn },
      })),
    )
    return holds.map((hold) => hold.id)
  })
}

/** From now on retention applies again. */
export function liftHold(ctx: Context, id: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const lifted = await markLifted(tx, id, subjectOf(ctx.actor).id ?? '', ctx.now())
    if (!lifted) throw new Refusal(holdMessages.notInForce, { status: 404 })
    await recordAudit(ctx, tx, { action: 'casework.hold-lifted', ...lifted, detail: { holdId: id } })
  })
}

async function reportsOfCase(ctx: Context, reportId: string): Promise<string[]> {
  const found: string[] = []
  for (let page = 1; ; page++) {
    const { reportIds, pages } = await listCaseReports(ctx, reportId, { page }, 'hold-data')
    found.push(...reportIds)
    if (page >= pages) return found
  }
}
