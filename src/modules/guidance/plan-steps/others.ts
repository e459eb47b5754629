// SPDX-License-Identifier: EUPL-1.2
import type { Condition, PlanStep } from '../make-plan/step.ts'

const notMule = [null, { what: ['geldezel'] }] as const satisfies PlanStep['at'][number]
const business: Condition = { who: ['company', 'entrepreneur'] }
/** Between people or a shop, and no crime until more is known; or somebody else's to file: `identity-complaint`. */
const noCrimeYet = [null, { case: ['child', 'rubbish', 'leak', 'delays'] }] as const satisfies PlanStep['at'][number]
const filedOtherwise = [null, { case: ['contract', 'account', 'adverts'] }] as const satisfies PlanStep['at'][number]
/** Money that cannot be stopped any more needs nobody to run. */
const longAgo = ['eight-weeks', 'longer'] as const
const filed: Condition = { bank: ['refused-filed'] }
/** The bank and Kifid ask for it with the complaint about the bank: that comes after it. */
const beforeBankComplaint: Condition = { bank: ['refused'] }
/** No money can be stopped any more, or none ever went: then this is the first step. */
const complaintFirst = [
  { paid: ['goods'], case: ['false-proof'] },
  { paid: ['goods'], case: [] },
  { paid: ['ideal'], ago: ['eight-weeks', 'longer'], gave: [], contact: ['over'] },
  { what: ['gekocht-niet-geleverd'], ago: ['longer'], contact: ['over'] },
] as const satisfies readonly Condition[]

/** Who is best told by those who know every form. */
const needsAdvice = [
  ['today', { what: ['hulpvraag'], paid: [] }],
  ['today', { case: ['ghost', 'threat-mail'] }],
  ['today', { what: ['geld-terug-beloofd'] }],
  ['today', { what: ['iets-anders'], case: [], paid: [], gave: [] }],
  ['week', { what: ['iets-anders', 'techhelpdesk', 'hulpvraag', 'phishing', 'belegging', 'dating', 'factuur'] }],
] as const satisfies PlanStep['at']

