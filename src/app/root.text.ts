// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    name: 'Dijkwacht',
    promise: 'Dijkwacht belt u nooit. Wij vragen nooit om geld, codes, uw pincode of toegang tot uw computer.',
    'all-rooms': 'Alle onderdelen',
    demo: 'Proefversie: alle mensen, nummers en meldingen zijn verzonnen.',
  },
  en: {
    name: 'Dijkwacht',
    promise: 'Dijkwacht never calls you. We never ask for money, codes, your PIN or access to your computer.',
    'all-rooms': 'All parts',
    demo: 'Trial version: all people, numbers and reports are made up.',
  },
})
