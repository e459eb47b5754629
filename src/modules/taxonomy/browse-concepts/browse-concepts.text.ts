// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Hoe heet dit soort fraude?',
    lead: 'Politie, banken, meldpunten en onderzoekers gebruiken verschillende woorden voor hetzelfde. Hier staan {count} begrippen met een vaste code en een vaste betekenis.',
    draftTitle: 'Dit is een concept',
    draft:
      'Editie {version} van {date} is nog niet vastgesteld door de partners. De betekenis van een begrip kan nog veranderen; een code niet.',
    edition: 'Editie {version} van {date}.',
    priority: 'prioriteit',
    deprecated: 'vervallen',
    open: 'Bekijk {count} begrippen',
    kinds: '{count, plural, one {# soort} other {# soorten}}',
    data: 'Voor computers',
    dataBody: 'De hele taxonomie als SKOS volgens NL-SBB:',
    api: 'Per begrip, ook te zoeken:',
    address: 'Vast adres:',
  },
  en: {
    title: 'What is this kind of fraud called?',
    lead: 'Police, banks, reporting points and researchers use different words for the same thing. Here are {count} concepts, each with a fixed code and a fixed meaning.',
    draftTitle: 'This is a draft',
    draft:
      'The partners have not adopted edition {version} of {date} yet. The meaning of a concept may still change; a code does not.',
    edition: 'Edition {version} of {date}.',
    priority: 'priority',
    deprecated: 'deprecated',
    open: 'See {count} concepts',
    kinds: '{count, plural, one {# kind} other {# kinds}}',
    data: 'For computers',
    dataBody: 'The whole taxonomy as SKOS by NL-SBB:',
    api: 'By concept, searchable:',
    address: 'Address that stays:',
  },
})
