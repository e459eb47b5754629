// SPDX-License-Identifier: EUPL-1.2
export { type Claim, claimOf, type EvidenceLevel, evidenceLevels } from './evaluation/evidence-level.ts'
export {
  clustersNeeded,
  type Expected,
  type Needed,
  peopleNeeded,
  wedgeNeeded,
  weeksNeeded,
} from './plan-size/plan-size.ts'
