// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from '../make-plan/step.ts'

/** What the other has besides money. */
export const dataSteps = [
  {
    number: 22,
    id: 'stop-misuse',
    at: [
      [null, { who: ['company'] }],
      ['now', { what: ['identiteit'] }],
    ],
    source: 'identity',
  },
  {
    number: 23,
    id: 'take-down',
    at: [['half-hour', { what: ['identiteit'], who: ['company', 'entrepreneur'] }]],
    source: 'business',
  },
  {
    number: 24,
    id: 'images',
    at: [['half-hour', { gave: ['images'] }]],
    source: 'images',
  },
  {
    number: 25,
    id: 'clean-device',
    at: [
      ['now', { gave: ['device'] }],
      ['half-hour', { now: ['remote'] }],
      ['today', { what: ['techhelpdesk'] }],
    ],
    source: 'phone',
  },
  {
    number: 26,
    id: 'digid',
    at: [
      [null, { who: ['company'] }],
      ['today', { gave: ['identity'] }],
      ['today', { what: ['identiteit'] }],
    ],
    source: 'digid',
  },
  {
    number: 27,
    id: 'change-passwords',
    at: [
      ['today', { gave: ['login', 'device'] }],
      ['today', { what: ['phishing', 'identiteit'] }],
    ],
    source: 'phone',
  },
  {
    number: 28,
    id: 'check-mailbox',
    at: [
      ['today', { what: ['factuur'] }],
      ['today', { who: ['company', 'entrepreneur'], gave: ['login', 'device'] }],
    ],
    source: 'business',
  },
  {
    number: 29,
    id: 'write-claimants',
    at: [['week', { what: ['identiteit'] }]],
    source: 'identity',
  },
  {
    number: 30,
    id: 'report-identity',
    // The central point is for people, not for companies.
    at: [
      [null, { who: ['company'] }],
      ['week', { what: ['identiteit'] }],
      ['weeks', { gave: ['identity'] }],
    ],
    source: 'identity',
  },
] as const satisfies readonly PlanStep[]

export type DataStepId = (typeof dataSteps)[number]['id']
