// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type CaseSummary, findCase, type ProposedLink, proposedLinks } from '#modules/cases'
import { labelsOf } from '../list-work/concepts.query.ts'
import { describeReports, purpose } from '../show-case/read-case.query.ts'
import { isId } from '../work/is-id.ts'

/** One side of a merge: a case as the own organisation sees it, or a report that stands alone. */
export type Side = Pick<CaseSummary, 'anchor' | 'ownReports' | 'verified' | 'lossInCents' | 'firstAt' | 'lastAt'> & {
  /** Words, the most frequent first. */
  forms: string[]
}

export interface MergePreview {
  sides: readonly [Side, Side]
  /** What both sides hold without being joined by it. */
  shared: ProposedLink[]
  isSame: boolean
}

/** What merging would bring together; null when one of the two is no own report. */
export async function previewMerge(ctx: Context, a: string, b: string): Promise<MergePreview | null> {
  const [one, other] = [await sideOf(ctx, a), await sideOf(ctx, b)]
  if (!one || !other) return null
  const proposed = await proposedLinks(ctx, one.anchor, purpose)
  return {
    sides: [one, other],
    shared: proposed.filter(({ cases }) => cases.some(({ anchor }) => anchor === other.anchor)),
    isSame: one.anchor === other.anchor,
  }
}

async function sideOf(ctx: Context, reportId: string): Promise<Side | null> {
  if (!isId(reportId)) return null
  const found = await findCase(ctx, reportId, purpose)
  if (found) {
    const labels = await labelsOf(ctx, found.forms)
    return { ...found, forms: found.forms.map(({ form }) => labels.get(form) ?? form) }
  }
  const [report] = await describeReports(ctx, [reportId])
  if (!report) return null
  const { id, receivedAt, isVerified, lossInCents, form } = report
  return {
    anchor: id,
    ownReports: 1,
    verified: isVerified ? 1 : 0,
    lossInCents: lossInCents ?? 0,
    firstAt: receivedAt,
    lastAt: receivedAt,
    forms: form ? [form] : [],
  }
}
