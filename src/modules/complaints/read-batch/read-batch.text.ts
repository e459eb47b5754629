// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const batchMessages = defineMessages('complaints', {
  batchNotFound: {
    nl: 'Deze stapel bestaat niet (meer), of is niet van u. Er is niets verloren: wat al een concept was, staat in de lijst.',
    en: 'This batch does not exist (any more), or is not yours. Nothing was lost: what had become a draft is in the list.',
  },
  batchTooManyWaiting: {
    nl: 'Er wachten al 20 bestanden van uw organisatie. Maak er eerst een af, of gooi er een weg.',
    en: 'Twenty files of your organisation are waiting already. Finish one first, or throw one away.',
  },
  columnTwice: {
    nl: 'Twee kolommen gaan naar “{question}”. Kies er een.',
    en: 'Two columns go to “{question}”. Choose one.',
  },
  noColumnFor: {
    nl: 'Kies een kolom voor “{question}”, of geef hieronder een antwoord dat voor alle rijen geldt.',
    en: 'Choose a column for “{question}”, or give an answer below that holds for all rows.',
  },
  numberShortened: {
    nl: 'Hier staat {text}: het rekenblad kortte dit nummer in, en de laatste cijfers zijn weg. Maak van de kolom eerst “Tekst” en vul het nummer opnieuw in.',
    en: 'This says {text}: the spreadsheet shortened this number, and the last digits are gone. Make the column “Text” first and fill in the number again.',
  },
  notOneOfThese: {
    nl: 'Hier staat “{text}”. Vul een van deze antwoorden in: {options}.',
    en: 'This says “{text}”. Fill in one of these answers: {options}.',
  },
  rowKnown: {
    nl: 'Deze zaak hebt u al doorgegeven ({number}). Wij slaan haar niet nog eens op.',
    en: 'You have handed in this case already ({number}). We do not store it again.',
  },
  referenceKnown: {
    nl: 'Uw kenmerk {reference} is al van een andere zaak ({number}), en daar staat iets anders. Wijzig die zaak, of geef deze een ander kenmerk.',
    en: 'Your reference {reference} is of another case already ({number}), and that says something else. Change that case, or give this one another reference.',
  },
  batchMoreFiles: { nl: 'Kies eerst een bestand.', en: 'Choose a file first.' },
})

export const chooseText = defineText({
  nl: {
    title: 'Veel zaken in één keer',
    lead: 'Lever een bestand aan met zaken van één bedrijf en één vorm van fraude. Elke rij wordt een concept. Een tekenbevoegde bekijkt ze als één lijst en tekent ze in één keer.',
    notYet: 'Nog geen aangifte',
    notYetMore: 'Een rij in een bestand is een concept. Het is pas een aangifte als de politie die bevestigt.',
    file: 'Bestand',
    fileMore: 'Excel (xlsx), CSV of JSON (json, jsonl), hoogstens 10 MB en 50.000 rijen.',
    send: 'Bekijk dit bestand',
    earlier: 'Uw stapels',
    earlierMore: 'Na 30 dagen is een stapel weg. Wat concept of ingediend is, blijft in de lijst.',
    name: 'Bestand',
    form: 'Vorm',
    company: 'Namens',
    state: 'Stand',
    rows: 'Rijen',
    begun: 'Gekozen',
    'state-mapping': 'wacht op u: kolommen',
    'state-storing': 'wij lezen de rijen',
    'state-stored': 'wacht op een handtekening',
    'state-signing': 'wij dienen in',
    'state-stopped': 'gestopt: kijk waarom',
    'state-signed': 'ondertekend',
    example: 'Zo ziet het bestand eruit',
    exampleMore:
      'De eerste regel noemt de kolommen, met uw eigen namen en in uw eigen volgorde; in de volgende stap zegt u wat waar staat. Meer rekeningen of nummers in één vak: zet ze onder elkaar, of scheid ze met een rechte streep |. Geef elke zaak een eigen kenmerk: dan herkennen wij haar als u het bestand nog eens aanlevert.',
    back: 'Naar de lijst',
  },
  en: {
    title: 'Many cases at once',
    lead: 'Hand in a file with cases of one company and one form of fraud. Every row becomes a draft. A signatory looks at them as one list and signs them in one go.',
    notYet: 'Not a complaint yet',
    notYetMore: 'A row in a file is a draft. It is a complaint only when the police confirm it.',
    file: 'File',
    fileMore: 'Excel (xlsx), CSV or JSON (json, jsonl), at most 10 MB and 50,000 rows.',
    send: 'Look at this file',
    earlier: 'Your batches',
    earlierMore: 'After 30 days a batch is gone. What is a draft or was filed stays in the list.',
    name: 'File',
    form: 'Form',
    company: 'In the name of',
    state: 'Status',
    rows: 'Rows',
    begun: 'Chosen',
    'state-mapping': 'waits for you: columns',
    'state-storing': 'we are reading the rows',
    'state-stored': 'waits for a signature',
    'state-signing': 'we are filing',
    'state-stopped': 'stopped: see why',
    'state-signed': 'signed',
    example: 'What the file looks like',
    exampleMore:
      'The first line names the columns, with names and in an order of your own; in the next step you say what stands where. Several accounts or numbers in one cell: one below the other, or divided by a vertical bar |. Give each case a reference of your own: then we recognise it when you hand in the file again.',
    back: 'To the list',
  },
})

export const columnsText = defineText({
  nl: {
    title: 'Wat staat waar?',
    lead: '{name}: {rows, plural, one {# rij} other {# rijen}}, {form}.',
    column: 'Uw kolom',
    examples: 'Eerste rijen',
    question: 'Vraag van het formulier',
    questionOf: 'Vraag voor kolom {column}',
    skip: 'overslaan',
    unnamed: 'kolom {number}',
    shared: 'Voor alle rijen hetzelfde',
    sharedMore: 'Vul in wat niet in uw bestand staat. Heeft een rij zelf een antwoord, dan gaat dat voor.',
    store: 'Lees de rijen',
    drop: 'Gooi dit bestand weg',
    waits: 'Er is nog geen concept gemaakt. Het bestand wacht versleuteld.',
  },
  en: {
    title: 'What stands where?',
    lead: '{name}: {rows, plural, one {# row} other {# rows}}, {form}.',
    column: 'Your column',
    examples: 'First rows',
    question: 'Question of the form',
    questionOf: 'Question for column {column}',
    skip: 'skip',
    unnamed: 'column {number}',
    shared: 'The same for all rows',
    sharedMore: 'Fill in what is not in your file. When a row has an answer of its own, that goes first.',
    store: 'Read the rows',
    drop: 'Throw this file away',
    waits: 'No draft has been made yet. The file waits encrypted.',
  },
})
