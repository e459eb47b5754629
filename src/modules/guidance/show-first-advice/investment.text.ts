// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Step } from './advice.ts'
import { callBank, cleanDevice, fileComplaint, keepEvidence, noMoney, noRecovery } from './shared-steps.text.ts'

const payNothingMore: Step = {
  clock: 'now',
  nl: {
    title: 'maak niets meer over',
    how: 'Ook niet als u haast moet maken of als uw “adviseur” boos wordt. Verbreek het contact.',
    why: 'Elke nieuwe betaling bent u waarschijnlijk ook kwijt.',
  },
  en: {
    title: 'send no more money',
    how: 'Not even if you are hurried or if your “adviser” gets angry. Break off the contact.',
    why: 'You will probably lose every new payment too.',
  },
}

export const reportProvider: Step = {
  clock: 'week',
  nl: {
    title: 'meld de aanbieder bij de AFM',
    how: 'Dat kan op afm.nl. Op checkjeaanbieder.nl ziet u of een aanbieder een vergunning heeft.',
    why: 'De AFM kan anderen waarschuwen. Uw geld terughalen kan de AFM niet. Belooft iemand dat namens de AFM? Dan is dat oplichting.',
  },
  en: {
    title: 'report the provider to the AFM',
    how: 'You can do so at afm.nl. At checkjeaanbieder.nl you see whether a provider has a licence.',
    why: 'The AFM (the Dutch supervisor) can warn others. It cannot get your money back. Does somebody promise that on its behalf? Then that is a scam.',
  },
}

export const investment: Advice = {
  slug: 'belegging',
  form: 'FF-910',
  audience: 'resident',
  words: {
    nl: {
      title: 'Geld belegd bij een aanbieder die niet echt is',
      lead: 'Oplichters laten eerst winst zien en soms betalen ze een keer uit. Daardoor lijkt het echt. Het ligt niet aan u.',
      avoid: [
        'Betaal geen “belasting”, “borg” of “kosten” om uw winst op te nemen. Dat geld bent u ook kwijt.',
        noMoney.nl,
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Money invested with a provider that is not real',
      lead: 'Scammers first show a profit and sometimes pay out once. That makes it look real. It is not your fault.',
      avoid: [
        'Do not pay “tax”, a “deposit” or “costs” to withdraw your profit. You will lose that money too.',
        noMoney.en,
        noRecovery.en,
      ],
    },
  },
  steps: [
    payNothingMore,
    {
      ...callBank,
      nl: {
        ...callBank.nl,
        how: `${callBank.nl.how} Betaalde u met crypto? Bel of mail dan ook de site waar u die crypto kocht.`,
      },
      en: {
        ...callBank.en,
        how: `${callBank.en.how} Did you pay in crypto? Then also call or e-mail the site where you bought it.`,
      },
    },
    cleanDevice,
    keepEvidence,
    fileComplaint,
    reportProvider,
  ],
  sources: ['afm', 'helpdesk', 'needed'],
}
