// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'data-requests.answer-request',
    version: 1,
    actions: ['data-requests.*'],
    subjectKinds: ['data-request'],
    name: 'Verzoeken van betrokkenen beantwoorden',
    purpose:
      'Iemand laten weten wat er over hem bewaard wordt, het verbeteren of wissen, en kunnen laten zien dat dat op tijd gebeurde.',
    legalBasis:
      'Concept: art. 6, eerste lid, onder c, AVG met art. 12 en 15 tot en met 21; voor de politie art. 25, 27 en 28 Wpg.',
    dataCategories: [
      'de rekening, het nummer of het adres waarop gezocht wordt, of de eigen melding',
      'wat iemand schrijft',
      'hoe iemand te bereiken is',
      'bewijs dat het van die persoon is',
      'wat er geantwoord is',
    ],
    subjectCategories: ['wie een verzoek doet', 'medewerkers van partners'],
    recipients: ['alle organisaties die antwoorden, elk voor haar eigen deel'],
    tables: [
      'data_requests.request',
      'data_requests.subject_key',
      'data_requests.contact',
      'data_requests.task',
      'data_requests.decision',
      'data_requests.answer',
    ],
    controller: 'Elke organisatie voor haar eigen antwoord; de organisatie die meldingen ontvangt, voor de ontvangst.',
    isConfidential: false,
  },
]
