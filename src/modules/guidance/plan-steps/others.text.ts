// SPDX-License-Identifier: EUPL-1.2
import { complainToShop, reportSeller } from '../show-first-advice/bought.text.ts'
import { callPolice } from '../show-first-advice/fake-police.text.ts'
import { callRealPerson, warnFamily } from '../show-first-advice/friend-in-need.text.ts'
import { reportProvider } from '../show-first-advice/investment.text.ts'
import { callRealSupplier, fileComplaintAsCompany, refuseGhostInvoice } from '../show-first-advice/invoice.text.ts'
import { reportProfile } from '../show-first-advice/romance.text.ts'
import { fileComplaint, keepEvidence } from '../show-first-advice/shared-steps.text.ts'
import { reportBuyer, stopParcel } from '../show-first-advice/sold.text.ts'
import { callFraudHelpdesk } from '../show-first-advice/other-fraud.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { OthersStepId } from './others.ts'

export const othersWords: WordsOf<OthersStepId> = {
  'call-police': { nl: callPolice.nl, en: callPolice.en },
  'real-person': {
    nl: callRealPerson.nl,
    en: callRealPerson.en,
  },
  'stop-parcel': {
    nl: stopParcel.nl,
    en: stopParcel.en,
  },
  'real-supplier': {
    nl: callRealSupplier.nl,
    en: callRealSupplier.en,
  },
  'keep-evidence': { nl: keepEvidence.nl, en: keepEvidence.en },
  'report-seller': {
    nl: reportSeller.nl,
    en: reportSeller.en,
  },
  'report-buyer': {
    nl: reportBuyer.nl,
    en: reportBuyer.en,
  },
  'report-profile': {
    nl: reportProfile.nl,
    en: reportProfile.en,
  },
  'warn-family': {
    nl: warnFamily.nl,
    en: warnFamily.en,
  },
  'report-here': {
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
  'fraud-helpdesk': {
    nl: callFraudHelpdesk.nl,
    en: callFraudHelpdesk.en,
  },
  'file-complaint': {
    nl: fileComplaint.nl,
    en: fileComplaint.en,
  },
  'file-complaint-company': {
    nl: fileComplaintAsCompany.nl,
    en: fileComplaintAsCompany.en,
  },
  'refuse-ghost-invoice': {
    nl: refuseGhostInvoice.nl,
    en: refuseGhostInvoice.en,
  },
  'complain-to-shop': {
    nl: complainToShop.nl,
    en: complainToShop.en,
  },
  'report-provider': {
    nl: reportProvider.nl,
    en: reportProvider.en,
  },
}
