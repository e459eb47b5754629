// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'classification.classify-report',
    version: 1,
    actions: ['classification.*'],
    subjectKinds: ['report'],
    name: 'De vorm van fraude bepalen',
    purpose: 'Meldingen indelen naar vorm en kenmerken van de fraude, voor de volgorde van het werk en voor cijfers.',
    legalBasis:
      'Concept: dezelfde taak als waarvoor de melding is ontvangen. Geen besluit over een persoon (art. 22 AVG).',
    dataCategories: ['verhaal van de melder', 'uitkomst van de indeling met de woorden die de doorslag gaven'],
    subjectCategories: ['melders en slachtoffers'],
    recipients: [
      'medewerkers van de ontvangende organisatie',
      'een eigen taalmodel van de beheerder, als dat is ingesteld',
    ],
    tables: ['classification.report'],
    controller: 'De organisatie die de melding ontving.',
    isConfidential: false,
  },
]
