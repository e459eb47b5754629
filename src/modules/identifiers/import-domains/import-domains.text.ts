// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const importText = defineText({
  nl: {
    done: '{filed} namen als bewering van de bron vastgelegd, {known} stonden er al, {removed} zijn door de bron weer verwijderd en tellen niet mee.',
    allegation: 'Op zo’n lijst staan is een bewering: niets hiervan geeft vanzelf een waarschuwing.',
    wrong:
      '{count, plural, one {# regel klopt niet en is overgeslagen} other {# regels kloppen niet en zijn overgeslagen}}: {lines}.',
    unread:
      '{count, plural, one {# naam herkennen wij niet als webadres; zij is wel als melding bewaard.} other {# namen herkennen wij niet als webadres; zij zijn wel als melding bewaard.}}',
  },
  en: {
    done: '{filed} names filed as an allegation of the source, {known} were there already, {removed} were removed by the source and do not count.',
    allegation: 'To be on such a list is an allegation: none of this gives a warning by itself.',
    wrong:
      '{count, plural, one {# line is wrong and was skipped} other {# lines are wrong and were skipped}}: {lines}.',
    unread:
      '{count, plural, one {# name is no web address to us; it was kept as a report.} other {# names are no web addresses to us; they were kept as reports.}}',
  },
})
