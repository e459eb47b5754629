// SPDX-License-Identifier: EUPL-1.2
import { refusedByBank } from '../make-plan/answers.ts'
import type { Condition, PlanStep } from '../make-plan/step.ts'

const isMule: Condition = { what: ['geldezel'] }
/** A judge is next, or nothing has happened yet. */
const isOther = [null, { case: ['summoned', 'asked'] }] as const satisfies PlanStep['at'][number]

/** The way out for somebody whose account was used. Nobody is judged here: most were asked by somebody they trusted. */
export const muleSteps = [
  { id: 'mule-refuse', at: [['now', { ...isMule, case: ['asked'] }]], page: '/hulp/geldezel', source: 'mule' },
  {
    id: 'mule-stop',
    at: [isOther, ['half-hour', { ...isMule, case: ['money-received'] }], ['now', isMule]],
    page: '/hulp/geldezel',
    source: 'mule',
  },
  { id: 'mule-leave-money', at: [isOther, ['now', isMule]], source: 'mule' },
  {
    id: 'mule-call-bank',
    at: [isOther, [null, { bank: ['called', ...refusedByBank] }], ['now', isMule]],
    page: '/hulp/bel-uw-bank',
    source: 'mule',
  },
  // A minor is told so at once.
  {
    id: 'mule-tell',
    at: [
      [null, { who: ['minor'] }],
      ['today', isMule],
    ],
    source: 'mule',
  },
  {
    id: 'mule-lawyer',
    at: [
      ['now', { ...isMule, case: ['summoned'] }],
      [null, { case: ['asked'] }],
      ['week', isMule],
    ],
    source: 'mule',
  },
  { id: 'debt-help', at: [['today', { ...isMule, case: ['summoned'] }]], page: '/hulp/taal', source: 'mule' },
] as const satisfies readonly PlanStep[]

export type MuleStepId = (typeof muleSteps)[number]['id']
