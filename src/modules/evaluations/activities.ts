// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'evaluations.look-twice',
    version: 1,
    actions: [
      'evaluations.plan-registered',
      'evaluations.effect-measured',
      'evaluations.evaluation-moved',
      'evaluations.evaluation-person-seen',
    ],
    subjectKinds: [],
    name: 'Een tweede persoon laten kijken naar een evaluatie',
    purpose: 'Zorgen dat wie een effect plande of mat, het niet zelf goedkeurt.',
    legalBasis: 'Concept: art. 6 lid 1 onder f AVG.',
    dataCategories: ['nummer van wie plande en van wie mat, tot publicatie'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['niemand: gepubliceerd wordt alleen de organisatie'],
    tables: ['evaluations.evaluation'],
    controller: 'De organisatie die de evaluatie maakt.',
    isConfidential: false,
  },
]
