// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'recovery.recall-payment',
    version: 1,
    actions: ['recovery.recall-*', 'recovery.recalls-read', 'recovery.packet-*', 'recovery.packets-read'],
    subjectKinds: ['recall'],
    name: 'Banken vragen een betaling terug te halen',
    purpose:
      'Op verzoek van wie kort geleden door fraude betaalde, de eigen bank en de bank van de ontvanger vragen naar die ene betaling te kijken, en laten zien wat zij doen.',
    legalBasis:
      'Concept: het verzoek van de betaler, de afspraak en de deelregels die bij elk bericht worden vastgelegd; wat er met het geld gebeurt, is een besluit van de bank.',
    dataCategories: [
      'beide rekeningen, bedrag en tijd van de betaling, hoogstens 30 dagen na het einde',
      'wat elke bank zei en wanneer',
    ],
    subjectCategories: ['melders', 'houders van een rekening', 'medewerkers van partners'],
    recipients: ['de bank van de betaler', 'de bank van de ontvanger'],
    tables: ['recovery.recall', 'recovery.payment', 'recovery.packet'],
    controller: 'De organisatie die de melding ontving; voor wat er met het geld gebeurt de bank.',
    // Somebody who knows that money is asked back can empty the account first.
    isConfidential: true,
  },
]
