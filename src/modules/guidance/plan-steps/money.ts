// SPDX-License-Identifier: EUPL-1.2
import { refusedByBank } from '../make-plan/answers.ts'
import type { PlanStep } from '../make-plan/step.ts'

/** Who sent money on for others was not robbed of it: nothing for payers goes to them. */
const notMule = [null, { what: ['geldezel'] }] as const satisfies PlanStep['at'][number]

export const moneySteps = [
  {
    id: 'refuse-ghost-invoice',
    at: [
      ['now', { case: ['ghost'], paid: [] }],
      ['week', { what: ['factuur'], case: [], paid: [] }],
    ],
    page: '/hulp/brieven/spookfactuur',
    source: 'invoices',
  },
  {
    id: 'ask-back-ghost-invoice',
    at: [
      [null, { paid: [] }],
      ['today', { case: ['ghost'] }],
    ],
    page: '/hulp/brieven/spookfactuur',
    source: 'invoices',
  },
  {
    id: 'pay-nothing-more',
    at: [
      notMule,
      ['now', { contact: ['recovery'] }],
      // `images` says it in its own way, with what to keep first.
      [null, { case: ['blackmail', 'threat-mail', 'delays', 'adverts', 'rubbish', 'hacked'] }],
      // Whether it is the real one comes first; `real-person` says not to pay.
      [null, { what: ['hulpvraag'], paid: [] }],
      [null, { gave: ['images'] }],
      ['now', { contact: ['in-touch'] }],
      ['now', { what: ['geld-terug-beloofd'] }],
      ['now', { case: ['demand'] }],
      // Nobody asks any more: what remains is advice.
      [null, { ago: ['longer'], contact: ['over'] }],
      ['now', { what: ['belegging', 'dating'] }],
    ],
    source: 'helpdesk',
  },
  {
    id: 'no-recovery',
    at: [notMule, ['now', { contact: ['recovery'] }], ['now', { what: ['geld-terug-beloofd'] }]],
    source: 'recovery',
  },
  { id: 'child-purchase', at: [['now', { case: ['child'] }]], source: 'forms' },
  { id: 'platform-protection', at: [['now', { case: ['rubbish'] }]], source: 'sellers' },
  {
    id: 'block-credit-card',
    at: [
      notMule,
      [null, { case: ['child'] }],
      ['now', { paid: ['credit-card'], ago: ['hour'] }],
      ['half-hour', { paid: ['credit-card'], ago: ['three-days'] }],
      ['half-hour', { paid: ['credit-card'], ago: [] }],
    ],
    source: 'phone',
  },
  {
    id: 'dispute-credit-card',
    at: [
      notMule,
      ['today', { paid: ['credit-card'], ago: ['eight-weeks'] }],
      ['today', { paid: ['credit-card'], case: ['child'] }],
      ['week', { paid: ['credit-card'], ago: ['longer'] }],
    ],
    source: 'forms',
  },
  {
    id: 'money-transfer',
    at: [
      notMule,
      ['now', { paid: ['money-transfer'], ago: ['hour', 'three-days'] }],
      ['half-hour', { paid: ['money-transfer'] }],
    ],
    source: 'forms',
  },
  {
    id: 'tell-exchange',
    at: [
      notMule,
      ['now', { paid: ['crypto'], ago: ['hour'] }],
      ['half-hour', { paid: ['crypto'], ago: ['three-days'] }],
      ['half-hour', { paid: ['crypto'], ago: [] }],
      ['today', { paid: ['crypto'] }],
    ],
    source: 'needed',
  },
  {
    id: 'gift-card',
    at: [
      notMule,
      ['now', { paid: ['gift-card'], ago: ['hour'] }],
      ['half-hour', { paid: ['gift-card'], ago: ['three-days'] }],
      ['half-hour', { paid: ['gift-card'], ago: [] }],
      ['today', { paid: ['gift-card'] }],
    ],
    source: 'giftCard',
  },
  {
    id: 'payment-service',
    at: [
      notMule,
      [null, { case: ['rubbish'] }],
      ['now', { paid: ['payment-service'], ago: ['hour'] }],
      ['today', { paid: ['payment-service'], ago: ['three-days', 'eight-weeks'] }],
      ['today', { paid: ['payment-service'], ago: [] }],
      ['week', { paid: ['payment-service'] }],
    ],
    source: 'forms',
  },
  {
    id: 'reverse-debit',
    at: [
      notMule,
      ['today', { paid: ['direct-debit'], ago: ['hour', 'three-days', 'eight-weeks'] }],
      ['week', { paid: ['direct-debit'] }],
    ],
    source: 'debit',
  },
  {
    id: 'get-advice',
    at: [
      notMule,
      ['today', { bank: refusedByBank }],
      ['today', { what: ['belegging', 'dating'], ago: ['longer'], contact: ['over'] }],
      ['week', { case: ['delays', 'demand'] }],
      ['week', { case: ['false-proof'], paid: ['goods'] }],
    ],
    source: 'points',
  },
  {
    id: 'ask-compensation',
    at: [
      // The arrangement of the banks is for people.
      [null, { who: ['company', 'entrepreneur'] }],
      [null, { bank: refusedByBank }],
      ['week', { what: ['bankhelpdesk'], paid: ['transfer', 'ideal', 'card-machine'] }],
      ['week', { what: ['bankhelpdesk'], gave: ['login', 'bank-card'] }],
    ],
    source: 'compensation',
  },
  {
    id: 'ask-whose-account',
    at: [notMule, ['weeks', { paid: ['transfer', 'ideal'], who: ['adult', 'minor', 'entrepreneur', 'helper'] }]],
    page: '/geld-terug/naam-opvragen',
    source: 'getName',
  },
] as const satisfies readonly PlanStep[]

export type MoneyStepId = (typeof moneySteps)[number]['id']
