// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Step } from './advice.ts'
import {
  callBankNow,
  cleanDevice,
  fileComplaint,
  keepEvidence,
  noCodes,
  noMoney,
  noRecovery,
} from './shared-steps.text.ts'

export const callFraudHelpdesk: Step = {
  clock: 'week',
  nl: {
    title: 'bel de Fraudehelpdesk voor advies',
    how: '088-786 73 72, op werkdagen. Of kijk op fraudehelpdesk.nl.',
    why: 'Zij kennen alle vormen en weten wie u verder kan helpen.',
  },
  en: {
    title: 'call the Fraudehelpdesk for advice',
    how: '088-786 73 72, on working days. Or see fraudehelpdesk.nl.',
    why: 'They know all forms and know who can help you further.',
  },
}

export const somethingElse: Advice = {
  slug: 'iets-anders',
  form: 'FF-900',
  audience: 'resident',
  words: {
    nl: {
      title: 'Opgelicht, maar u weet niet precies hoe',
      lead: 'U hoeft niet te weten hoe het heet. Deze stappen zijn altijd goed.',
      avoid: [noMoney.nl, noCodes.nl, noRecovery.nl],
    },
    en: {
      title: 'Scammed, but you do not know exactly how',
      lead: 'You do not need to know what it is called. These steps are always right.',
      avoid: [noMoney.en, noCodes.en, noRecovery.en],
    },
  },
  steps: [
    {
      ...callBankNow,
      nl: { ...callBankNow.nl, title: 'bel uw bank als u geld of gegevens gaf' },
      en: { ...callBankNow.en, title: 'call your bank if you gave money or details' },
    },
    cleanDevice,
    keepEvidence,
    callFraudHelpdesk,
    fileComplaint,
  ],
  sources: ['helpdesk', 'forms', 'needed'],
}
