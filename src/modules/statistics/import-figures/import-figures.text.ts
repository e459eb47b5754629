// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const figureMessages = defineMessages('statistics', {
  valueComma: {
    nl: '{column}: schrijf een punt voor decimalen, geen komma (14.8)',
    en: '{column}: use a point for decimals, not a comma (14.8)',
  },
  valueThousands: {
    nl: '{column}: de punt kan duizend betekenen of een decimaal. Schrijf 45000 zonder punt, of 45.0 met één decimaal',
    en: '{column}: the point can mean thousands or decimals. Write 45000 without a point, or 45.0 with one decimal',
  },
  valueUnknown: {
    nl: '{column}: hier staat geen cijfer. Is het onbekend, laat de regel dan weg: onbekend is niet hetzelfde als nul',
    en: '{column}: there is no figure here. If it is unknown, leave the line out: unknown is not nought',
  },
  valueNumber: {
    nl: '{column}: dit is geen getal. Schrijf alleen cijfers, met een punt voor decimalen (14.8)',
    en: '{column}: this is not a number. Use digits only, with a point for decimals (14.8)',
  },
  valueNegative: { nl: '{column}: een cijfer is nooit minder dan nul', en: '{column}: a figure is never below nought' },
  valuePercent: { nl: 'value: een percentage is hoogstens 100', en: 'value: a percentage is at most 100' },
  valueCount: { nl: 'value: een aantal is een heel getal', en: 'value: a count is a whole number' },
  interval: {
    nl: 'low, high: het cijfer ligt niet binnen zijn marge. Kijk of er niets is verwisseld',
    en: 'low, high: the figure does not lie within its interval. See whether something was swapped',
  },
  unit: { nl: 'unit: kies een van deze: {choices}', en: 'unit: choose one of these: {choices}' },
  unitWhole: {
    nl: 'unit: schrijf hele eenheden. 26,8 miljoen euro is 26800000 met EUR; 45 duizend is 45000 met count',
    en: 'unit: write whole units. 26.8 million euros is 26800000 with EUR; 45 thousand is 45000 with count',
  },
  unitMixed: {
    nl: 'unit: in deze reeks staat {unit} naast {other}. Kies één eenheid, of geef een van de twee een andere indicator',
    en: 'unit: this series has {unit} beside {other}. Choose one unit, or give one of the two another indicator',
  },
  unitStored: {
    nl: 'unit: deze reeks staat er al in {other}, en hier staat {unit}. Kies {other}, of geef het een andere indicator',
    en: 'unit: this series is here in {other}, and this says {unit}. Choose {other}, or give it another indicator',
  },
  place: {
    nl: 'place: “{place}” kennen wij niet. Schrijf NL, een ander land in twee hoofdletters, of een code als GM0363, VR13, PV27 of LD01',
    en: 'place: we do not know “{place}”. Write NL, another country in two capitals, or a code such as GM0363, VR13, PV27 or LD01',
  },
  form: {
    nl: 'form: “{form}” is geen vorm uit de begrippenlijst. Neem een code als FF-410, of laat het leeg als geen vorm past',
    en: 'form: “{form}” is no form of the taxonomy. Take a code such as FF-410, or leave it empty when no form fits',
  },
  population: { nl: 'population: kies een van deze: {choices}', en: 'population: choose one of these: {choices}' },
  period: {
    nl: 'period: zeg over welke tijd het cijfer gaat, zoals 2025, 2025-H1, 2025-Q3 of 2025-03',
    en: 'period: say which time it covers, such as 2025, 2025-H1, 2025-Q3 or 2025-03',
  },
  periodNotOver: {
    nl: 'period: deze tijd was nog niet voorbij toen het cijfer werd gelezen. Is het voorlopig, zet dan yes bij provisional',
    en: 'period: this time was not over when the figure was read. If it is provisional, say yes in provisional',
  },
  provisional: { nl: 'provisional: schrijf yes of no', en: 'provisional: write yes or no' },
  precision: {
    nl: 'precision: schrijf exact, as published, about, more than, nearly, just under of een bereik (40,000 to 50,000)',
    en: 'precision: write exact, as published, about, more than, nearly, just under or a range (40,000 to 50,000)',
  },
  url: {
    nl: 'url: schrijf het hele adres van de bron, beginnend met https://',
    en: 'url: write the full address of the source, beginning with https://',
  },
  sourceKind: { nl: 'source_kind: kies een van deze: {choices}', en: 'source_kind: choose one of these: {choices}' },
  source: { nl: 'source: zeg wie het cijfer heeft gepubliceerd', en: 'source: say who published the figure' },
  indicator: { nl: 'indicator: zeg wat er is geteld', en: 'indicator: say what was counted' },
  day: { nl: '{column}: schrijf een dag als 2026-11-24', en: '{column}: write a day as 2026-11-24' },
  dayToCome: { nl: '{column}: deze dag moet nog komen', en: '{column}: this day is still to come' },
  tooLong: { nl: '{column}: langer dan 500 tekens', en: '{column}: longer than 500 characters' },
  twice: {
    nl: 'dit cijfer staat ook op regel {line}, met een andere inhoud. Wij kiezen niet: laat er één staan',
    en: 'this figure also stands on line {line}, with different content. We do not choose: leave one',
  },
  twoSpellings: {
    nl: 'period: {written} is dezelfde tijd als {other} op regel {line}. Laat er één staan',
    en: 'period: {written} is the same time as {other} on line {line}. Leave one',
  },
  weaker: {
    nl: 'wij hebben dit cijfer van een betere plek: {url}. Dat blijft staan',
    en: 'we have this figure from a better place: {url}. That one stays',
  },
  boundAlone: {
    nl: 'dit is een grens van een cijfer dat niet in het bestand staat',
    en: 'this is a bound of a figure that is not in the file',
  },
})

