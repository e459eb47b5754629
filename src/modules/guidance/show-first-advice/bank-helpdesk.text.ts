// SPDX-License-Identifier: EUPL-1.2
import { emergencyNumber } from '#values'
import type { Advice, Step } from './advice.ts'
import { callBank, cleanDevice, fileComplaint, keepEvidence, noCodes, noRecovery } from './shared-steps.text.ts'

export const hangUp: Step = {
  clock: 'now',
  nl: {
    title: 'hang op',
    how: `Doe niet open als er (weer) iemand komt. ${emergencyNumber.nl.call} Hang op, ook als dat niet mag. Installeerde u al iets, of gaf u een code? Zet dan uw computer uit en bel uw bank met een ander toestel.`,
    why: 'Zolang u praat, kan de ander u haast laten maken.',
  },
  en: {
    title: 'hang up',
    how: `Do not open if somebody comes (again). ${emergencyNumber.en.call} Hang up, even if the other person says you may not. Did you install something or give a code? Then switch off your computer and call your bank with another device.`,
    why: 'As long as you talk, the other person can hurry you.',
  },
}

export const askCompensation: Step = {
  clock: 'week',
  nl: {
    title: 'vraag uw bank om een vergoeding',
    how: 'Vraag naar de “coulanceregeling”: dan kijkt de bank of zij uw schade vergoedt. De bank vraagt om uw aangifte.',
    why: 'Banken vergoeden niet alles, bij misbruik van hun naam soms wel. Niet eens met uw bank? Klaag eerst daar, dan bij Kifid.',
  },
  en: {
    title: 'ask your bank for compensation',
    how: 'Ask for the “coulanceregeling”: a payment out of goodwill. The bank asks for your criminal complaint.',
    why: 'Banks do not compensate everything. Do you disagree? Complain there first, then to Kifid.',
  },
}

export const bankHelpdesk: Advice = {
  slug: 'bankhelpdesk',
  form: 'FF-410',
  audience: 'resident',
  isCalled: true,
  words: {
    nl: {
      title: 'Gebeld door iemand die zei dat hij van uw bank was',
      lead: 'Oplichters oefenen op deze gesprekken, en het nummer lijkt echt. Het ligt niet aan u.',
      avoid: [
        'Maak geen geld over naar een andere rekening omdat iemand u belt. Dat vraagt een bank nooit.',
        'Geef uw bankpas aan niemand mee. Een bank komt uw pas nooit ophalen.',
        noCodes.nl,
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Called by somebody who said they were from your bank',
      lead: 'Scammers rehearse these calls, and the number looks real. It is not your fault.',
      avoid: [
        'Do not move money to another account because somebody calls you. A bank never asks for that.',
        'Hand your bank card to nobody. A bank never comes to collect your card.',
        noCodes.en,
        noRecovery.en,
      ],
    },
  },
  steps: [hangUp, callBank, cleanDevice, keepEvidence, fileComplaint, askCompensation],
  sources: ['phone', 'compensation', 'helpdesk'],
}
