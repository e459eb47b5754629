// SPDX-License-Identifier: EUPL-1.2
import { emergencyNumber } from '#values'
import type { Advice, Step } from './advice.ts'
import { hangUp } from './bank-helpdesk.text.ts'
import { callBankNow, fileComplaint, keepEvidence, noCodes, noRecovery } from './shared-steps.text.ts'

export const callPolice: Step = {
  clock: 'now',
  nl: {
    title: 'bel de politie',
    how: `${emergencyNumber.nl.call} Zeg hoe hij eruitzag, waar hij heen ging en wat u meegaf. Is het langer geleden? Bel 0900-8844.`,
    why: 'Wie net weg is, kan de politie nog aanhouden. Ook een poging wil de politie weten.',
  },
  en: {
    title: 'call the police',
    how: `${emergencyNumber.en.call} Say what they looked like, where they went and what you handed over. Is it longer ago? Call 0900-8844.`,
    why: 'The police can still arrest somebody who has just left. They want to know of an attempt too.',
  },
}

export const fakePolice: Advice = {
  slug: 'nepagent',
  form: 'FF-430',
  audience: 'resident',
  isCalled: true,
  words: {
    nl: {
      title: 'Iemand deed alsof hij van de politie of de overheid was',
      lead: 'Eerst belt iemand met een verhaal dat u bang maakt, bijvoorbeeld over inbraken. Dan komt er iemand langs of moet u betalen. Het ligt niet aan u.',
      avoid: [
        'Geef geen geld, sieraden of bankpas mee. De politie komt die nooit halen om ze voor u te bewaren.',
        'Bel niet terug naar het nummer op uw scherm. Dat nummer kan nagemaakt zijn.',
        noCodes.nl,
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Somebody posed as the police or the government',
      lead: 'First somebody calls with a story that frightens you, for instance about burglaries. Then somebody comes by, or you have to pay. It is not your fault.',
      avoid: [
        'Hand over no money, jewellery or bank card. The police never come to keep them for you.',
        'Do not call back the number on your screen. That number can be forged.',
        noCodes.en,
        noRecovery.en,
      ],
    },
  },
  steps: [
    hangUp,
    callPolice,
    {
      ...callBankNow,
      nl: { ...callBankNow.nl, title: 'bel uw bank als u geld, uw pas of een code gaf' },
      en: { ...callBankNow.en, title: 'call your bank if you gave money, your card or a code' },
    },
    keepEvidence,
    fileComplaint,
  ],
  sources: ['phone', 'fakePolice', 'helpdesk'],
}
