// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const uploadText = defineText({
  nl: {
    title: 'Meldingen aanleveren',
    lead: 'Lever meldingen aan die uw organisatie ontving. Uw organisatie blijft verantwoordelijk; het verhaal ziet niemand anders.',
    file: 'Bestand',
    'file-more': 'CSV of JSON Lines (jsonl), hoogstens 5 MB. Een rij wordt helemaal opgeslagen of helemaal niet.',
    send: 'Lever aan',
    done: 'Verwerkt',
    'done-more':
      '{accepted, plural, one {# melding} other {# meldingen}} opgeslagen, {known} al bekend, {rejected} afgewezen.',
    rejected: 'Afgewezen rijen',
    'rejected-more':
      'Verbeter deze rijen en lever het hele bestand opnieuw aan. Wat al is opgeslagen, wordt niet dubbel opgeslagen.',
    row: 'Rij',
    column: 'Veld',
    why: 'Wat er mis is',
    more: 'En nog {count, plural, one {# afgewezen rij} other {# afgewezen rijen}}.',
    format: 'Zo ziet het bestand eruit',
    'format-csv':
      'CSV: de eerste regel noemt de kolommen, in elke volgorde; laat weg wat u niet heeft. Scheid met een komma of puntkomma.',
    'format-many': 'Meer nummers in één vak: scheid ze met een rechte streep |.',
    'format-json': 'JSONL: op elke regel één melding, zoals in de koppeling (API).',
    'format-ref': 'Geef elke melding een eigen kenmerk (partnerReference). Dan kunt u veilig opnieuw aanleveren.',
    'format-contact': 'Lever geen namen, adressen of andere contactgegevens van slachtoffers aan.',
    example: 'Voorbeeld',
  },
  en: {
    title: 'File reports',
    lead: 'File reports that your organisation received. Your organisation stays responsible; nobody else sees the story.',
    file: 'File',
    'file-more': 'CSV or JSON Lines (jsonl), at most 5 MB. A row is stored wholly or not at all.',
    send: 'File',
    done: 'Handled',
    'done-more':
      '{accepted, plural, one {# report} other {# reports}} stored, {known} known already, {rejected} rejected.',
    rejected: 'Rejected rows',
    'rejected-more': 'Correct these rows and send the whole file again. What is already stored is not stored twice.',
    row: 'Row',
    column: 'Field',
    why: 'What is wrong',
    more: 'And {count, plural, one {# more rejected row} other {# more rejected rows}}.',
    format: 'What the file looks like',
    'format-csv':
      'CSV: the first line names the columns, in any order; leave out what you do not have. Divide by comma or semicolon.',
    'format-many': 'Several numbers in one cell: divide them by a vertical bar |.',
    'format-json': 'JSONL: one report on every line, as in the API.',
    'format-ref': 'Give each report a reference of your own (partnerReference). Then you can safely send again.',
    'format-contact': 'Send no names, addresses or other contact details of victims.',
    example: 'Example',
  },
})

export const uploadMenu = defineText({ nl: { title: 'Meldingen aanleveren' }, en: { title: 'File reports' } })
