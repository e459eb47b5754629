// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Alle onderdelen',
    lead: 'Alles wat u hier kunt doen. Wat u het meest gebruikt, staat ook in het menu.',
    site: 'Naar de site voor iedereen',
  },
  en: {
    title: 'All parts',
    lead: 'All that you can do here. What you use most stands in the menu too.',
    site: 'Go to the site for everybody',
  },
})
