// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'progress.write-reports',
    version: 1,
    actions: [
      'progress.report-begun',
      'progress.report-written',
      'progress.report-sent',
      'progress.report-person-seen',
    ],
    subjectKinds: [],
    name: 'Voortgangsberichten schrijven',
    purpose: 'Zorgen dat twee mensen lezen wat de Kamer hoort: wie als laatste schreef, legt het niet vast.',
    legalBasis: 'Concept: art. 6 lid 1 onder e AVG.',
    dataCategories: ['wie als laatste aan een concept schreef, en wanneer'],
    subjectCategories: ['medewerkers van het ministerie'],
    recipients: ['collega’s die aan hetzelfde bericht schrijven; in wat verstuurd is staat het niet meer'],
    tables: ['progress.report'],
    controller: 'De organisatie die het bericht schrijft.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'progress.report-numbered',
  'progress.review-opened',
  'progress.review-answered',
  'progress.review-moved',
  'progress.review-found',
  'progress.review-settled',
]
