// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const interventionsData = defineText({
  nl: {
    title: 'Interventies tegen online fraude',
    description:
      'Maatregelen, pilots en initiatieven in Nederland en daarbuiten: eigenaar, werking, stand, barrières, gemelde cijfers met wie ze meldde, en bronnen.',
  },
  en: {
    title: 'Interventions against online fraud',
    description:
      'Measures, pilots and initiatives in the Netherlands and abroad: owner, how they work, standing, barriers, reported figures with who reported them, and sources.',
  },
})
