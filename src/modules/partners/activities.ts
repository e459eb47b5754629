// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'partners.keep-people',
    version: 3,
    actions: ['partners.person-enrolled', 'partners.person-seen'],
    subjectKinds: ['person'],
    name: 'Medewerkers van partners en bedrijven toelaten',
    purpose: 'Weten wie namens welke organisatie wat mag.',
    legalBasis: 'Concept: art. 6 lid 1 onder e of f en art. 32 AVG.',
    dataCategories: [
      'naam, of bij eHerkenning een code',
      'nummer bij de aanmelddienst, bij eHerkenning een pseudoniem',
      'rollen',
    ],
    subjectCategories: ['medewerkers van partners', 'medewerkers van bedrijven'],
    recipients: ['collega’s van dezelfde organisatie'],
    tables: ['partners.person'],
    controller: 'De organisatie waarbij iemand werkt.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'partners.organisation-enrolled',
  'partners.client-*',
  'partners.register-loaded',
  'partners.fraud-desk-kept',
]
