// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { circlesNow } from '../circle/circles-now.query.ts'
import type { DecisionRow } from '../decide-case/decision.store.ts'
import type { CaseHub, CaseView, Decision } from '../linking/case-view.ts'
import { countCaseReports, selectPortion } from '../list-cases/list-cases.store.ts'
import { summaryOf } from '../list-cases/summary-of.ts'
import { describeHubs } from './describe-hubs.query.ts'
import { selectDecisionsOf } from './show-decisions.store.ts'
import { type Scope, selectCaseReports, selectDays, selectHubCounts, selectScope } from './show-case.store.ts'

export const caseReportsPerPage = 50
export const caseHubsPerPage = 25

/** The case of an own report; null when there is no such report, it does not count, or it stands alone. */
export async function findCase(ctx: Context, reportId: string, purpose: string): Promise<CaseView | null> {
  const scope = await openScope(ctx, reportId, purpose, 'cases.case-seen')
  const caseId = scope?.caseId
  if (!scope || !caseId) return null
  const view = await transaction(ctx, async (tx) => {
    const portion = await selectPortion(tx, caseId, scope.organisationId)
    if (!portion) return null
    const all = (await countCaseReports(tx, [caseId])).get(caseId) ?? portion.ownReports
    return { ...summaryOf(portion, all), days: await selectDays(tx, scope) }
  })
  if (!view) return null
  const days = view.days.map(({ day, own, all }) => ({ day, own, others: all - own }))
  return { ...view, days, decisions: await decisionsOf(ctx, scope) }
}

/** What people of the own organisation decided about this case, the newest first, at most 100. */
export function decisionsOf(ctx: Context, scope: Scope): Promise<Decision[]> {
  // Only the program reads which texts are one family.
  const system = asSystem(ctx, 'cases.list-decisions')
  return transaction(system, async (tx) => (await selectDecisionsOf(tx, scope)).map(shown))
}

/** Own reports of the case, the newest first; with `hubId` only those on that hub. None when there is no such report. */
export async function listCaseReports(
  ctx: Context,
  reportId: string,
  asked: { page: number; hubId?: string },
  purpose: string,
): Promise<{ reportIds: string[]; page: number; pages: number; count: number }> {
  const page = Math.max(1, Math.trunc(asked.page))
  const { hubId } = asked
  const scope = await openScope(ctx, reportId, purpose, 'cases.case-reports-seen')
  if (!scope) return { reportIds: [], page, pages: 1, count: 0 }
  // Only the program reads which texts are one family; the scope holds own reports only.
  const { reportIds, count } = await transaction(asSystem(ctx, 'cases.list-case-reports'), (tx) =>
    selectCaseReports(tx, scope, {
      ...(hubId !== undefined && isUuid(hubId) && { hubId }),
      limit: caseReportsPerPage,
      offset: (page - 1) * caseReportsPerPage,
    }),
  )
  return { reportIds, page, pages: Math.max(1, Math.ceil(count / caseReportsPerPage)), count }
}

/** Identifiers and wordings of own reports in the case, the most frequent first; with `hubId` only that one. None when there is no such report. */
export async function listCaseHubs(
  ctx: Context,
  reportId: string,
  asked: { page: number; hubId?: string },
  purpose: string,
): Promise<{ hubs: CaseHub[]; page: number; pages: number; count: number }> {
  const page = Math.max(1, Math.trunc(asked.page))
  const { hubId } = asked
  const scope = await openScope(ctx, reportId, purpose, 'cases.case-hubs-seen')
  if (!scope) return { hubs: [], page, pages: 1, count: 0 }
  const { hubs, count } = await transaction(asSystem(ctx, 'cases.list-case-hubs'), (tx) =>
    selectHubCounts(tx, scope, {
      ...(hubId !== undefined && isUuid(hubId) && { hubId }),
      limit: caseHubsPerPage,
      offset: (page - 1) * caseHubsPerPage,
    }),
  )
  return {
    hubs: await describeHubs(ctx, scope, hubs),
    page,
    pages: Math.max(1, Math.ceil(count / caseHubsPerPage)),
    count,
  }
}

/**
 * The own reports of a case, or an own report that stands alone, with the look written down; null without such a report. One that
 * was linked in another circle than holds now stands alone until the rebuild. It ends its transaction: nobody holds one connection
 * while waiting for another.
 */
export async function openScope(
  ctx: Context,
  reportId: string,
  purpose: string,
  action: `cases.${string}`,
): Promise<Scope | null> {
  if (!isUuid(reportId)) return null
  const circleOf = await circlesNow(ctx)
  return transaction(ctx, async (tx) => {
    const scope = await selectScope(tx, reportId)
    if (!scope) return null
    await recordAudit(ctx, tx, { action, subjectKind: 'report', subjectId: reportId, purpose })
    const circle = circleOf(scope.organisationId)
    return scope.circle === circle ? scope : { ...scope, circle, caseId: null }
  })
}

export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}

export function shown(row: DecisionRow): Decision {
  const { id, kind, at, actorName, reason, judgement, hubId, undoneAt, undoneByName, undoneReason, overruledBy } = row
  return {
    id,
    kind,
    at,
    by: actorName,
    reason,
    judgement,
    hubId,
    isActive: undoneAt === null && overruledBy === null,
    undone: undoneAt === null ? null : { at: undoneAt, by: undoneByName ?? '', reason: undoneReason ?? '' },
  }
}
