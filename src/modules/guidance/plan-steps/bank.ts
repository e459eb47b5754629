// SPDX-License-Identifier: EUPL-1.2
import { refusedByBank } from '../make-plan/answers.ts'
import type { Condition, PlanStep } from '../make-plan/step.ts'

/** Who spoke to the bank needs no first call; who lent out an account has another thing to say: `mule-call-bank`. */
const notToBank = [
  [null, { bank: ['called', ...refusedByBank] }],
  [null, { what: ['geldezel'] }],
] as const satisfies PlanStep['at']

const access: Condition = { gave: ['login', 'device'] }
const card: Condition = { gave: ['bank-card'] }
const pinned: Condition = { paid: ['card-machine'] }
const lookedAlong: Condition = { now: ['remote'] }
const isBusiness: Condition = { who: ['company', 'entrepreneur'] }
/** One call says it all: card and access are more than a payment. */
const moreThanPayment = [
  [null, access],
  [null, card],
  [null, pinned],
  [null, lookedAlong],
] as const satisfies PlanStep['at']

const sent: Condition = { paid: ['transfer', 'ideal'] }
/** Skipped when: it may still be in time. */
const inTime = [
  ['now', { ...sent, ago: ['hour'] }],
  ['half-hour', { ...sent, ago: ['three-days'] }],
  ['half-hour', { ...sent, ago: [] }],
] as const satisfies PlanStep['at']

/** The one call to the own bank, by what is at stake: at most one of the first six is in a plan. */
export const bankSteps = [
  {
    id: 'bank-card',
    at: [...notToBank, ['now', card], ['now', { ...pinned, ago: ['hour', 'three-days'] }], ['today', pinned]],
    page: '/hulp/bel-uw-bank',
    source: 'phone',
  },
  {
    id: 'bank-block',
    at: [
      ...notToBank,
      [null, card],
      [null, pinned],
      ['now', lookedAlong],
      ['now', { gave: ['device'], case: ['hacked', 'threat-mail'] }],
      // The account that is gone is not one with a bank.
      [null, { case: ['hacked', 'threat-mail'], paid: [] }],
      ['now', { gave: ['login'] }],
      // Codes by text message go to whoever has the number.
      ['half-hour', { case: ['number'] }],
      ['now', { gave: ['device'], ...sent, ago: ['hour'] }],
      ['half-hour', { gave: ['device'] }],
    ],
    page: '/hulp/bel-uw-bank',
    source: 'phone',
  },
  {
    id: 'bank-stop',
    at: [...notToBank, ...moreThanPayment, [null, isBusiness], ...inTime],
    page: '/hulp/bel-uw-bank',
    source: 'phone',
  },
  {
    id: 'bank-stop-company',
    at: [
      ...notToBank,
      ...moreThanPayment,
      [null, { who: ['adult', 'minor', 'helper'] }],
      [null, { who: [] }],
      ...inTime,
    ],
    page: '/hulp/bel-uw-bank',
    source: 'phone',
  },
  {
    id: 'bank-back',
    at: [
      ...notToBank,
      ...moreThanPayment,
      ['today', { paid: ['transfer'], ago: ['eight-weeks'] }],
      ['today', { paid: ['transfer'], ago: ['longer'], what: ['bankhelpdesk'] }],
      ['week', { ...sent, ago: ['eight-weeks', 'longer'] }],
    ],
    page: '/hulp/bel-uw-bank',
    source: 'getName',
  },
  {
    id: 'bank-tell',
    at: [...notToBank, ...moreThanPayment, [null, sent], ['half-hour', { what: ['bankhelpdesk'] }]],
    page: '/hulp/bel-uw-bank',
    source: 'phone',
  },
  {
    id: 'ask-recall',
    at: [[null, { what: ['geldezel'] }], [null, { bank: refusedByBank }], ...inTime],
    page: '/hulp/geld-terugvragen',
    source: 'needed',
  },
  { id: 'bank-status', at: [['today', { bank: ['called'] }]], source: 'phone' },
  {
    id: 'bank-complaint',
    at: [
      [null, { what: ['geldezel'] }],
      ['now', { bank: ['refused-filed'] }],
      ['today', { bank: ['refused'] }],
    ],
    page: '/hulp/brieven/klacht',
    source: 'compensation',
    also: ['paymentComplaint', 'kifid'],
  },
] as const satisfies readonly PlanStep[]

export type BankStepId = (typeof bankSteps)[number]['id']
