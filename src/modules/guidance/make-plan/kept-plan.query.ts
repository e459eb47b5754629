// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'

/** The code of the plan, in this browser only, for a day: what the other has of it is on paper. */
export const keptPlan = keptCode({ name: 'dijkwacht_stappen', purpose: 'guidance.plan', seconds: 24 * 3_600 })
