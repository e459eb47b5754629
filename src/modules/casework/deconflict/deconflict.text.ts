// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const deconflictText = defineText({
  nl: {
    title: 'U bent niet de enige',
    colleague: '{name} werkt aan {count, plural, one {# melding} other {# meldingen}} in deze zaak.',
    elsewhere: 'Ook een andere partner werkt hieraan. Wie en waaraan precies, kunnen wij niet laten zien.',
  },
  en: {
    title: 'You are not the only one',
    colleague: '{name} works on {count, plural, one {# report} other {# reports}} in this case.',
    elsewhere: 'Another partner works on this too. We cannot show who, or on what exactly.',
  },
})
