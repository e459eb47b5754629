// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const basisSentences = defineText({
  nl: {
    noRule: 'Geen regel kent dit geval: niemand stelde vast of het mag.',
    forbidden: 'Dit is verboden: {list}.',
    likelyForbidden: 'Waarschijnlijk is dit verboden, maar geen jurist heeft dat nog vastgesteld: {list}.',
    notAdopted: 'Een jurist van een deelnemende organisatie moet dit nog vaststellen: {list}.',
  },
  en: {
    noRule: 'No rule knows this case: nobody established whether it is allowed.',
    forbidden: 'This is forbidden: {list}.',
    likelyForbidden: 'This is probably forbidden, but no jurist has established that yet: {list}.',
    notAdopted: 'A jurist of a participating organisation must still establish this: {list}.',
  },
})