export const importText = defineText({
  nl: {
    done: '{added, plural, one {# cijfer} other {# cijfers}} toegevoegd, {corrected} verbeterd, {unchanged} ongewijzigd.',
    wrong:
      '{count, plural, one {# regel is} other {# regels zijn}} overgeslagen. Verbeter dit en lees het bestand opnieuw in; de rest staat er al in:',
    line: 'Regel {line}: {what}',
    row: 'Rij {row}: {what}',
    corrected: 'Verbeterd: {figure}: {from} werd {to}.',
    broken:
      'Regel {line} heeft niet evenveel velden als de kopregel. Daarna is niets gelezen en er is niets opgeslagen.',
    missingColumns:
      'In de kopregel ontbreken deze kolommen: {columns}. Zet ze erbij; ze mogen leeg blijven. Er is niets opgeslagen.',
    unknownColumns:
      'In de kopregel staan kolommen die wij niet kennen of die er twee keer staan: {columns}. Haal ze weg. Er is niets opgeslagen.',
    notUtf8:
      'Op regel {line} staat een teken dat wij niet kunnen lezen. Bewaar het bestand als “CSV UTF-8” en lees het opnieuw in. Er is niets opgeslagen.',
    notJson: 'Het bestand {file} is geen JSON die wij kunnen lezen. Er is niets opgeslagen.',
    wrongShape: '{file}: {path}: {what}. Er is niets opgeslagen.',
    tooMany: 'Dit zijn meer dan {most} rijen. Deel het bestand op; er is niets opgeslagen.',
    unknownLeftOut:
      '{count, plural, one {# waarde is} other {# waarden zijn}} bij de bron onbekend en weggelaten: onbekend is niet nul.',
    otherLeftOut:
      '{count, plural, one {# rij gaat} other {# rijen gaan}} over iets wat niet in de koppeling staat, en {count, plural, one {is} other {zijn}} weggelaten.',
  },
  en: {
    done: '{added, plural, one {# figure} other {# figures}} added, {corrected} corrected, {unchanged} unchanged.',
    wrong:
      '{count, plural, one {# line was} other {# lines were}} left out. Correct them and import the file again; the rest is in:',
    line: 'Line {line}: {what}',
    row: 'Row {row}: {what}',
    corrected: 'Corrected: {figure}: {from} became {to}.',
    broken: 'Line {line} does not have as many fields as the header. Nothing after it was read and nothing was stored.',
    missingColumns: 'The header lacks these columns: {columns}. Add them; they may be empty. Nothing was stored.',
    unknownColumns:
      'The header has columns that we do not know or that stand there twice: {columns}. Take them out. Nothing was stored.',
    notUtf8:
      'Line {line} has a character that we cannot read. Save the file as “CSV UTF-8” and import it again. Nothing was stored.',
    notJson: 'The file {file} is no JSON that we can read. Nothing was stored.',
    wrongShape: '{file}: {path}: {what}. Nothing was stored.',
    tooMany: 'These are more than {most} rows. Split the file; nothing was stored.',
    unknownLeftOut:
      '{count, plural, one {# value is} other {# values are}} unknown at the source and left out: unknown is not nought.',
    otherLeftOut:
      '{count, plural, one {# row is} other {# rows are}} about something that the mapping does not name, and left out.',
  },
})
