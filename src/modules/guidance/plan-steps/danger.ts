// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from '../make-plan/step.ts'

/** What is going on at this moment comes before everything that is over. */
export const dangerSteps = [
  {
    number: 1,
    id: 'call-112',
    at: [['danger', { now: ['door', 'threat'] }]],
    source: 'phone',
  },
  {
    number: 2,
    id: 'call-113',
    at: [['danger', { now: ['despair'] }]],
    source: 'crisis',
  },
  { number: 3, id: 'hang-up', at: [['now', { now: ['calling'] }]], source: 'phone' },
  {
    number: 4,
    id: 'unplug',
    at: [['now', { now: ['remote'] }]],
    source: 'phone',
  },
  {
    number: 5,
    id: 'grown-up',
    // Money that left minutes ago cannot wait for anybody.
    at: [
      ['half-hour', { who: ['minor'], now: ['just-paid'] }],
      ['now', { who: ['minor'] }],
    ],
    source: 'mule',
  },
  {
    number: 6,
    id: 'beside-them',
    at: [
      ['half-hour', { who: ['helper'], now: ['just-paid'] }],
      ['now', { who: ['helper'] }],
    ],
    source: 'aftercare',
  },
] as const satisfies readonly PlanStep[]

export type DangerStepId = (typeof dangerSteps)[number]['id']
