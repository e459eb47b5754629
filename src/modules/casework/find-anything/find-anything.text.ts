// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const searchMenu = defineText({ nl: { title: 'Zoeken' }, en: { title: 'Search' } })

export const searchText = defineText({
  nl: {
    title: 'Zoeken',
    lead: 'In alles wat u mag lezen: kenmerken, zaken en wat melders vertelden.',
    field: 'Waar zoekt u naar?',
    help: 'Een rekening, nummer, site of naam in elke schrijfwijze. Of woorden, “woorden op deze volgorde”, -zonder dit woord. Of de code van een zaak.',
    search: 'Zoek',
    empty: 'Vul in waar u naar zoekt.',
    tooLong: 'Dit is te lang: zoek met ten hoogste 200 tekens.',
    nothing: 'Niets gevonden in meldingen van uw organisatie',
    nothingMore:
      'Probeer minder woorden, of een deel van het nummer zonder spaties. Zegt niets over wat andere partners weten.',
    identifiers: 'Kenmerken',
    seenIn: 'in {count, plural, one {# melding} other {# meldingen}}, het laatst op {date}',
    protected: 'staat op de beschermde lijst',
    report: 'Melding van {date}',
    more: 'en {count, plural, one {nog # melding} other {nog # meldingen}}',
    cases: 'Zaken',
    case: 'Zaak {code}',
    caseMore: '{count, plural, one {# eigen melding} other {# eigen meldingen}}, waarvan {hits} hier gevonden',
    others: 'ook {count, plural, one {# melding} other {# meldingen}} bij andere partners',
    reports: 'Meldingen',
    next: 'Toon oudere meldingen',
    watch: 'Volg deze zoekvraag',
    keep: 'Komt er een nieuwe melding over binnen, dan staat die op uw volglijst.',
    merge: 'Bekijk samenvoegen',
  },
  en: {
    title: 'Search',
    lead: 'In everything that you may read: identifiers, cases and what reporters told.',
    field: 'What are you looking for?',
    help: 'An account, number, site or name in any spelling. Or words, “words in this order”, -without this word. Or the code of a case.',
    search: 'Search',
    empty: 'Fill in what you are looking for.',
    tooLong: 'This is too long: search with at most 200 characters.',
    nothing: 'Nothing found in reports of your organisation',
    nothingMore:
      'Try fewer words, or part of the number without spaces. It says nothing about what other partners know.',
    identifiers: 'Identifiers',
    seenIn: 'in {count, plural, one {# report} other {# reports}}, last on {date}',
    protected: 'is on the protected list',
    report: 'Report of {date}',
    more: 'and {count, plural, one {# more report} other {# more reports}}',
    cases: 'Cases',
    case: 'Case {code}',
    caseMore: '{count, plural, one {# own report} other {# own reports}}, of which {hits} found here',
    others: 'also {count, plural, one {# report} other {# reports}} at other partners',
    reports: 'Reports',
    next: 'Show older reports',
    watch: 'Watch this search',
    keep: 'When a new report about it comes in, it stands on your watch list.',
    merge: 'Look at merging',
  },
})
