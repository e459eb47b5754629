// SPDX-License-Identifier: EUPL-1.2
export {
  type PlanStanding,
  planStanding,
  type StandingAction,
  type StandingTheme,
} from './standing/plan-standing.query.ts'
