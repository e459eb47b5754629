// SPDX-License-Identifier: EUPL-1.2
import type { Condition, PlanStep } from '../make-plan/step.ts'

const isMule: Condition = { what: ['geldezel'] }

/** The way out for somebody whose account was used. Nobody is judged here: most were asked by somebody they trusted. */
export const muleSteps = [
  { number: 7, id: 'mule-stop', at: [['now', isMule]], page: '/hulp/geldezel', source: 'mule' },
  { number: 8, id: 'mule-leave-money', at: [['now', isMule]], source: 'mule' },
  {
    number: 48,
    id: 'mule-call-bank',
    at: [
      [null, { bank: ['called'] }],
      ['now', isMule],
    ],
    source: 'mule',
  },
  // A minor is told so at once.
  {
    number: 9,
    id: 'mule-tell',
    at: [
      [null, { who: ['minor'] }],
      ['today', isMule],
    ],
    source: 'mule',
  },
  { number: 10, id: 'mule-lawyer', at: [['week', isMule]], source: 'mule' },
] as const satisfies readonly PlanStep[]

export type MuleStepId = (typeof muleSteps)[number]['id']
