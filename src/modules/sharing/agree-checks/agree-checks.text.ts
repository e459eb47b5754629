// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const agreeChecksText = defineText({
  nl: {
    notJson: 'Dit bestand is geen JSON.',
    wrong: 'Er is niets overgenomen. Verbeter dit:',
    done: 'Afspraken van {organisations, plural, one {één organisatie} other {# organisaties}} overgenomen, met {quotas, plural, one {één aantal} other {# aantallen}}.',
    unknown: 'Er is niets overgenomen. Deze organisaties kennen wij niet: {names}.',
  },
  en: {
    notJson: 'This file is no JSON.',
    wrong: 'Nothing was taken over. Correct this:',
    done: 'Took over what was agreed with {organisations, plural, one {one organisation} other {# organisations}}, with {quotas, plural, one {one number} other {# numbers}}.',
    unknown: 'Nothing was taken over. We do not know these organisations: {names}.',
  },
})
