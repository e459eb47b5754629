// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from '../make-plan/step.ts'

/** Whom to tell, and what to keep for them. */
export const othersSteps = [
  {
    number: 49,
    id: 'call-police',
    at: [
      [null, { what: ['geldezel'] }],
      // These call 112 before anything else.
      [null, { now: ['door', 'threat'] }],
      ['now', { paid: ['cash'], ago: ['hour'] }],
      [null, { ago: ['eight-weeks', 'longer'] }],
      ['half-hour', { what: ['nepagent', 'bankhelpdesk'], gave: ['bank-card'] }],
      ['today', { what: ['nepagent'] }],
    ],
    source: 'phone',
  },
  {
    number: 31,
    id: 'real-person',
    at: [['now', { what: ['hulpvraag'] }]],
    source: 'whatsapp',
  },
  {
    number: 32,
    id: 'stop-parcel',
    at: [['half-hour', { what: ['verkocht-niet-betaald'] }]],
    source: 'sellers',
  },
  {
    number: 33,
    id: 'real-supplier',
    at: [['half-hour', { what: ['factuur'] }]],
    source: 'invoices',
  },
  { number: 34, id: 'keep-evidence', at: [['today']], source: 'needed' },
  {
    number: 35,
    id: 'report-seller',
    at: [['today', { what: ['gekocht-niet-geleverd'] }]],
    source: 'sellers',
  },
  {
    number: 36,
    id: 'report-buyer',
    at: [['today', { what: ['verkocht-niet-betaald'] }]],
    source: 'sellers',
  },
  {
    number: 37,
    id: 'report-profile',
    at: [['today', { what: ['dating'] }]],
    source: 'forms',
  },
  {
    number: 38,
    id: 'warn-family',
    at: [['today', { what: ['hulpvraag'] }]],
    source: 'whatsapp',
  },
  {
    number: 39,
    id: 'report-here',
    // Whose account was used speaks to a lawyer before telling the police.
    at: [[null, { what: ['geldezel'] }], ['today']],
    page: '/melden',
    source: 'points',
  },
  {
    number: 40,
    id: 'fraud-helpdesk',
    at: [['week', { what: ['iets-anders', 'geld-terug-beloofd', 'techhelpdesk'] }]],
    source: 'helpdesk',
  },
  {
    number: 41,
    id: 'file-complaint',
    at: [[null, { what: ['geldezel'] }], [null, { who: ['company'] }], ['week']],
    source: 'needed',
  },
  {
    number: 42,
    id: 'file-complaint-company',
    at: [['week', { who: ['company'] }]],
    page: '/aangifteloket',
    source: 'invoices',
  },
  {
    number: 43,
    id: 'refuse-ghost-invoice',
    at: [['week', { what: ['factuur'] }]],
    source: 'invoices',
  },
  {
    number: 44,
    id: 'complain-to-shop',
    at: [['week', { what: ['gekocht-niet-geleverd'] }]],
    source: 'sellers',
  },
  {
    number: 45,
    id: 'report-provider',
    at: [['week', { what: ['belegging'] }]],
    source: 'afm',
  },
] as const satisfies readonly PlanStep[]

export type OthersStepId = (typeof othersSteps)[number]['id']
