// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const mandatesText = defineText({
  nl: {
    notJson: 'Dit bestand is geen JSON. Er is niets veranderd.',
    wrong: 'Dit bestand klopt niet. Er is niets veranderd:',
    unknown: 'Wij kennen geen organisatie {names}. Er is niets veranderd.',
    done: '{count, plural, one {# machtiging} other {# machtigingen}} ingesteld of ingetrokken.',
  },
  en: {
    notJson: 'This file is no JSON. Nothing has changed.',
    wrong: 'This file is not right. Nothing has changed:',
    unknown: 'We know no organisation {names}. Nothing has changed.',
    done: '{count, plural, one {# mandate} other {# mandates}} set or revoked.',
  },
})
