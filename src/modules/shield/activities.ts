// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'shield.judge-names',
    version: 2,
    actions: ['shield.name-*', 'shield.names-seen', 'shield.unblock-*', 'shield.unblocks-seen'],
    subjectKinds: ['name'],
    name: 'Besluiten welke internetnamen op de lijst van het schild komen',
    purpose: 'Voorkomen dat mensen op een nagemaakte site terechtkomen.',
    legalBasis:
      'Concept: art. 3 Politiewet 2012, of een eigen besluit van de organisatie die voor de lijst beslist. Het blokkeren zelf doet de provider, op een eigen grondslag.',
    dataCategories: [
      'naam van een site',
      'adres van een pagina zonder gegevens van wie het ontving',
      'besluit, grond, reden en einddatum',
      'wat een eigenaar van een site vroeg, en wat daarop besloten is',
    ],
    subjectCategories: ['houders van een site'],
    recipients: ['providers en iedereen die de lijst overneemt'],
    tables: ['shield.name', 'shield.mention', 'shield.decision', 'shield.change', 'shield.unblock_request'],
    controller: 'De organisatie die voor de lijst beslist.',
    isConfidential: false,
  },
]

export const impersonalActions: readonly string[] = ['shield.authority-appointed', 'shield.fast-lane-lost']
