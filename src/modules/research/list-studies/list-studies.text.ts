// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Wat wordt onderzocht over online fraude?',
    lead: 'Alle onderzoeken en monitors die wij kennen, en welke er nog nodig zijn. Bij elk staat wie het doet, hoe en over wie.',
    gaps: 'Wat onderzoekt niemand?',
    plan: 'Hoeveel mensen moet u vragen?',
    survey: 'Vragenlijst voor bedrijven',
    filter: 'Toon alleen',
    status: 'Stand',
    form: 'Fraudevorm',
    population: 'Over wie',
    everything: 'Alles',
    show: 'Toon',
    clear: 'Toon alles',
    count: '{count, plural, =0 {Geen onderzoek gevonden} one {# onderzoek} other {# onderzoeken}}',
    ofSource: 'Waar de cijfers van {source} vandaan komen',
    rest: '{count, plural, one {Nog # onderzoek} other {Nog # onderzoeken}}',
    none: 'Met deze keuze vinden wij geen onderzoek. Dat kan een leemte zijn.',
    missing:
      'Kent u een onderzoek dat hier niet staat, of klopt er iets niet? Partners houden dit overzicht bij in de werkbank.',
    download: 'Download dit overzicht als CSV',
    by: '{owner} · {method}',
  },
  en: {
    title: 'What is studied about online fraud?',
    lead: 'All studies and monitors that we know, and what is still wanted. Each says who does it, how and about whom.',
    gaps: 'What does nobody study?',
    plan: 'How many people must you ask?',
    survey: 'Questionnaire for companies',
    filter: 'Show only',
    status: 'Standing',
    form: 'Fraud form',
    population: 'About whom',
    everything: 'Everything',
    show: 'Show',
    clear: 'Show all',
    count: '{count, plural, =0 {No study found} one {# study} other {# studies}}',
    ofSource: 'Where the figures of {source} come from',
    rest: '{count, plural, one {# more study} other {# more studies}}',
    none: 'With this choice we find no study. That may be a gap.',
    missing:
      'Do you know a study that is not here, or is something wrong? Partners keep this inventory in the workbench.',
    download: 'Download this inventory as CSV',
    by: '{owner} · {method}',
  },
})
