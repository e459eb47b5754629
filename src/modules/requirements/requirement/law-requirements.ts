// SPDX-License-Identifier: EUPL-1.2
import type { Requirement } from './requirement.ts'

const law = (name: string, address: string) => ({ name, url: `https://${address}` })
const gdpr = (article: string) => law(`AVG, ${article}`, 'eur-lex.europa.eu/eli/reg/2016/679/oj')
const wpg = (article: string) => law(`Wpg, ${article}`, 'wetten.overheid.nl/BWBR0022463')

/** What the law asks of a desk. No jurist has examined this list. */
export const lawRequirements: readonly Requirement[] = [
  {
    id: 'W-01',
    asker: 'law',
    priority: 'must',
    statement: {
      nl: 'Geen gegeven gaat naar een ander zonder grondslag, en een grondslag die vervalt stopt dat op dat moment.',
      en: 'Nothing goes to another without a legal basis, and a basis that lapses stops it at that moment.',
    },
    acceptance: {
      nl: 'Een afspraak die om middernacht eindigt, stopt een partij halverwege.',
      en: 'An agreement that ends at midnight stops a batch halfway.',
    },
    source: gdpr('art. 6'),
    decision: null,
    shownBy: [
      'src/modules/sharing/disclose/disclose.test.ts#stops in the middle of a batch at midnight, and says what went and what did not',
      'src/modules/sharing/disclose/never-denied.test.ts#sends nothing that the rules or the agreement deny, for any organisations, purpose, data and moment',
    ],
  },
  {
    id: 'W-02',
    asker: 'law',
    priority: 'must',
    statement: {
      nl: 'Politiegegevens gaan alleen naar een bedrijf met een besluit (art. 20) of een zwaarwegend belang (art. 19).',
      en: 'Police data go to a company only with a decision (art. 20) or a weighty interest (art. 19).',
    },
    acceptance: {
      nl: 'In productie laat een regel die geen jurist vaststelde niets toe.',
      en: 'In production a rule that no jurist adopted permits nothing.',
    },
    source: wpg('art. 19 en 20'),
    decision: null,
    shownBy: [
      'src/modules/agreements/decide-sharing/decide-sharing.test.ts#are all closed in production as long as no jurist adopted anything, and each names what is missing',
    ],
    missing: {
      nl: 'Er is geen besluit genomen en geen jurist heeft een regel vastgesteld.',
      en: 'No decision was taken and no jurist adopted a rule.',
    },
  },
  {
    id: 'W-03',
    asker: 'law',
    priority: 'must',
    statement: {
      nl: 'Elke organisatie ziet alleen haar eigen zaken, ook als een programma een fout maakt.',
      en: 'Every organisation sees its own cases only, even when a program makes a mistake.',
    },
    acceptance: {
      nl: 'De databank zelf weigert rijen van een ander, voor elke tabel.',
      en: 'The database itself refuses rows of another, for every table.',
    },
    source: gdpr('art. 25 en 32'),
    decision: null,
    shownBy: ['tests/api/row-security.test.ts#none is forgotten, none is left over'],
  },
  {
    id: 'W-04',
    asker: 'law',
    priority: 'must',
    statement: {
      nl: 'Wie inzage, correctie of wissen vraagt, krijgt binnen de termijn antwoord van elke organisatie.',
      en: 'Whoever asks for access, correction or erasure gets an answer of every organisation within the term.',
    },
    acceptance: {
      nl: 'Eén verzoek wordt een taak bij elke organisatie; wie te laat is, staat er.',
      en: 'One request becomes a task at every organisation; whoever is late is named.',
    },
    source: gdpr('art. 12 tot en met 17'),
    decision: null,
    shownBy: [
      'src/modules/data-requests/answer-request/answer-request.test.ts#is answered by each for itself, and complete when the last did',
      'src/modules/data-requests/request/clock.test.ts#is a calendar month by the AVG, six or four weeks by the Wpg',
    ],
  },
  {
    id: 'W-05',
    asker: 'law',
    priority: 'must',
    statement: {
      nl: 'Van elke verwerking is later te zien wie wat waarvoor deed, en dat spoor is niet te veranderen.',
      en: 'Of every processing one can later see who did what for which purpose, and that record cannot be changed.',
    },
    acceptance: {
      nl: 'Na een afgebroken server is er niets kwijt, en een veranderde regel wordt gevonden.',
      en: 'After a killed server nothing is lost, and a changed line is found.',
    },
    source: wpg('art. 32a'),
    decision: null,
    shownBy: [
      'tests/journeys/processing-log.test.ts#kill -9 between commit and export, and between taking and writing down: nothing is lost, doubles are recognised',
      'tests/journeys/processing-log.test.ts#SIGTERM seals what stood open, and audit:verify says so with its exit code',
    ],
  },
  {
    id: 'W-06',
    asker: 'law',
    priority: 'must',
    statement: {
      nl: 'Vóór gebruik is er een vastgestelde DPIA, en zo nodig overleg met de toezichthouder.',
      en: 'Before use there is an adopted DPIA, and where needed a consultation of the supervisor.',
    },
    acceptance: {
      nl: 'De verwerkingsverantwoordelijke heeft de DPIA ondertekend.',
      en: 'The controller signed the DPIA.',
    },
    source: gdpr('art. 35 en 36'),
    decision: null,
    shownBy: [],
    missing: {
      nl: 'Er ligt een concept in docs/privacy. Niemand heeft het vastgesteld; een test kan dat niet aantonen.',
      en: 'There is a draft in docs/privacy. Nobody adopted it; no test can show that.',
    },
  },
  {
    id: 'W-07',
    asker: 'law',
    priority: 'must',
    statement: {
      nl: 'Iedereen kan het loket gebruiken, ook met een schermlezer, een toetsenbord of zonder JavaScript.',
      en: 'Everybody can use the desk, also with a screen reader, a keyboard or without JavaScript.',
    },
    acceptance: {
      nl: 'Een onafhankelijk onderzoek volgens WCAG 2.2 AA vindt geen blokkades.',
      en: 'An independent audit by WCAG 2.2 AA finds no blockers.',
    },
    source: { name: 'Besluit digitale toegankelijkheid overheid', url: null },
    decision: null,
    shownBy: ['tests/journeys/accessible.test.ts#public pages carry no script'],
    missing: {
      nl: 'Het onafhankelijke onderzoek. Wij controleren elke pagina zelf met axe; dat vindt maar een deel.',
      en: 'The independent audit. We examine every page with axe ourselves; that finds only a part.',
    },
  },
  {
    id: 'W-08',
    asker: 'law',
    priority: 'must',
    statement: {
      nl: 'Wat niet meer nodig is, verdwijnt vanzelf, behalve wat voor onderzoek moet blijven.',
      en: 'What is no longer needed disappears by itself, except what must stay for an investigation.',
    },
    acceptance: {
      nl: 'Wissen laat nergens iets achter, ook niet bij wie het kreeg.',
      en: 'Erasing leaves nothing anywhere, also not with whoever received it.',
    },
    source: gdpr('art. 5 lid 1 onder e'),
    decision: null,
    shownBy: [
      'src/modules/data-requests/answer-request/real-sources.test.ts#the code of a report opens what was told with it, and erases it on request',
      'src/modules/data-requests/answer-request/answer-request.test.ts#takes a decision about everything that was given; a hold refuses and the answer says the ground only',
    ],
  },
]
