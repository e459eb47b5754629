// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const webhooksText = defineText({
  nl: {
    notJson: 'Dit bestand is geen JSON. Er is niets veranderd.',
    wrong: 'Dit bestand klopt niet. Er is niets veranderd:',
    unknown: 'Wij kennen geen organisatie {names}. Er is niets veranderd.',
    address:
      'Het adres van {names} kan niet: het moet met https beginnen, op het openbare internet staan, en mag geen wachtwoord bevatten. Er is niets veranderd.',
    done: '{count, plural, one {# webhook} other {# webhooks}} ingesteld of weggehaald.',
  },
  en: {
    notJson: 'This file is no JSON. Nothing has changed.',
    wrong: 'This file is not right. Nothing has changed:',
    unknown: 'We know no organisation {names}. Nothing has changed.',
    address:
      'The address of {names} will not do: it must begin with https, be on the public internet, and hold no password. Nothing has changed.',
    done: '{count, plural, one {# webhook} other {# webhooks}} set or taken away.',
  },
})
