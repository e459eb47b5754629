// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { codeKind, keptCode } from '#foundation/web'
import { paths } from './addresses.ts'
import { planIn } from './plan-code.ts'

/** The code of the plan, in this browser only, for a day: what the other has of it is on paper. */
export const keptPlan = keptCode({ name: 'dijkwacht_stappen', purpose: 'guidance.plan', seconds: 24 * 3_600 })

/** The answers so far, in this browser only, for an hour: the same code, of a plan that is not made yet. A way back finds them. */
export const keptAnswers = keptCode({ name: 'dijkwacht_vragen', purpose: 'guidance.answers', seconds: 3_600 })

export const planCodes = codeKind({
  name: 'guidance.plan',
  path: paths.steps,
  says: defineText({ nl: { title: 'een stappenplan' }, en: { title: 'a plan of steps' } }),
  kept: keptPlan,
  carriesAll: true,
  knows: async (_, typed) => planIn(typed),
})