/** Whom to tell, and what to keep for them. */
export const othersSteps = [
  {
    id: 'complain-first',
    at: [
      notMule,
      noCrimeYet,
      filedOtherwise,
      [null, { who: ['company'] }],
      [null, filed],
      ...complaintFirst.map((when) => ['now', { ...when, ...beforeBankComplaint }] as const),
      ...complaintFirst.map((when) => ['today', when] as const),
    ],
    source: 'needed',
  },
  {
    id: 'complain-first-company',
    at: [
      notMule,
      noCrimeYet,
      [null, { who: ['adult', 'minor', 'entrepreneur', 'helper'] }],
      [null, filed],
      ...complaintFirst.map((when) => ['now', { ...when, ...beforeBankComplaint }] as const),
      ...complaintFirst.map((when) => ['today', when] as const),
    ],
    page: '/aangifteloket',
    source: 'invoices',
  },
  { id: 'ask-payment', at: [['now', { case: ['delays'] }]], source: 'sellers' },
  {
    id: 'report-attempt',
    at: [['today', { what: ['nepagent'], paid: [], gave: [], now: [] }]],
    source: 'phone',
  },
  {
    id: 'call-police',
    at: [
      [null, { what: ['geldezel'] }],
      // These call 112 before anything else.
      [null, { now: ['door', 'threat'] }],
      ['now', { paid: ['cash'], ago: ['hour'] }],
      [null, { ago: ['eight-weeks', 'longer'] }],
      [null, { what: ['nepagent'], paid: [], gave: [], now: [] }],
      ['half-hour', { what: ['nepagent', 'bankhelpdesk'], gave: ['bank-card'] }],
      ['today', { what: ['nepagent'] }],
    ],
    source: 'phone',
  },
  {
    id: 'real-person',
    at: [
      ['half-hour', { what: ['hulpvraag'], paid: ['transfer', 'ideal'], ago: ['three-days'] }],
      ['now', { what: ['hulpvraag'] }],
    ],
    source: 'whatsapp',
  },
  {
    id: 'stop-parcel',
    at: [
      [null, { case: ['payment-link', 'delays'] }],
      ['today', { paid: ['goods'] }],
      ['half-hour', { what: ['verkocht-niet-betaald'] }],
    ],
    source: 'sellers',
  },
  {
    id: 'real-supplier',
    at: [
      [null, { case: ['order', 'ghost', 'demand'] }],
      ['today', { what: ['factuur'], ago: longAgo }],
      ['half-hour', { what: ['factuur'] }],
    ],
    source: 'invoices',
  },
  {
    id: 'stop-payments',
    at: [
      ['today', { case: ['order'], ago: longAgo }],
      ['half-hour', { case: ['order'] }],
    ],
    source: 'business',
  },
  {
    id: 'check-claim',
    at: [
      ['today', { case: ['demand'], ago: longAgo }],
      ['half-hour', { case: ['demand'] }],
    ],
    source: 'forms',
  },
  { id: 'keep-evidence', at: [['today']], source: 'needed' },
  {
    id: 'register-goods',
    at: [
      ['today', { paid: ['goods'], case: ['false-proof'] }],
      ['today', { paid: ['goods'], case: [] }],
    ],
    source: 'sellers',
  },
  {
    id: 'ask-real-sender',
    at: [['today', { what: ['phishing'], paid: ['ideal', 'transfer', 'credit-card'] }]],
    source: 'phone',
  },
  { id: 'child-helpline', at: [['today', { who: ['minor'] }]], source: 'childHelpline' },
  {
    id: 'report-seller',
    at: [
      [null, { case: ['child'] }],
      ['today', { what: ['gekocht-niet-geleverd'] }],
    ],
    source: 'sellers',
  },
  {
    id: 'report-buyer',
    at: [['today', { what: ['verkocht-niet-betaald'] }]],
    source: 'sellers',
  },
  {
    id: 'report-profile',
    at: [
      [null, { ago: ['longer'], contact: ['over'] }],
      ['today', { what: ['dating'] }],
    ],
    source: 'forms',
  },
  {
    id: 'warn-family',
    at: [
      ['today', { what: ['hulpvraag'] }],
      ['today', { what: ['nepagent'], paid: [], gave: [] }],
    ],
    source: 'whatsapp',
  },
  {
    id: 'file-complaint',
    at: [
      notMule,
      noCrimeYet,
      filedOtherwise,
      [null, business],
      [null, filed],
      ...complaintFirst.map((when) => [null, when] as const),
      // Nothing was lost: whoever tries is reported, not charged.
      [null, { what: ['nepagent', 'bankhelpdesk', 'hulpvraag'], paid: [], gave: [] }],
      [null, { case: ['payment-link'], paid: [], gave: [] }],
      ['now', beforeBankComplaint],
      ['today', { ago: ['hour', 'three-days'] }],
      ['today', { case: ['blackmail'] }],
      ['week'],
    ],
    source: 'needed',
  },
  {
    id: 'file-complaint-company',
    at: [
      notMule,
      noCrimeYet,
      [null, { who: ['adult', 'minor', 'helper'] }],
      [null, { who: [] }],
      [null, filed],
      ...complaintFirst.map((when) => [null, when] as const),
      ['now', beforeBankComplaint],
      ['today', { ago: ['hour', 'three-days'] }],
      ['week'],
    ],
    page: '/aangifteloket',
    source: 'invoices',
  },
  {
    id: 'fraud-helpdesk-company',
    at: [notMule, noCrimeYet, [null, { who: ['adult', 'minor', 'helper'] }], [null, { who: [] }], ...needsAdvice],
    source: 'helpdeskBusiness',
  },
  {
    id: 'fraud-helpdesk',
    at: [notMule, noCrimeYet, [null, business], ...needsAdvice],
    source: 'helpdesk',
  },
  {
    id: 'report-here',
    // Whose account was used speaks to a lawyer before telling the police.
    at: [notMule, noCrimeYet, ['today']],
    page: '/melden',
    source: 'points',
  },
  {
    id: 'complain-to-shop',
    at: [
      [null, { case: ['child'] }],
      ['today', { case: ['rubbish'] }],
      ['week', { what: ['gekocht-niet-geleverd'] }],
    ],
    source: 'sellers',
  },
  {
    id: 'report-provider',
    at: [['week', { what: ['belegging'] }]],
    source: 'afm',
  },
] as const satisfies readonly PlanStep[]

export type OthersStepId = (typeof othersSteps)[number]['id']
