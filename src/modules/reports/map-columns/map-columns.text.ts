// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const mapText = defineText({
  nl: {
    title: 'Wat staat er in elke kolom?',
    lead: '{name}: {rows, plural, one {# rij} other {# rijen}}. Er is nog niets opgeslagen.',
    remembered: 'Dit koos uw organisatie de vorige keer bij dezelfde kolommen. Kijk of het nog klopt.',
    proposed: 'Dit is ons voorstel. Kijk het na en verander wat niet klopt.',
    caption: 'Kolommen van uw bestand',
    column: 'Kolom in uw bestand',
    examples: 'Eerste rijen',
    field: 'Lezen als',
    'field-of': 'Kolom {column} lezen als',
    skip: 'Laat weg',
    unnamed: 'Kolom {number}',
    check: 'Controleer de rijen',
    drop: 'Gooi dit bestand weg',
    'no-reference':
      'Geen kolom is uw eigen kenmerk. Wij maken dan een kenmerk uit de inhoud van elke rij. Levert u hetzelfde bestand nog eens aan, dan slaan wij niets dubbel op. Twee rijen die precies gelijk zijn, tellen als één melding.',
    twice: '“{field}” is aan meer dan één kolom gegeven. Kies één kolom, en laat de andere weg.',
    nothing:
      'Hieruit kunnen wij geen meldingen maken. Wijs een verhaal, een soort fraude, een rekening, een nummer of een site aan.',
    contact: 'Laat kolommen weg met namen, adressen of contactgegevens van slachtoffers.',
    waits: 'Het bestand wacht versleuteld, hoogstens 8 uur. Daarna is het weg.',
  },
  en: {
    title: 'What is in each column?',
    lead: '{name}: {rows, plural, one {# row} other {# rows}}. Nothing is stored yet.',
    remembered: 'This is what your organisation chose last time for the same columns. Check that it still holds.',
    proposed: 'This is our proposal. Check it and change what is not right.',
    caption: 'Columns of your file',
    column: 'Column in your file',
    examples: 'First rows',
    field: 'Read as',
    'field-of': 'Read column {column} as',
    skip: 'Leave out',
    unnamed: 'Column {number}',
    check: 'Check the rows',
    drop: 'Throw this file away',
    'no-reference':
      'No column is your own reference. We then make a reference from the content of each row. If you send the same file again, nothing is stored twice. Two rows that are exactly the same count as one report.',
    twice: '“{field}” was given to more than one column. Choose one column, and leave the other out.',
    nothing: 'We cannot make reports from this. Point out a story, a kind of fraud, an account, a number or a site.',
    contact: 'Leave out columns with names, addresses or contact details of victims.',
    waits: 'The file waits encrypted, for at most 8 hours. After that it is gone.',
  },
})
