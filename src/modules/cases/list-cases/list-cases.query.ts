// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { eachAlone } from '../circle/circle.ts'
import { circlesNow } from '../circle/circles-now.query.ts'
import type { CaseSummary } from '../linking/case-view.ts'
import {
  type CaseOrder,
  countCaseReports,
  type MembershipRow,
  selectMemberships,
  selectPortions,
} from './list-cases.store.ts'
import { summaryOf } from './summary-of.ts'

export const casesPerPage = 25
const week = 7 * 24 * 3600 * 1000

/**
 * Cases in which the own organisation has a report, `casesPerPage` a page. `growth`: the most own reports in the past week first. `isAlone`: no
 * agreement lets its reports be linked with those of others now.
 */
export async function listCases(
  ctx: Context,
  asked: { order: CaseOrder; form?: string; page: number },
  purpose: string,
): Promise<{ cases: CaseSummary[]; page: number; pages: number; count: number; isAlone: boolean }> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  const page = Math.max(1, Math.trunc(asked.page))
  const circleOf = await circlesNow(ctx)
  return transaction(ctx, async (tx) => {
    const { portions, count } = await selectPortions(tx, organisationId, {
      order: asked.order,
      ...(asked.form !== undefined && { form: asked.form }),
      weekAgo: new Date(ctx.now().getTime() - week),
      circle: circleOf(organisationId),
      limit: casesPerPage,
      offset: (page - 1) * casesPerPage,
    })
    const all = await countCaseReports(
      tx,
      portions.map(({ caseId }) => caseId),
    )
    await recordAudit(ctx, tx, {
      action: 'cases.cases-seen',
      subjectKind: 'organisation',
      subjectId: organisationId,
      purpose,
      // A case stands in the list by one of its reports; of the others nothing is shown but sums.
      subjects: portions.map(({ anchor }) => anchor),
      detail: { order: asked.order, page, shown: portions.length },
    })
    return {
      cases: portions.map((portion) => summaryOf(portion, all.get(portion.caseId) ?? portion.ownReports)),
      page,
      pages: Math.max(1, Math.ceil(count / casesPerPage)),
      count,
      isAlone: circleOf(organisationId) === eachAlone(organisationId),
    }
  })
}

/**
 * The case of each of these own reports, for a list that was already written down; a report that stands alone is left out.
 * `lastWeek`: own reports in the case in the past seven days, at most 1,000. `hubs`: identifiers that join this very report to others.
 */
export async function casesOf(
  ctx: Context,
  reportIds: readonly string[],
): Promise<
  Map<string, Pick<CaseSummary, 'anchor' | 'ownReports' | 'otherReports'> & Pick<MembershipRow, 'lastWeek' | 'hubs'>>
> {
  if (reportIds.length === 0) return new Map()
  const circleOf = await circlesNow(ctx)
  return transaction(ctx, async (tx) => {
    const found = await selectMemberships(tx, reportIds, new Date(ctx.now().getTime() - week))
    const rows = found.filter(({ organisationId, circle }) => circleOf(organisationId) === circle)
    const all = await countCaseReports(tx, [...new Set(rows.map(({ caseId }) => caseId))])
    return new Map(
      rows.map(({ reportId, caseId, anchor, ownReports, lastWeek, hubs }) => {
        const otherReports = (all.get(caseId) ?? ownReports) - ownReports
        return [reportId, { anchor, ownReports, otherReports, lastWeek, hubs }]
      }),
    )
  })
}
