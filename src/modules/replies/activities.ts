// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'replies.tell-reporter',
    version: 2,
    actions: ['replies.*'],
    subjectKinds: ['report'],
    name: 'Vertellen wat een melding deed',
    purpose:
      'Wie meldde op de eigen pagina laten lezen wat er met de melding gebeurde, en als die persoon dat wil mailen dat er nieuws is.',
    legalBasis:
      'Concept: voor het vertellen het algemeen belang waarvoor de melding wordt bewaard; voor de mail de toestemming van wie erom vroeg (art. 6 lid 1 onder a AVG).',
    dataCategories: [
      'het nummer van de melding',
      'wat die deed en wanneer',
      'een mailadres, versleuteld, hoogstens een jaar',
    ],
    subjectCategories: ['melders'],
    recipients: [],
    tables: ['replies.reply', 'replies.reader', 'replies.letter'],
    controller: 'De organisatie die de melding ontving.',
    isConfidential: false,
  },
]
