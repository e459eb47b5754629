// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

/** Why a file cannot be taken, and what to do. Nothing was stored in any of these cases. */
export const uploadMessages = defineMessages('reports', {
  uploadMissing: { nl: 'Kies eerst een bestand.', en: 'Choose a file first.' },
  uploadTooLarge: {
    nl: 'Dit bestand is groter dan 10 MB. Deel het op, of gebruik de koppeling (API).',
    en: 'This file is larger than 10 MB. Split it, or use the API.',
  },
  uploadTooManyRows: {
    nl: 'Dit bestand heeft meer dan 50.000 rijen. Deel het op, of gebruik de koppeling (API).',
    en: 'This file has more than 50,000 rows. Split it, or use the API.',
  },
  uploadTooManyColumns: {
    nl: 'Dit bestand heeft meer dan 100 kolommen. Laat weg wat niet nodig is.',
    en: 'This file has more than 100 columns. Leave out what is not needed.',
  },
  uploadEmpty: {
    nl: 'In dit bestand staan geen meldingen. De eerste regel noemt de kolommen; daaronder komt op elke regel een melding.',
    en: 'There are no reports in this file. The first line names the columns; below it comes one report on every line.',
  },
  uploadWrongKind: {
    nl: 'Dit soort bestand kunnen wij niet lezen. Kies een bestand uit Excel (.xlsx), een CSV-bestand (.csv) of JSON (.json of .jsonl).',
    en: 'We cannot read this kind of file. Choose an Excel file (.xlsx), a CSV file (.csv) or JSON (.json or .jsonl).',
  },
  uploadQuoteOpen: {
    nl: 'Vanaf regel {line, number} is dit bestand niet te lezen: een aanhalingsteken wordt niet gesloten, of een regel is te lang.',
    en: 'From line {line, number} on this file cannot be read: a quotation mark is not closed, or a line is too long.',
  },
  uploadNotJson: {
    nl: 'Regel {line, number} is geen geldige JSON. Zet op elke regel één melding tussen accolades.',
    en: 'Line {line, number} is not valid JSON. Put one report between braces on every line.',
  },
  uploadNotJsonList: {
    nl: 'Dit is geen geldige JSON. Het bestand moet één lijst zijn: meldingen tussen accolades, met komma’s ertussen en rechte haken eromheen.',
    en: 'This is not valid JSON. The file must be one list: reports between braces, with commas between them and square brackets around them.',
  },
  uploadTooManyWaiting: {
    nl: 'Er wachten al 20 bestanden van uw organisatie. Maak er eerst een af, of gooi er een weg.',
    en: 'Twenty files of your organisation are waiting already. Finish one first, or throw one away.',
  },
})
