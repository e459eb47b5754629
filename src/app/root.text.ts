// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const text = defineText({
  nl: {
    name: 'Dijkwacht',
    promise: ownMail.nl.never,
    'all-rooms': 'Alle onderdelen',
    demo: 'Proefversie: alle mensen, nummers en meldingen zijn verzonnen.',
    unused: 'Dit onderdeel is er hier niet',
    unusedWhat: 'De organisatie achter deze site gebruikt dit onderdeel niet.',
    unusedNext: 'Op de startpagina staat wat u hier wel kunt doen.',
  },
  en: {
    name: 'Dijkwacht',
    promise: ownMail.en.never,
    'all-rooms': 'All parts',
    demo: 'Trial version: all people, numbers and reports are made up.',
    unused: 'This part is not here',
    unusedWhat: 'The organisation behind this site does not use this part.',
    unusedNext: 'The home page shows what you can do here.',
  },
})
