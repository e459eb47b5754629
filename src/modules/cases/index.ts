// SPDX-License-Identifier: EUPL-1.2
export { mergeCases, splitCase } from './decide-case/decide-case.command.ts'
export { judgeHub } from './decide-case/judge-hub.command.ts'
export { undoDecision } from './decide-case/undo-decision.command.ts'
export { proposedLinks } from './explain-case/proposed-links.query.ts'
export { similarReports } from './explain-case/similar-reports.query.ts'
export { whyTogether } from './explain-case/why-together.query.ts'
export type { HubKind, Standing } from './hub/hub.ts'
export { doesLink, judgements } from './hub/hub.ts'
export { joinsReports } from './hub/joining-role.ts'
export type {
  CaseGraph,
  CaseHub,
  CaseSummary,
  CaseView,
  ProposedLink,
  SimilarReport,
  Step,
} from './linking/case-view.ts'
export { CasesChanged, ReportsLinked } from './linking/cases.events.ts'
export { caseLabelsOf } from './list-cases/case-labels.query.ts'
export { casesOf, listCases } from './list-cases/list-cases.query.ts'
export { listAnchors } from './list-cases/list-anchors.query.ts'
export { rebuildCases } from './rebuild-cases/rebuild-cases.command.ts'
export { listCaseReportIds } from './show-case/case-report-ids.query.ts'
export { listAccountEndings } from './show-case/list-account-endings.query.ts'
export { isHubOfCase, isReportOfCase } from './show-case/hub-in-case.query.ts'
export { judgementsOf } from './judge-history/judgements-of.query.ts'
export { readGraph } from './read-graph/read-graph.query.ts'
export {
  findCase,
  listCaseHubs,
  listCaseReports,
} from './show-case/find-case.query.ts'
export {
  type LikelyDuplicate,
  likelyDuplicates,
} from './match-records/likely-duplicates.ts'
export { daysBeforeGrowth, type GrownCase, listGrownCases } from './list-grown/list-grown.query.ts'
export { linkReports } from './link-reports/link-reports.command.ts'
export { othersInCase } from './list-cases/large-cases.query.ts'
