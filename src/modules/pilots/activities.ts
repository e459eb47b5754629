// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'pilots.keep-line',
    version: 1,
    actions: [
      'pilots.bottleneck-*',
      'pilots.dissent-recorded',
      'pilots.step-taken',
      'pilots.pilot-*',
      'pilots.sample-counted',
      'pilots.terms-changed',
      'pilots.participant-*',
    ],
    subjectKinds: [],
    name: 'Knelpunten en pilots van de werkgroep bijhouden',
    purpose: 'Weten wat niet mocht, wat wordt geprobeerd, onder welke voorwaarden, en wie daarvoor tekende.',
    legalBasis: 'Concept: art. 5 lid 2 en art. 24 AVG.',
    dataCategories: ['naam van wie meldde, tekende of een stap zette'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de werkgroep', 'iedereen, van een lopende proef: zonder namen van mensen'],
    tables: [
      'pilots.bottleneck',
      'pilots.dissent',
      'pilots.participant',
      'pilots.pilot',
      'pilots.score',
      'pilots.step',
    ],
    controller: 'De organisaties van de werkgroep samen.',
    isConfidential: false,
  },
]
