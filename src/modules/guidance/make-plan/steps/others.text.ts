// SPDX-License-Identifier: EUPL-1.2
import { complainToShop, reportSeller } from '../../show-first-advice/bought.text.ts'
import { callRealPerson, warnFamily } from '../../show-first-advice/friend-in-need.text.ts'
import { reportProvider } from '../../show-first-advice/investment.text.ts'
import { callRealSupplier, fileComplaintAsCompany, refuseGhostInvoice } from '../../show-first-advice/invoice.text.ts'
import { reportProfile } from '../../show-first-advice/romance.text.ts'
import { fileComplaint, keepEvidence } from '../../show-first-advice/shared-steps.text.ts'
import { reportBuyer, stopParcel } from '../../show-first-advice/sold.text.ts'
import { callFraudHelpdesk } from '../../show-first-advice/something-else.text.ts'
import type { PlanStep } from '../step.ts'

/** Whom to tell, and what to keep for them. */
export const othersSteps: readonly PlanStep[] = [
  {
    number: 31,
    id: 'real-person',
    at: [['now', { what: ['hulpvraag'] }]],
    source: 'whatsapp',
    nl: callRealPerson.nl,
    en: callRealPerson.en,
  },
  {
    number: 32,
    id: 'stop-parcel',
    at: [['half-hour', { what: ['verkocht-niet-betaald'] }]],
    source: 'sellers',
    nl: stopParcel.nl,
    en: stopParcel.en,
  },
  {
    number: 33,
    id: 'real-supplier',
    at: [['half-hour', { what: ['factuur'] }]],
    source: 'invoices',
    nl: callRealSupplier.nl,
    en: callRealSupplier.en,
  },
  { number: 34, id: 'keep-evidence', at: [['today']], source: 'needed', nl: keepEvidence.nl, en: keepEvidence.en },
  {
    number: 35,
    id: 'report-seller',
    at: [['today', { what: ['gekocht-niet-geleverd'] }]],
    source: 'sellers',
    nl: reportSeller.nl,
    en: reportSeller.en,
  },
  {
    number: 36,
    id: 'report-buyer',
    at: [['today', { what: ['verkocht-niet-betaald'] }]],
    source: 'sellers',
    nl: reportBuyer.nl,
    en: reportBuyer.en,
  },
  {
    number: 37,
    id: 'report-profile',
    at: [['today', { what: ['dating'] }]],
    source: 'forms',
    nl: reportProfile.nl,
    en: reportProfile.en,
  },
  {
    number: 38,
    id: 'warn-family',
    at: [['today', { what: ['hulpvraag'] }]],
    source: 'whatsapp',
    nl: warnFamily.nl,
    en: warnFamily.en,
  },
  {
    number: 39,
    id: 'report-here',
    at: [['today']],
    page: '/melden',
    source: 'points',
    nl: {
      title: 'meld het hier, ook zonder uw naam',
      how: 'Vertel wat er is gebeurd en welk nummer, welke rekening of welke site de ander gebruikte. Dat duurt een paar minuten.',
      why: 'Met uw melding waarschuwen wij de volgende. Een melding is geen aangifte.',
    },
    en: {
      title: 'report it here, also without your name',
      how: 'Tell what happened and which number, account or site the other used. It takes a few minutes.',
      why: 'With your report we warn the next person. A report is not a criminal complaint.',
    },
  },
  {
    number: 40,
    id: 'fraud-helpdesk',
    at: [['week', { what: ['iets-anders', 'geld-terug-beloofd', 'techhelpdesk'] }]],
    source: 'helpdesk',
    nl: callFraudHelpdesk.nl,
    en: callFraudHelpdesk.en,
  },
  {
    number: 41,
    id: 'file-complaint',
    at: [[null, { what: ['geldezel'] }], [null, { who: ['company'] }], ['week']],
    source: 'needed',
    nl: fileComplaint.nl,
    en: fileComplaint.en,
  },
  {
    number: 42,
    id: 'file-complaint-company',
    at: [['week', { who: ['company'] }]],
    page: '/aangifteloket',
    source: 'invoices',
    nl: fileComplaintAsCompany.nl,
    en: fileComplaintAsCompany.en,
  },
  {
    number: 43,
    id: 'refuse-ghost-invoice',
    at: [['week', { what: ['factuur'] }]],
    source: 'invoices',
    nl: refuseGhostInvoice.nl,
    en: refuseGhostInvoice.en,
  },
  {
    number: 44,
    id: 'complain-to-shop',
    at: [['week', { what: ['gekocht-niet-geleverd'] }]],
    source: 'sellers',
    nl: complainToShop.nl,
    en: complainToShop.en,
  },
  {
    number: 45,
    id: 'report-provider',
    at: [['week', { what: ['belegging'] }]],
    source: 'afm',
    nl: reportProvider.nl,
    en: reportProvider.en,
  },
]
