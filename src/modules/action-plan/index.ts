// SPDX-License-Identifier: EUPL-1.2
export {
  listPlanEditions,
  planStanding,
  type StandingAction,
  type StandingIndicator,
} from './standing/plan-standing.query.ts'
