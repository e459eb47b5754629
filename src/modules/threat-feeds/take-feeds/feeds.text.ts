// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const feedsText = defineText({
  nl: {
    notJson: 'Dit bestand is geen JSON. Er is niets veranderd.',
    wrong: 'Dit bestand klopt niet. Er is niets veranderd:',
    unknown: 'Wij kennen de organisatie niet bij: {names}. Er is niets veranderd.',
    address:
      'Dit adres kunnen wij niet volgen (https, openbaar, zonder wachtwoord erin): {names}. Er is niets veranderd.',
    done: '{count} feeds ingesteld. Wat gevolgd wordt, is binnen vijf minuten opgehaald; wat wegging, is weg met alles wat het zei.',
  },
  en: {
    notJson: 'This file is not JSON. Nothing was changed.',
    wrong: 'This file is not right. Nothing was changed:',
    unknown: 'We do not know the organisation of: {names}. Nothing was changed.',
    address: 'We cannot follow this address (https, public, without a password in it): {names}. Nothing was changed.',
    done: '{count} feeds set. What is followed is read within five minutes; what was taken away is gone with all that it said.',
  },
})
