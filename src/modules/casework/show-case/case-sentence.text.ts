// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const sentenceText = defineText({
  nl: {
    together: '{count, number} meldingen hangen samen door {by}.',
    amongOthers: '{count, number} meldingen hangen samen, onder meer door {by}.',
    one: 'Deze melding hangt door {by} samen met meldingen bij andere partners.',
    byPeople:
      '{count, plural, one {Deze melding is door een collega samengevoegd met andere.} other {# meldingen zijn door een collega samengevoegd.}}',
    byOthers:
      '{count, plural, one {Deze melding hangt} other {# meldingen hangen}} samen via meldingen bij andere partners.',
    alsoByPeople: 'Een collega heeft er een deel van samengevoegd.',
  },
  en: {
    together: '{count, number} reports are joined by {by}.',
    amongOthers: '{count, number} reports are joined, among others by {by}.',
    one: 'This report is joined by {by} to reports at other partners.',
    byPeople:
      '{count, plural, one {A colleague merged this report with others.} other {A colleague merged # reports.}}',
    byOthers: '{count, plural, one {This report is} other {# reports are}} joined by way of reports at other partners.',
    alsoByPeople: 'A colleague merged part of them.',
  },
})
