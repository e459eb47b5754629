// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const fileMessages = defineMessages('reports', {
  unknownColumns: {
    nl: 'Deze kolommen kennen wij niet: {columns}. Kijk de namen in de eerste regel na. Er is niets opgeslagen.',
    en: 'We do not know these columns: {columns}. Check the names in the first line. Nothing was stored.',
  },
  noColumns: {
    nl: 'Het bestand is leeg, of de eerste regel met de namen van de kolommen ontbreekt.',
    en: 'The file is empty, or the first line with the names of the columns is missing.',
  },
  unreadableFrom: {
    nl: 'Vanaf hier is het bestand niet te lezen: {fault}. Wat erboven staat, is wel verwerkt.',
    en: 'From here on the file cannot be read: {fault}. What stands above it was handled.',
  },
  notJsonLine: {
    nl: 'Deze regel is geen geldige JSON.',
    en: 'This line is not valid JSON.',
  },
})

export const importText = defineText({
  nl: {
    done: '{accepted, plural, one {# melding} other {# meldingen}} opgeslagen, {known} al bekend, {rejected} afgewezen.',
    row: 'Rij {row}, {field}: {message}',
    more: 'En nog {count, plural, one {# afgewezen rij} other {# afgewezen rijen}}.',
  },
  en: {
    done: '{accepted, plural, one {# report} other {# reports}} stored, {known} known already, {rejected} rejected.',
    row: 'Row {row}, {field}: {message}',
    more: 'And {count, plural, one {# more rejected row} other {# more rejected rows}}.',
  },
})
