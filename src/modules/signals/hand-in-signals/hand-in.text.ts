// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const handInText = defineText({
  nl: {
    broken: 'Dit bestand is geen goede CSV: kijk op regel {line}. Er is niets aangedragen.',
    tooMany: 'Dit zijn meer dan {most} signalen. Maak er meer bestanden van.',
    line: 'Regel {line}, {column}: {what}',
    wrong: 'Er is niets aangedragen. Verbeter dit, en probeer het opnieuw:',
    done: '{begun, plural, one {# nieuw signaal} other {# nieuwe signalen}} om te beoordelen, {joined} aangevuld, {unchanged} ongewijzigd.',
  },
  en: {
    broken: 'This file is no good CSV: look at line {line}. Nothing was brought in.',
    tooMany: 'These are more than {most} signals. Make several files of it.',
    line: 'Line {line}, {column}: {what}',
    wrong: 'Nothing was brought in. Mend this, and try again:',
    done: '{begun, plural, one {# new signal} other {# new signals}} to be judged, {joined} know more, {unchanged} unchanged.',
  },
})
