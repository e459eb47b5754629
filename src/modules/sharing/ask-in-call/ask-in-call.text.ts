// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const inCallMessages = defineMessages('sharing.in-call', {
  noLegalBasis: {
    nl: 'Er is nog geen grondslag: een telefoonbedrijf mag nu niet zeggen of iemand belt. Nodig zijn een regel die een jurist heeft vastgesteld en een afspraak. Er is niets opgevraagd en uw vraag is niet bewaard.',
    en: 'There is no legal basis yet: a telecom company may not tell now whether somebody is on the phone. Needed are a rule that a jurist adopted and an agreement. Nothing was asked, and your question was not kept.',
  },
  notConnected: {
    nl: 'Er is een grondslag, maar nog geen telefoonbedrijf aangesloten. Er is niets opgevraagd en uw vraag is niet bewaard.',
    en: 'There is a legal basis, but no telecom company is connected yet. Nothing was asked, and your question was not kept.',
  },
})
