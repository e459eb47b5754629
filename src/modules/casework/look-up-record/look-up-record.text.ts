// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const recordMenu = defineText({ nl: { title: 'Wie zag dit?' }, en: { title: 'Who saw this?' } })

export const recordMessages = defineMessages('casework.record', {
  mayNot: {
    nl: 'U mag niet zien wie wat zag. Vraag uw beheerder om de rol van privacyfunctionaris.',
    en: 'You may not see who saw what. Ask your administrator for the role of privacy officer.',
  },
  notFound: {
    nl: 'Dit kennen wij niet, of het is niet van uw organisatie. Zoek op een nummer (M-4C1F22), een zaak, een rekening of ander kenmerk, of de naam van een collega.',
    en: 'We do not know this, or it is not of your organisation. Look for a number (M-4C1F22), a case, an account or other identifier, or the name of a colleague.',
  },
  purpose: {
    nl: 'Schrijf waarvoor u dit opzoekt, in minstens vijf letters. Bijvoorbeeld: vraag van een melder.',
    en: 'Write what you look this up for, in at least five letters. For instance: question of a reporter.',
  },
  purposeNames: {
    nl: 'Laat “{found}” weg uit het doel. Wat u zoekt, hoort alleen in het veld erboven.',
    en: 'Leave “{found}” out of the purpose. What you look for belongs in the field above alone.',
  },
})

export const recordText = defineText({
  nl: {
    lead: 'Wie zag of veranderde een melding, zaak of kenmerk, waarvoor en op welke grond. Of: wat zag een collega.',
    form: 'Zoek op',
    what: 'Waarover?',
    whatMore: 'Een nummer (M-4C1F22), een zaak, een rekening, nummer of site, of de naam van een collega.',
    purpose: 'Waarvoor zoekt u dit op?',
    purposeMore:
      'Bijvoorbeeld: vraag van een melder. Schrijf hier geen namen of rekeningen. Ook uw zoekvraag staat in de vastlegging.',
    search: 'Zoek op',
    which: 'Wat bedoelt u?',
    'kind-report': 'Melding {name}',
    'kind-case': 'Zaak {name}',
    'kind-identifier': 'Kenmerk {name}',
    'kind-person': 'Collega {name}',
    'result-report': 'Wie zag melding {name}?',
    'result-case': 'Wie zag zaak {name}?',
    'result-identifier': 'Wie zag {name}?',
    'result-person': 'Wat zag {name}?',
    none: 'Niemand, voor zover wij het vastlegden.',
    when: 'Wanneer',
    who: 'Wie',
    did: 'Wat',
    why: 'Waarvoor',
    ground: 'Grond',
    program: 'het programma zelf',
    stranger: 'iemand zonder account',
    inList: 'in een lijst van {count}',
    older: 'Toon oudere regels',
    download: 'Download alles (CSV)',
    others: 'Van een andere organisatie ziet u welke het was, niet wie.',
    action: 'Handeling',
    organisation: 'Organisatie',
    list: 'Lengte van de lijst',
  },
  en: {
    lead: 'Who saw or changed a report, case or identifier, what for and on which ground. Or: what a colleague saw.',
    form: 'Look up',
    what: 'About what?',
    whatMore: 'A number (M-4C1F22), a case, an account, number or site, or the name of a colleague.',
    purpose: 'What do you look this up for?',
    purposeMore:
      'For instance: question of a reporter. Write no names or accounts here. Your own question is in the record as well.',
    search: 'Look up',
    which: 'What do you mean?',
    'kind-report': 'Report {name}',
    'kind-case': 'Case {name}',
    'kind-identifier': 'Identifier {name}',
    'kind-person': 'Colleague {name}',
    'result-report': 'Who saw report {name}?',
    'result-case': 'Who saw case {name}?',
    'result-identifier': 'Who saw {name}?',
    'result-person': 'What did {name} see?',
    none: 'Nobody, as far as we wrote it down.',
    when: 'When',
    who: 'Who',
    did: 'What',
    why: 'What for',
    ground: 'Ground',
    program: 'the program itself',
    stranger: 'somebody without an account',
    inList: 'in a list of {count}',
    older: 'Show older lines',
    download: 'Download all (CSV)',
    others: 'Of another organisation you see which it was, not who.',
    action: 'Action',
    organisation: 'Organisation',
    list: 'Length of the list',
  },
})
