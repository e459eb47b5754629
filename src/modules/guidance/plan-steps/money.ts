// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from '../make-plan/step.ts'

export const moneySteps = [
  {
    number: 11,
    id: 'call-bank',
    at: [
      [null, { bank: ['called'] }],
      // Who lent out an account has another thing to say: `mule-call-bank`.
      [null, { what: ['geldezel'] }],
      ['now', { gave: ['login', 'bank-card'] }],
      ['now', { paid: ['transfer'], ago: ['hour'] }],
      // Whoever is in a device can pay with it.
      ['now', { now: ['remote'] }],
      ['half-hour', { gave: ['device'] }],
      ['half-hour', { paid: ['transfer'], ago: ['three-days'] }],
      // Skipped: it may still be in time.
      ['half-hour', { paid: ['transfer'], ago: [] }],
      ['today', { paid: ['transfer'], ago: ['eight-weeks'] }],
      ['today', { paid: ['transfer'], what: ['bankhelpdesk'] }],
      ['week', { paid: ['transfer'] }],
      ['half-hour', { what: ['bankhelpdesk'] }],
    ],
    source: 'phone',
  },
  {
    number: 12,
    id: 'bank-status',
    at: [['today', { bank: ['called'] }]],
    source: 'phone',
  },
  {
    number: 13,
    id: 'pay-nothing-more',
    at: [
      ['now', { contact: ['recovery', 'in-touch'] }],
      ['now', { what: ['geld-terug-beloofd', 'belegging', 'dating'] }],
    ],
    source: 'helpdesk',
  },
  {
    number: 14,
    id: 'no-recovery',
    at: [
      ['now', { contact: ['recovery'] }],
      ['now', { what: ['geld-terug-beloofd'] }],
    ],
    source: 'recovery',
  },
  {
    number: 15,
    id: 'block-credit-card',
    at: [
      ['now', { paid: ['credit-card'], ago: ['hour'] }],
      ['half-hour', { paid: ['credit-card'], ago: ['three-days'] }],
      ['half-hour', { paid: ['credit-card'], ago: [] }],
      ['today', { paid: ['credit-card'] }],
    ],
    source: 'phone',
  },
  {
    number: 16,
    id: 'tell-exchange',
    at: [
      ['now', { paid: ['crypto'], ago: ['hour'] }],
      ['half-hour', { paid: ['crypto'], ago: ['three-days'] }],
      ['half-hour', { paid: ['crypto'], ago: [] }],
      ['today', { paid: ['crypto'] }],
    ],
    source: 'needed',
  },
  {
    number: 17,
    id: 'gift-card',
    at: [
      ['now', { paid: ['gift-card'], ago: ['hour'] }],
      ['half-hour', { paid: ['gift-card'], ago: ['three-days'] }],
      ['half-hour', { paid: ['gift-card'], ago: [] }],
      ['today', { paid: ['gift-card'] }],
    ],
    source: 'giftCard',
  },
  {
    number: 18,
    id: 'payment-service',
    at: [
      ['now', { paid: ['payment-service'], ago: ['hour'] }],
      ['today', { paid: ['payment-service'] }],
    ],
    source: 'forms',
  },
  {
    number: 19,
    id: 'reverse-debit',
    at: [
      ['today', { paid: ['direct-debit'], ago: ['hour', 'three-days', 'eight-weeks'] }],
      ['week', { paid: ['direct-debit'] }],
    ],
    source: 'debit',
  },
  {
    number: 20,
    id: 'ask-compensation',
    at: [
      ['week', { what: ['bankhelpdesk'], paid: ['transfer'] }],
      ['week', { what: ['bankhelpdesk'], gave: ['login', 'bank-card'] }],
    ],
    source: 'compensation',
  },
  {
    number: 21,
    id: 'ask-whose-account',
    // Who sent money on for others was not robbed of it.
    at: [
      [null, { what: ['geldezel'] }],
      ['weeks', { paid: ['transfer'], who: ['adult', 'minor', 'entrepreneur', 'helper'] }],
    ],
    page: '/geld-terug/naam-opvragen',
    source: 'getName',
  },
] as const satisfies readonly PlanStep[]

export type MoneyStepId = (typeof moneySteps)[number]['id']
