// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from '../make-plan/step.ts'

/** What is going on at this moment comes before everything that is over. */
export const dangerSteps = [
  {
    id: 'call-112',
    at: [['danger', { now: ['door', 'threat'] }]],
    source: 'phone',
  },
  {
    id: 'call-113',
    at: [['danger', { now: ['despair'] }]],
    source: 'crisis',
  },
  { id: 'hang-up', at: [['now', { now: ['calling'] }]], source: 'phone' },
  {
    id: 'unplug',
    at: [['now', { now: ['remote'] }]],
    source: 'phone',
  },
  {
    id: 'grown-up',
    // Money that left minutes ago cannot wait for anybody.
    at: [
      ['half-hour', { who: ['minor'], now: ['just-paid'] }],
      ['half-hour', { who: ['minor'], case: ['money-received'] }],
      ['now', { who: ['minor'] }],
    ],
    source: 'mule',
  },
  {
    id: 'beside-them',
    at: [
      // There is nobody to call the bank for.
      [null, { case: ['blackmail'], paid: [], gave: [] }],
      ['half-hour', { who: ['helper'], now: ['just-paid'] }],
      ['half-hour', { who: ['helper'], paid: ['money-transfer'] }],
      ['now', { who: ['helper'] }],
    ],
    source: 'aftercare',
  },
  { id: 'ask-neighbour', at: [['half-hour', { now: ['door'] }]], source: 'fakePolice' },
] as const satisfies readonly PlanStep[]

export type DangerStepId = (typeof dangerSteps)[number]['id']
