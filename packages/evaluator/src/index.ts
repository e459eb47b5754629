// SPDX-License-Identifier: EUPL-1.2
export { type Entry, Evaluator, type Holder, mostElements, mostForAnybody, type Question } from './evaluator.ts'
export { openMultiplier } from './multiply-many.ts'
export { openNetworkQuota } from './network-quota.ts'
export { EvaluationProblem, type ProblemCode, problems } from './problem.ts'
export { longestStatement, readStatement, type Statement } from './statement.ts'
