// SPDX-License-Identifier: EUPL-1.2
export { findEvidence } from './give-evidence/list-evidence.query.ts'
export { fixPlan, hidePlanUntil, never, stoppedPlans, stopPlan } from './register-plan/plan-of-room.command.ts'
export { registerPlan } from './register-plan/register-plan.command.ts'
export { type CountedTrial, measureTrial, plansForTrial } from './take-trial/take-trial.command.ts'
export { listPublic as listEvaluations } from './show-evaluation/find-evaluation.query.ts'
