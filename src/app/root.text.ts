// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const text = defineText({
  nl: {
    name: 'Dijkwacht',
    promise: ownMail.nl.never,
    'all-rooms': 'Alle onderdelen',
    demo: 'Proefversie: alle mensen, nummers en meldingen zijn verzonnen.',
  },
  en: {
    name: 'Dijkwacht',
    promise: ownMail.en.never,
    'all-rooms': 'All parts',
    demo: 'Trial version: all people, numbers and reports are made up.',
  },
})
