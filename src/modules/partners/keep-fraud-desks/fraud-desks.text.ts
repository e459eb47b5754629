// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const fraudDesksText = defineText({
  nl: {
    notJson: 'Dit bestand is geen JSON. Er is niets veranderd.',
    wrong: 'Er is niets veranderd. Herstel dit, en probeer het opnieuw:',
    done: 'Nieuw of gewijzigd: {count, plural, one {# nummer} other {# nummers}}.',
    unknown: 'deze organisatie doet niet mee',
    'no-bank': 'dit is geen bank',
    future: 'deze dag moet nog komen',
    invented: 'dit nummer is verzonnen en hoort niet bij een echte bank',
    real: 'een verzonnen bank krijgt alleen een verzonnen nummer',
  },
  en: {
    notJson: 'This file is no JSON. Nothing was changed.',
    wrong: 'Nothing was changed. Mend this, and try again:',
    done: 'New or changed: {count, plural, one {# number} other {# numbers}}.',
    unknown: 'this organisation takes no part',
    'no-bank': 'this is no bank',
    future: 'this day still has to come',
    invented: 'this number is invented and does not belong to a real bank',
    real: 'a fictitious bank gets an invented number only',
  },
})
