// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** On the start page. */
export const confirmTray = defineText({
  nl: {
    title: 'Resultaten van het actieplan om te bevestigen',
    explanation: 'Een tweede persoon kijkt, voordat een actie klaar heet.',
  },
  en: {
    title: 'Results of the action plan to confirm',
    explanation: 'A second person looks before an action is called done.',
  },
})
