// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Step } from './advice.ts'
import { callBank, cleanDevice, fileComplaint, keepEvidence, noCodes, noRecovery } from './shared-steps.text.ts'

export const hangUpSwitchOff: Step = {
  clock: 'now',
  nl: {
    title: 'hang op en zet uw computer uit',
    how: 'Houd de aan-knop tien seconden vast als afsluiten niet lukt. Zet de wifi uit.',
    why: 'Dan kan niemand meer meekijken of iets overnemen.',
  },
  en: {
    title: 'hang up and switch off your computer',
    how: 'Hold the power button for ten seconds if it will not shut down. Switch off the Wi-Fi.',
    why: 'Then nobody can watch your screen or take over any more.',
  },
}

export const techSupport: Advice = {
  slug: 'techhelpdesk',
  form: 'FF-420',
  audience: 'resident',
  isCalled: true,
  words: {
    nl: {
      title: 'Hulp aangeboden door een nephelpdesk',
      lead: 'Iemand deed zich voor als Microsoft, uw provider of een andere helpdesk. Dit overkomt ook mensen die veel van computers weten.',
      avoid: [
        'Bel niet het nummer uit een melding op uw scherm.',
        'Installeer geen programma waarmee een ander kan meekijken.',
        noCodes.nl,
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Help offered by a fake helpdesk',
      lead: 'Somebody posed as Microsoft, your provider or another helpdesk. This also happens to people who know a lot about computers.',
      avoid: [
        'Do not call the number in a message on your screen.',
        'Do not install a program with which somebody else can watch your screen.',
        noCodes.en,
        noRecovery.en,
      ],
    },
  },
  steps: [
    hangUpSwitchOff,
    {
      ...callBank,
      nl: {
        ...callBank.nl,
        title: 'bel uw bank als iemand meekeek, of als u betaalde of inlogde',
      },
      en: {
        ...callBank.en,
        title: 'call your bank if somebody watched your screen, or if you paid or logged in',
      },
    },
    cleanDevice,
    keepEvidence,
    fileComplaint,
  ],
  sources: ['phone', 'forms', 'helpdesk'],
}
