// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    label: 'Alles over begrippen',
    browse: 'Bladeren',
    search: 'Zoeken',
    translate: 'Wie noemt het hoe?',
    editions: 'Edities en besluiten',
    ask: 'Zoek met uw eigen woorden',
    hint: 'Bijvoorbeeld: hoi mam, spoofing, nepwinkel',
    submit: 'Zoek',
  },
  en: {
    label: 'All about concepts',
    browse: 'Browse',
    search: 'Search',
    translate: 'Who calls it what?',
    editions: 'Editions and decisions',
    ask: 'Search with your own words',
    hint: 'For instance: hi mum, spoofing, fake shop',
    submit: 'Search',
  },
})
