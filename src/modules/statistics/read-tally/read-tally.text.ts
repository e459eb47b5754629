// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const tallyMessages = defineMessages('statistics-tally', {
  mayNotSee: {
    nl: 'U mag de cijfers van uw organisatie niet zien. Vraag uw beheerder om deze taak.',
    en: 'You may not see the figures of your organisation. Ask your administrator for this task.',
  },
  mayNotSeeAll: {
    nl: 'Hiervoor mag u alleen de cijfers van uw eigen organisatie zien.',
    en: 'For this you may only see the figures of your own organisation.',
  },
  onlyQuarters: {
    nl: 'De kaart van alle organisaties samen is er per kwartaal. Kies een kwartaal, bijvoorbeeld 2026-Q4.',
    en: 'The map of all organisations together is by quarter. Choose a quarter, such as 2026-Q4.',
  },
})
