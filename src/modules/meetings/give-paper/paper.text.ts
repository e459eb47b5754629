// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const paperText = defineText({
  nl: { agenda: 'Agenda van een overleg', when: '{from} tot {until}', page: 'Bladzijde {page} van {pages}' },
  en: { agenda: 'Agenda of a meeting', when: '{from} to {until}', page: 'Page {page} of {pages}' },
})
