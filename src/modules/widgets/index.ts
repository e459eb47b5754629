// SPDX-License-Identifier: EUPL-1.2
export { framersOf } from './place-widget/framers.query.ts'
export { type ArmResult, listTrials, type ShownTrial } from './run-trial/trial-results.query.ts'
