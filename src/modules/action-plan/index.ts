// SPDX-License-Identifier: EUPL-1.2
export {
  listPlanEditions,
  type PlanStanding,
  planStanding,
  type StandingAction,
  type StandingIndicator,
  type StandingTheme,
} from './standing/plan-standing.query.ts'
