// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const goToText = defineText({
  nl: {
    queue: 'Ga naar meldingen',
    cases: 'Ga naar zaken',
    watches: 'Ga naar de volglijst',
    today: 'Ga naar vandaag',
    search: 'Zoek',
  },
  en: {
    queue: 'Go to reports',
    cases: 'Go to cases',
    watches: 'Go to the watch list',
    today: 'Go to today',
    search: 'Search',
  },
})
