// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import {
  acceptedForms,
  type Audience,
  type Phase,
  type ReportingPoint,
  type Situation,
} from '../reporting-point/reporting-point.ts'
import { selectReportingPoints, selectSituations, selectVersion } from '../reporting-point/reporting-point.store.ts'
import { withApprovedNumbers, withShownNumbers } from '../reporting-point/shown-numbers.ts'

export interface ReportingPointsWanted {
  /** Taxonomy id: only points that help with this form. */
  fraudForm?: string
  audience?: Audience
  phase?: Phase
  /** Id of the last entry already seen. */
  after?: string
  /** At most this many, 50 when left out. */
  limit?: number
}

/**
 * Reporting points in the order of the register, without numbers that nobody approved or looked at for too long: what leaves this door may be shown to a victim.
 * `next`: where to go on (`after`), null at the end.
 */
export function listReportingPoints(
  ctx: Context,
  wanted: ReportingPointsWanted = {},
): Promise<{ items: ReportingPoint[]; next: string | null }> {
  const { fraudForm, limit = 50, ...rest } = wanted
  return transaction(ctx, async (tx) => {
    const forms = fraudForm === undefined ? {} : { fraudForms: acceptedForms(fraudForm, await selectSituations(tx)) }
    const found = await selectReportingPoints(tx, { ...rest, ...forms, limit: limit + 1 })
    const items = found.slice(0, limit).map((point) => withShownNumbers(point, ctx.now()))
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
  })
}

/** One entry, as everybody may read it; null when the register has none with this id. */
export function findReportingPoint(ctx: Context, id: string): Promise<ReportingPoint | null> {
  return transaction(ctx, async (tx) => {
    const found = /^[a-z0-9-]{1,60}$/.test(id) ? await selectVersion(tx, id) : null
    return found && withShownNumbers(withApprovedNumbers(found.entry, found.approved), ctx.now())
  })
}

/** The choices of "what happened?", most common first. */
export function listSituations(ctx: Context): Promise<Situation[]> {
  return transaction(ctx, selectSituations)
}
