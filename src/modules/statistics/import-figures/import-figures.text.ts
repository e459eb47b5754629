// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const figureMessages = defineMessages('statistics', {
  valueComma: { nl: 'value: schrijf een punt, geen komma (14.8)', en: 'value: use a point, not a comma (14.8)' },
  valueNumber: {
    nl: 'value: dit is geen getal. Schrijf alleen cijfers, met een punt voor decimalen (14.8)',
    en: 'value: this is not a number. Use digits only, with a point for decimals (14.8)',
  },
  valuePercent: { nl: 'value: een percentage is hoogstens 100', en: 'value: a percentage is at most 100' },
  valueCount: { nl: 'value: een aantal is een heel getal', en: 'value: a count is a whole number' },
  unit: {
    nl: 'unit: kies count, percent, EUR, USD, GBP of AUD',
    en: 'unit: choose count, percent, EUR, USD, GBP or AUD',
  },
  country: { nl: 'country: schrijf twee hoofdletters, zoals NL', en: 'country: write two capital letters, such as NL' },
  sourceUrl: {
    nl: 'source_url: schrijf het hele adres van de bron, beginnend met https://',
    en: 'source_url: write the full address of the source, beginning with https://',
  },
  sourceKind: { nl: 'source_kind: kies primary of secondary', en: 'source_kind: choose primary or secondary' },
  publisher: { nl: 'publisher: zeg wie het cijfer heeft gepubliceerd', en: 'publisher: say who published the figure' },
  period: {
    nl: 'period: zeg over welke tijd het cijfer gaat, zoals 2025',
    en: 'period: say which time it covers, such as 2025',
  },
  indicator: { nl: 'indicator: zeg wat er is geteld', en: 'indicator: say what was counted' },
  tooLong: { nl: 'een veld is langer dan 500 tekens', en: 'a field is longer than 500 characters' },
  twice: {
    nl: 'dit cijfer staat ook op regel {line}, met een andere inhoud',
    en: 'this figure also stands on line {line}, with different content',
  },
})

export const importText = defineText({
  nl: {
    done: '{added, plural, one {# cijfer} other {# cijfers}} toegevoegd, {corrected} verbeterd, {unchanged} ongewijzigd.',
    wrong:
      '{count, plural, one {# regel is} other {# regels zijn}} overgeslagen. Verbeter ze en lees het bestand opnieuw in; de rest staat er al in:',
    line: 'Regel {line}: {what}',
    corrected: 'Verbeterd: {figure}: {from} werd {to}.',
    broken:
      'Regel {line} heeft niet evenveel velden als de kopregel. Daarna is niets gelezen en er is niets opgeslagen.',
  },
  en: {
    done: '{added, plural, one {# figure} other {# figures}} added, {corrected} corrected, {unchanged} unchanged.',
    wrong:
      '{count, plural, one {# line was} other {# lines were}} left out. Correct them and import the file again; the rest is in:',
    line: 'Line {line}: {what}',
    corrected: 'Corrected: {figure}: {from} became {to}.',
    broken: 'Line {line} does not have as many fields as the header. Nothing after it was read and nothing was stored.',
  },
})
