// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from '../make-plan/step.ts'

/** Every plan ends with these: for the person, and against a next time. */
export const aftercareSteps = [
  {
    id: 'talk',
    at: [
      ['today', { now: ['despair', 'threat'] }],
      ['today', { what: ['belegging', 'dating'], ago: ['longer'] }],
      ['week'],
    ],
    source: 'aftercare',
  },
  {
    id: 'secure',
    at: [['weeks']],
    page: '/beveiliging-op-orde',
    source: 'aftercare',
  },
] as const satisfies readonly PlanStep[]

export type AftercareStepId = (typeof aftercareSteps)[number]['id']
