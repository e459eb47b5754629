// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'research.ask-companies',
    version: 1,
    actions: ['research.open-answers-read'],
    subjectKinds: [],
    name: 'Bedrijven vragen wat zij meemaken',
    purpose: 'Weten welke online fraude bedrijven meemaken, en wat hun zou helpen.',
    legalBasis:
      'Concept: wie antwoordt, is niet te herkennen. Voor wat iemand toch over zichzelf schrijft: art. 6 lid 1 onder e en f en art. 89 AVG.',
    dataCategories: [
      'antwoorden zonder naam, adres of tijdstip, met de dag',
      'een half ingevulde vragenlijst, verzegeld, te openen met de code van wie invult',
    ],
    subjectCategories: ['ondernemers en medewerkers die een vragenlijst invullen'],
    recipients: [
      'iedereen ziet aantallen van tien bedrijven of meer',
      'wie het onderzoek bijhoudt, leest na sluiting de open antwoorden, los van de rest',
    ],
    tables: ['research.sheet', 'research.saved_sheet', 'research.invitation'],
    controller: 'De organisatie die de ronde van de vragenlijst opent.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'research.study-added',
  'research.study-changed',
  'research.study-moved',
  'research.questionnaire-published',
  'research.survey-opened',
  'research.results-published',
]
