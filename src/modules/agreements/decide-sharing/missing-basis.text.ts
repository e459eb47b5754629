// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const basisSentences = defineText({
  nl: {
    noRule: 'Geen enkele regel staat dit toe.',
    forbidden: 'Dit is verboden: {list}.',
    likelyForbidden: 'Waarschijnlijk is dit verboden, maar geen jurist heeft dat nog vastgesteld: {list}.',
    notAdopted: 'Een jurist van een deelnemende organisatie moet dit nog vaststellen: {list}.',
  },
  en: {
    noRule: 'No rule allows this.',
    forbidden: 'This is forbidden: {list}.',
    likelyForbidden: 'This is probably forbidden, but no jurist has established that yet: {list}.',
    notAdopted: 'A jurist of a participating organisation must still establish this: {list}.',
  },
})
