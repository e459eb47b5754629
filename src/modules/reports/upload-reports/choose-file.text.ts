// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const chooseText = defineText({
  nl: {
    title: 'Meldingen aanleveren',
    lead: 'Lever meldingen aan die uw organisatie ontving. Uw organisatie blijft verantwoordelijk; het verhaal ziet niemand anders.',
    file: 'Bestand',
    'file-more':
      'Excel (xlsx), CSV of JSON (json, jsonl), hoogstens 10 MB en 50.000 rijen. U ziet eerst wat wij eruit lezen; pas daarna slaan wij iets op.',
    send: 'Bekijk dit bestand',
    mail: 'Lever een doorgestuurde mail aan (.eml)',
    feeds: 'Bekijk wanneer uw organisatie voor het laatst aanleverde',
    waiting: 'Nog niet af',
    'waiting-more': 'Deze bestanden van uw organisatie wachten versleuteld. Na 8 uur zijn ze weg.',
    name: 'Bestand',
    rows: 'Rijen',
    begun: 'Gekozen',
    state: 'Stand',
    'state-mapping': 'wacht op u: kolommen',
    'state-checking': 'wij controleren',
    'state-checked': 'wacht op u: opslaan',
    'state-filing': 'wij slaan op',
    'state-filed': 'opgeslagen',
    'state-mail': 'wacht op u: mail',
    format: 'Zo ziet het bestand eruit',
    'format-csv':
      'Excel of CSV: de eerste regel noemt de kolommen, met uw eigen namen en in uw eigen volgorde. Van een werkmap lezen wij het eerste blad.',
    'format-many': 'Meer nummers in één vak: zet ze onder elkaar, of scheid ze met een rechte streep |.',
    'format-text': 'Excel kort lange nummers in. Maak van kolommen met rekeningen en telefoonnummers eerst “Tekst”.',
    'format-json':
      'JSON: één lijst van meldingen (json), of op elke regel één melding (jsonl), zoals in de koppeling (API).',
    'format-ref': 'Geef elke melding een eigen kenmerk. Dan kunt u veilig opnieuw aanleveren.',
    'format-contact': 'Lever geen namen, adressen of andere contactgegevens van slachtoffers aan.',
    example: 'Voorbeeld',
  },
  en: {
    title: 'File reports',
    lead: 'File reports that your organisation received. Your organisation stays responsible; nobody else sees the story.',
    file: 'File',
    'file-more':
      'Excel (xlsx), CSV or JSON (json, jsonl), at most 10 MB and 50,000 rows. You first see what we read in it; only then do we store anything.',
    send: 'Look at this file',
    mail: 'File a forwarded e-mail (.eml)',
    feeds: 'See when your organisation last filed reports',
    waiting: 'Not finished yet',
    'waiting-more': 'These files of your organisation wait encrypted. After 8 hours they are gone.',
    name: 'File',
    rows: 'Rows',
    begun: 'Chosen',
    state: 'Status',
    'state-mapping': 'waits for you: columns',
    'state-checking': 'we are checking',
    'state-checked': 'waits for you: store',
    'state-filing': 'we are storing',
    'state-filed': 'stored',
    'state-mail': 'waits for you: e-mail',
    format: 'What the file looks like',
    'format-csv':
      'Excel or CSV: the first line names the columns, with names and in an order of your own. Of a workbook we read the first sheet.',
    'format-many': 'Several numbers in one cell: one below the other, or divided by a vertical bar |.',
    'format-text': 'Excel shortens long numbers. Make columns with accounts and phone numbers “Text” first.',
    'format-json': 'JSON: one list of reports (json), or one report on every line (jsonl), as in the API.',
    'format-ref': 'Give each report a reference of your own. Then you can safely send again.',
    'format-contact': 'Send no names, addresses or other contact details of victims.',
    example: 'Example',
  },
})

export const uploadMenu = defineText({ nl: { title: 'Meldingen aanleveren' }, en: { title: 'File reports' } })
