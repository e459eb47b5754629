// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { acceptedForms, type Audience, type Situation } from '../reporting-point/reporting-point.ts'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import { selectReportingPoints, selectSituations } from '../reporting-point/reporting-point.store.ts'

export interface ReportingPointsWanted {
  /** Taxonomy id: only points that help with this form. */
  fraudForm?: string
  audience?: Audience
  /** Id of the last entry already seen. */
  after?: string
  /** At most this many, 50 when left out. */
  limit?: number
}

/** Reporting points in the order of the register. `next`: where to go on (`after`), null at the end. */
export function listReportingPoints(
  ctx: Context,
  wanted: ReportingPointsWanted = {},
): Promise<{ items: ReportingPoint[]; next: string | null }> {
  const { fraudForm, limit = 50, ...rest } = wanted
  return transaction(ctx, async (tx) => {
    const forms = fraudForm === undefined ? {} : { fraudForms: acceptedForms(fraudForm, await selectSituations(tx)) }
    const found = await selectReportingPoints(tx, { ...rest, ...forms, limit: limit + 1 })
    const items = found.slice(0, limit)
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
  })
}

/** The choices of "what happened?", most common first. */
export function listSituations(ctx: Context): Promise<Situation[]> {
  return transaction(ctx, selectSituations)
}
