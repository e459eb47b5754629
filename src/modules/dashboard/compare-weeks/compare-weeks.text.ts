// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    rise: 'Meer meldingen van {forms} dan normaal',
    nothing: 'Van geen vorm duidelijk meer meldingen dan normaal',
    cannot: 'Of mensen iets vaker melden dan normaal, is deze week niet te zien',
    definition:
      'Meldingen per fraudevorm van {from} tot en met {to}, naast elk van de acht weken ervoor. Ingetrokken en afgewezen meldingen tellen niet mee.',
    how: 'De smalle balk loopt van de laagste tot de hoogste van de acht weken ervoor. Meer dan normaal is: meer dan de hoogste, en meer dan toeval en afronden verklaren (drie standaarddeviaties boven het gemiddelde).',
    late: 'Deze cijfers zijn meer dan een week oud. Waarschuwingen wachten er niet op.',
    what: 'Vorm van fraude',
    now: 'Deze week',
    low: 'Laagste van acht',
    high: 'Hoogste van acht',
    average: 'Gemiddeld',
    verdict: 'Wat dat zegt',
    more: 'meer dan normaal',
    fewer: 'minder dan normaal',
    usual: 'normaal',
    unknown: 'niet te vergelijken',
    range: '{label} (eerder {low} tot {high})',
    noRange: '{label} (eerder niet elke week getoond)',
  },
  en: {
    rise: 'More reports of {forms} than usual',
    nothing: 'No form is reported clearly more often than usual',
    cannot: 'Whether anything is reported more often than usual cannot be seen this week',
    definition:
      'Reports per form of fraud from {from} to {to}, beside each of the eight weeks before. Withdrawn and rejected reports do not count.',
    how: 'The narrow bar runs from the lowest to the highest of the eight weeks before. More often than usual means: more than the highest, and more than chance and rounding explain (three standard deviations above the average).',
    late: 'These figures are more than a week old. Warnings do not wait for them.',
    what: 'Form of fraud',
    now: 'This week',
    low: 'Lowest of eight',
    high: 'Highest of eight',
    average: 'Average',
    verdict: 'What that says',
    more: 'more often than usual',
    fewer: 'less often than usual',
    usual: 'as usual',
    unknown: 'cannot be compared',
    range: '{label} (before {low} to {high})',
    noRange: '{label} (before not shown every week)',
  },
})
