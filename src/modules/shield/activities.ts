// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'shield.judge-names',
    version: 6,
    actions: ['shield.name-*', 'shield.names-seen', 'shield.unblock-*', 'shield.unblocks-seen', 'shield.evidence-*'],
    subjectKinds: ['takedown', 'name', 'organisation'],
    name: 'Besluiten welke internetnamen op de lijst van het schild komen',
    purpose: 'Voorkomen dat mensen op een nagemaakte site terechtkomen.',
    legalBasis:
      'Concept: art. 3 Politiewet 2012, of een eigen besluit van de organisatie die voor de lijst beslist. Het blokkeren zelf doet de provider, op een eigen grondslag.',
    dataCategories: [
      'naam van een site',
      'uit een melding van fraude: het adres van de site, zonder wat naar iemand wijst, en welke melding',
      'adres van een pagina zonder gegevens van wie het ontving',
      'besluit, grond, reden en einddatum',
      'wat een eigenaar van een site vroeg, en wat daarop besloten is',
      'van een opgehaalde pagina: tijd, adres, antwoord, soort, controlegetal en titel zonder wat naar iemand wijst',
    ],
    subjectCategories: ['houders van een site'],
    recipients: [
      'providers en iedereen die de lijst overneemt',
      'wie een pagina beheert die wordt opgehaald: dat iemand haar opvroeg',
      'het register van een naam, als de beheerder dat aanzet: dat gevraagd wordt sinds wanneer die naam bestaat',
    ],
    tables: [
      'shield.name',
      'shield.mention',
      'shield.decision',
      'shield.change',
      'shield.unblock_request',
      'shield.fetched_page',
      'shield.reported_address',
      'identifiers.shielded_name',
    ],
    controller: 'De organisatie die voor de lijst beslist.',
    isConfidential: false,
  },
  {
    id: 'shield.submit-address',
    version: 1,
    actions: ['shield.submission-*'],
    subjectKinds: ['takedown', 'name'],
    name: 'Browsermakers vragen om voor een nagemaakte pagina te waarschuwen',
    purpose: 'Mensen in hun browser laten waarschuwen voor een pagina die iemand van de autoriteit heeft beoordeeld.',
    legalBasis:
      'Concept: dezelfde taak als waarop de lijst berust. Alleen het adres van de pagina gaat weg, en dat het phishing is; nooit iets van een melder. Uit, tot de beheerder een partij aanzet.',
    dataCategories: ['adres van een pagina', 'bij wie het is ingediend, en wat die ervan vond'],
    subjectCategories: ['houders van een pagina of een site'],
    recipients: [
      'Google (Web Risk, Safe Browsing)',
      'Netcraft',
      'Microsoft (SmartScreen), als iemand zelf het formulier invult',
    ],
    tables: ['shield.submission'],
    controller: 'De organisatie die voor de lijst beslist.',
    isConfidential: false,
  },
]

export const impersonalActions: readonly string[] = [
  'shield.authority-appointed',
  'shield.fast-lane-lost',
  'shield.recipient-named',
  'shield.delivery-confirmed',
]
