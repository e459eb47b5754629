// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const rowMessages = defineMessages('reports', {
  numberShortened: {
    nl: 'Hier staat {text}: het rekenblad heeft dit nummer ingekort, en de laatste cijfers zijn weg. Maak van de kolom eerst “Tekst”, vul het nummer opnieuw in en sla dan op.',
    en: 'This says {text}: the spreadsheet has shortened this number, and the last digits are gone. Make the column “Text” first, fill in the number again and then save.',
  },
  wordUnknown: {
    nl: 'Deze soort fraude kennen wij niet. Is dit uw eigen indeling? Lees de kolom dan als “Uw eigen code voor de fraude”. Anders: vul de code in, zoals FF-110.',
    en: 'We do not know this kind of fraud. Is it your own classification? Then read the column as “Your own code for the fraud”. Otherwise fill in the code, such as FF-110.',
  },
  yesOrNo: {
    nl: 'Vul “ja” of “nee” in.',
    en: 'Fill in “yes” or “no”.',
  },
  victimUnknown: {
    nl: 'Vul “burger” of “bedrijf” in.',
    en: 'Fill in “citizen” or “company”.',
  },
})
