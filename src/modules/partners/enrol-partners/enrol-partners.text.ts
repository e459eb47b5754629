// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const enrolText = defineText({
  nl: {
    notJson: 'Dit bestand is geen geldige JSON. Er is niets veranderd.',
    wrong: 'Dit bestand klopt niet. Er is niets veranderd. Verbeter dit:',
    numberTaken: '{id}: KVK-nummer {number} is al van organisatie {holder}. Gebruik die id, of laat het nummer weg.',
    issuedTaken: '{id}: wat begint met {prefix}, is al van organisatie {holder}. Haal het daar eerst weg.',
    invited: '{name} komt binnen met deze code, één keer en binnen zeven dagen, op {address}: {code}',
    done: 'Nieuw of gewijzigd: {organisations, plural, one {# organisatie} other {# organisaties}}, {people, plural, one {# persoon} other {# personen}}, {clients, plural, one {# koppeling} other {# koppelingen}}.',
  },
  en: {
    notJson: 'This file is not valid JSON. Nothing was changed.',
    wrong: 'This file is not right. Nothing was changed. Correct this:',
    numberTaken:
      '{id}: company number {number} is already that of organisation {holder}. Use that id, or leave the number out.',
    issuedTaken: '{id}: what begins with {prefix} is already that of organisation {holder}. Take it away there first.',
    invited: '{name} comes in with this code, once and within seven days, at {address}: {code}',
    done: 'New or changed: {organisations, plural, one {# organisation} other {# organisations}}, {people, plural, one {# person} other {# people}}, {clients, plural, one {# machine client} other {# machine clients}}.',
  },
})
