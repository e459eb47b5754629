// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const restText = {
  nl: {
    'not-asked': 'niet gevraagd',
    skipped: 'geen antwoord',
    under: 'minder dan',
    orMore: 'of meer',
    upTo: 'tot en met',
    until: 'tot',
  },
  en: {
    'not-asked': 'not asked',
    skipped: 'no answer',
    under: 'less than',
    orMore: 'or more',
    upTo: 'to',
    until: 'to',
  },
}

export const resultsText = defineText({
  nl: {
    title: 'Resultaten: {title}',
    lead: '{answered, plural, one {Ongeveer # bedrijf antwoordde} other {Ongeveer # bedrijven antwoordden}} van {from} tot en met {to}.',
    fewer: 'Er waren te weinig antwoorden om iets te laten zien.',
    notYet:
      'Deze ronde loopt nog tot en met {day}. Daarna staan de aantallen hier, één keer. Tussentijds tonen wij niets, omdat uit twee standen is af te leiden wat één bedrijf antwoordde.',
    selfTitle: 'Wat deze aantallen niet zeggen',
    self: 'Bedrijven meldden zichzelf aan. Zij staan niet voor alle bedrijven: wie iets meemaakte, doet eerder mee. Reken hier dus geen aandeel van alle bedrijven mee uit.',
    invited:
      'Alleen bedrijven met een uitnodiging konden antwoorden. Of zij voor andere bedrijven staan, hangt af van hoe zij zijn gekozen en wie er meedeed.',
    hidden:
      'Aantallen zijn afgerond op 5. Aantallen onder de 10 staan er niet, en ook niet waaruit die zijn te berekenen: {hidden} in totaal.',
    several: 'Meer dan één antwoord kon.',
    answer: 'Antwoord',
    count: 'Aantal bedrijven',
    closed: 'niet getoond',
    download: 'Download de aantallen als CSV',
    describe: 'Uitleg bij de kolommen (CSV on the Web)',
    study: 'Over dit onderzoek',
    back: 'Vragenlijst',
  },
  en: {
    title: 'Results: {title}',
    lead: '{answered, plural, one {About # company} other {About # companies}} answered from {from} to {to}.',
    fewer: 'There were too few answers to show anything.',
    notYet:
      'This round goes on until {day}. After that the counts stand here, once. We show nothing in between, because from two counts one can conclude what one company answered.',
    selfTitle: 'What these counts do not say',
    self: 'Companies came forward themselves. They do not stand for all companies: who met something takes part sooner. So do not work out a share of all companies with them.',
    invited:
      'Only companies with an invitation could answer. Whether they stand for others depends on how they were chosen and who took part.',
    hidden:
      'Counts are rounded to 5. Counts under 10 are left out, and so is what they could be worked out with: {hidden} in all.',
    several: 'More than one answer was possible.',
    answer: 'Answer',
    count: 'Number of companies',
    closed: 'not shown',
    download: 'Download the counts as CSV',
    describe: 'What the columns mean (CSV on the Web)',
    study: 'About this study',
    back: 'Questionnaire',
  },
})
