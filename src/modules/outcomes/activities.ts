// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'outcomes.count-outcomes',
    version: 1,
    actions: ['outcomes.outcomes-supplied', 'outcomes.figures-read'],
    subjectKinds: ['delivery', 'complaint'],
    name: 'Bijhouden wat er van aangiften kwam',
    purpose:
      'Laten zien hoeveel aangiften zijn onderzocht, vervolgd of geseponeerd en waarom, en hoe lang het duurt. Politie en Openbaar Ministerie leveren dat elk halfjaar aan.',
    legalBasis:
      'Concept: statistiek voor beleid (art. 5 lid 1 onder b en 89 AVG); voor politie en Openbaar Ministerie art. 22 Wet politiegegevens en art. 15 Wet justitiële en strafvorderlijke gegevens. Een jurist moet hiernaar kijken.',
    dataCategories: [
      'nummer van de aangifte, uitkomst, reden en dag, zonder namen en zonder verhaal',
      'wie aanleverde',
    ],
    subjectCategories: ['bedrijven die aangifte deden', 'medewerkers van politie en Openbaar Ministerie'],
    recipients: [
      'medewerkers van partners zien aantallen; kleine aantallen alleen politie en Openbaar Ministerie; het publiek ziet alleen wat is uitgegeven',
    ],
    tables: ['outcomes.delivery'],
    controller: 'De organisatie die aanleverde.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people: protected figures. */
export const impersonalActions = ['outcomes.issue-frozen', 'outcomes.issue-published', 'outcomes.issue-discarded']
