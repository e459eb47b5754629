// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const factsheetMessages = defineMessages('factsheets', {
  mayNotWrite: {
    nl: 'U mag geen factsheets maken. Vraag een beheerder van uw organisatie om die rol.',
    en: 'You may not make factsheets. Ask an administrator of your organisation for that role.',
  },
  mayNotSign: {
    nl: 'U mag geen factsheet tekenen namens uw organisatie. Vraag een beheerder om die rol.',
    en: 'You may not sign a factsheet for your organisation. Ask an administrator for that role.',
  },
  wrongNumber: {
    nl: 'Schrijf het jaar, een streepje en 1 of 2, bijvoorbeeld 2026-2.',
    en: 'Write the year, a hyphen and 1 or 2, for example 2026-2.',
  },
  numberTaken: {
    nl: 'Er is al een factsheet met dit nummer. Kies een ander nummer.',
    en: 'There is a factsheet with this number already. Choose another number.',
  },
  yearToCome: {
    nl: 'Nummer {number} is van een jaar dat nog niet begonnen is. Publiceer deze factsheet in {year}, of begin een nieuwe met een nummer van dit jaar.',
    en: 'Number {number} is of a year that has not begun. Publish this factsheet in {year}, or begin a new one with a number of this year.',
  },
  toMend: {
    nl: 'Dit kan nog niet: {count, plural, one {er moet 1 ding worden hersteld} other {er moeten # dingen worden hersteld}}. {first}',
    en: 'This is not possible yet: {count, plural, one {1 thing has to be mended} other {# things have to be mended}}. {first}',
  },
  chooseOrganisation: {
    nl: 'Kies welke organisatie voor deze cijfers tekent.',
    en: 'Choose which organisation signs for these figures.',
  },
  nobodySigns: {
    nl: 'Bij deze organisatie mag nog niemand tekenen. Vraag haar beheerder om iemand die rol te geven, of kies een andere.',
    en: 'Nobody at this organisation may sign yet. Ask its administrator to give somebody that role, or choose another one.',
  },
  notAsked: {
    nl: 'Uw organisatie is niet gevraagd om deze cijfers te tekenen.',
    en: 'Your organisation was not asked to sign these figures.',
  },
  otherText: {
    nl: 'De tekst of een cijfer is veranderd sinds u deze bladzijde opende. Lees opnieuw wat u tekent.',
    en: 'The text or a figure changed since you opened this page. Read again what you sign.',
  },
  notSigned: {
    nl: 'Nog niet getekend: {sources}. Publiceren kan als elke bron deze tekst en deze cijfers heeft getekend.',
    en: 'Not signed yet: {sources}. It can be published when every source has signed this text and these figures.',
  },
})

export const statusText = defineText({
  nl: { draft: 'Concept', sent: 'Ligt bij de bronnen', published: 'Gepubliceerd' },
  en: { draft: 'Draft', sent: 'With the sources', published: 'Published' },
})
