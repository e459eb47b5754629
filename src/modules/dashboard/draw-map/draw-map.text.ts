// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    regionTitle: 'Per veiligheidsregio {low} tot {high} meldingen per 100.000 inwoners',
    municipalityTitle: 'Per gemeente {low} tot {high} meldingen per 100.000 inwoners',
    none: 'Waar slachtoffers wonen',
    definition:
      'Meldingen van {from} tot en met {to}, naar waar het slachtoffer woont, per 100.000 inwoners. {scope}. Ingetrokken en afgewezen meldingen tellen niet mee.',
    onlyAllForms: 'Per gemeente tonen wij alleen alle vormen samen: per vorm zijn de aantallen te klein.',
    interval:
      'Laag en hoog: zo ver kan het aantal per 100.000 door toeval uiteenlopen (95%). Overlappen twee plaatsen elkaar, dan zegt het verschil weinig.',
    elsewhere: 'Van {count} meldingen weten wij niet waar het slachtoffer woont.',
    inhabitants: 'Inwoners op 1 januari 2022 (CBS).',
    borders:
      'Grenzen van 2023: CBS en Kadaster (CC BY 4.0), uit het coronadashboard van het ministerie van VWS (EUPL-1.2), vereenvoudigd.',
    region: 'Veiligheidsregio',
    municipality: 'Gemeente',
    rate: 'Per 100.000 inwoners',
    low: 'Laag',
    high: 'Hoog',
    from: '{from} tot {to}',
    above: '{from} of meer',
    below: 'minder dan {to}',
    zero: 'geen meldingen',
    hatched: 'te weinig om te tonen',
    pointed: '{place}: {rate} per 100.000 inwoners',
    pointedHidden: '{place}: te weinig om te tonen',
    summary: 'Kaart van Nederland. Het hoogst: {highest}. De tabel hieronder heeft alle plaatsen.',
    summaryNone: 'Kaart van Nederland. Van geen plaats is een aantal te tonen.',
    level: 'Kaart per',
    period: 'Periode',
    newest: 'De nieuwste vier weken',
    weeksFrom: '{from} tot en met {to}',
  },
  en: {
    regionTitle: 'By safety region {low} to {high} reports per 100,000 inhabitants',
    municipalityTitle: 'By municipality {low} to {high} reports per 100,000 inhabitants',
    none: 'Where victims live',
    definition:
      'Reports from {from} to {to}, by where the victim lives, per 100,000 inhabitants. {scope}. Withdrawn and rejected reports do not count.',
    onlyAllForms: 'By municipality we only show all forms together: by form the numbers are too small.',
    interval:
      'Low and high: how far chance can move the number per 100,000 (95%). Where two places overlap, the difference says little.',
    elsewhere: 'Of {count} reports we do not know where the victim lives.',
    inhabitants: 'Inhabitants on 1 January 2022 (CBS).',
    borders:
      'Borders of 2023: CBS and Kadaster (CC BY 4.0), from the coronavirus dashboard of the Ministry of Health (EUPL-1.2), simplified.',
    region: 'Safety region',
    municipality: 'Municipality',
    rate: 'Per 100,000 inhabitants',
    low: 'Low',
    high: 'High',
    from: '{from} to {to}',
    above: '{from} or more',
    below: 'less than {to}',
    zero: 'no reports',
    hatched: 'too few to show',
    pointed: '{place}: {rate} per 100,000 inhabitants',
    pointedHidden: '{place}: too few to show',
    summary: 'Map of the Netherlands. The highest: {highest}. The table below has all places.',
    summaryNone: 'Map of the Netherlands. Of no place a number can be shown.',
    level: 'Map by',
    period: 'Period',
    newest: 'The newest four weeks',
    weeksFrom: '{from} to {to}',
  },
})
