// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'warnings.publish-warnings',
    version: 1,
    actions: ['warnings.proposal-*'],
    subjectKinds: ['warning-proposal', 'organisation'],
    name: 'Waarschuwingen schrijven en laten goedkeuren',
    purpose: 'Zien dat twee mensen keken voordat iedereen iets las, en wie dat waren.',
    legalBasis: 'Concept: algemeen belang (art. 6 lid 1 onder e AVG). Een jurist moet hiernaar kijken.',
    dataCategories: ['wie een waarschuwing schreef, en wie haar goedkeurde of afkeurde'],
    subjectCategories: ['medewerkers van partners'],
    recipients: [],
    tables: ['warnings.proposal'],
    controller: 'De organisatie waarbij iemand werkt.',
    isConfidential: false,
  },
  {
    id: 'warnings.mail-warnings',
    version: 2,
    actions: ['warnings.subscriber-*', 'warnings.subscribers-forgotten', 'warnings.letter-*'],
    subjectKinds: ['person', 'list'],
    name: 'Waarschuwingen mailen',
    purpose: 'Wie daarom vroeg en dat met een code bevestigde, mailen bij een nieuwe waarschuwing.',
    legalBasis:
      'Concept: toestemming (art. 6 lid 1 onder a AVG), in te trekken met één druk of met de code in elke mail.',
    dataCategories: ['mailadres, verzegeld', 'voor welke provincie of gemeente', 'dat een mail ging'],
    subjectCategories: ['mensen die waarschuwingen willen'],
    recipients: ['de mailserver van de beheerder'],
    tables: ['warnings.subscriber', 'warnings.letter'],
    controller: 'De beheerder van Dijkwacht.',
    isConfidential: false,
  },
]

/** Warnings are for everybody and name nobody. */
export const impersonalActions = ['warnings.warning-*']
