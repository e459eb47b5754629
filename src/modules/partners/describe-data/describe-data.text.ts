// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Meldpunten voor online fraude',
    description:
      'Organisaties die helpen na online fraude: voor wie, waarvoor en hoe u ze bereikt. Verzameld uit openbare bronnen, nog niet door elke organisatie bevestigd.',
  },
  en: {
    title: 'Reporting points for online fraud',
    description:
      'Organisations that help after online fraud: whom, with what, and how to reach them. Compiled from public sources, not yet confirmed by each organisation.',
  },
})
