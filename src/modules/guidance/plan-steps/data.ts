// SPDX-License-Identifier: EUPL-1.2
import type { Condition, PlanStep } from '../make-plan/step.ts'

/** The central point for identity fraud and the municipality are for people, not for companies. */
const notCompany = [null, { who: ['company'] }] as const satisfies PlanStep['at'][number]
const identity: Condition = { what: ['identiteit'] }
const used: Condition = { case: ['contract', 'account', 'adverts'] }

/** What the other has besides money. It begins where the misuse happened. */
export const dataSteps = [
  { id: 'dispute-provider', at: [['now', { case: ['contract'] }]], source: 'identity' },
  { id: 'false-account', at: [['now', { case: ['account'] }]], page: '/hulp/bel-uw-bank', source: 'identity' },
  { id: 'phone-provider', at: [['now', { case: ['number'] }]], source: 'simSwap' },
  { id: 'recover-account', at: [['now', { case: ['hacked'] }]], source: 'stolenAccount', also: ['forms'] },
  { id: 'ignore-threat-mail', at: [['now', { case: ['threat-mail'] }]], source: 'forms' },
  {
    id: 'stay-alert',
    // Who gave a copy themselves goes to the municipality first.
    at: [
      ['week', { case: ['leak'], gave: ['identity'] }],
      ['today', { case: ['leak'] }],
    ],
    source: 'identity',
  },
  {
    id: 'identity-complaint',
    // A company files as a company.
    at: [
      notCompany,
      [null, { who: ['entrepreneur'], case: ['adverts'] }],
      ['now', { case: ['adverts'] }],
      ['today', { case: ['contract', 'account'] }],
    ],
    source: 'identity',
  },
  { id: 'stop-misuse', at: [notCompany, ['now', { ...identity, case: [] }]], source: 'identity' },
  {
    id: 'take-down',
    at: [
      ['now', { case: ['adverts'], who: ['company', 'entrepreneur'] }],
      ['half-hour', { case: ['adverts'] }],
      ['half-hour', { ...identity, who: ['company', 'entrepreneur'] }],
    ],
    source: 'business',
  },
  {
    id: 'images',
    at: [
      ['now', { case: ['blackmail'] }],
      ['now', { gave: ['images'] }],
    ],
    source: 'images',
  },
  {
    id: 'clean-device',
    at: [
      ['now', { gave: ['device'] }],
      ['half-hour', { now: ['remote'] }],
      ['today', { what: ['techhelpdesk'] }],
    ],
    source: 'phone',
  },
  {
    id: 'new-document',
    at: [notCompany, ['today', { gave: ['identity'] }], ['today', { case: ['adverts', 'account'] }]],
    source: 'identity',
  },
  {
    id: 'digid',
    at: [
      notCompany,
      ['week', used],
      [null, { case: ['leak', 'hacked'] }],
      ['today', { gave: ['identity'] }],
      ['today', identity],
    ],
    source: 'digid',
  },
  {
    id: 'change-passwords',
    at: [
      ['today', { gave: ['login', 'device'] }],
      ['today', { case: ['hacked', 'number', 'threat-mail'] }],
      ['today', { ...identity, case: [] }],
      // Who only paid gave no password.
      ['today', { what: ['phishing'], paid: [] }],
    ],
    source: 'phone',
  },
  {
    id: 'check-mailbox',
    at: [
      [null, { case: ['ghost', 'demand'] }],
      ['today', { what: ['factuur'] }],
      ['today', { who: ['company', 'entrepreneur'], gave: ['login', 'device'] }],
    ],
    source: 'business',
  },
  {
    id: 'write-claimants',
    at: [
      [null, { case: ['account', 'hacked', 'number', 'leak', 'adverts'] }],
      ['week', identity],
    ],
    source: 'identity',
  },
  {
    id: 'report-identity',
    at: [
      notCompany,
      [null, { case: ['hacked'] }],
      ['today', used],
      ['week', identity],
      ['weeks', { gave: ['identity'] }],
    ],
    source: 'identity',
  },
  { id: 'check-bkr', at: [notCompany, ['week', { case: ['contract', 'account'] }]], source: 'identity' },
] as const satisfies readonly PlanStep[]

export type DataStepId = (typeof dataSteps)[number]['id']
