// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const importText = defineText({
  nl: {
    wrong:
      'Er is niets veranderd. Deze regels kloppen niet: {lines}. Elke regel heeft een partij, een naam, en een mailadres of een formulier.',
    done: '{count, plural, one {# meldpunt} other {# meldpunten}} voor weghalen opgeslagen.',
  },
  en: {
    wrong:
      'Nothing was changed. These lines are wrong: {lines}. Each line has an addressee, a name, and a mail address or a form.',
    done: '{count, plural, one {# desk} other {# desks}} for takedown stored.',
  },
})
