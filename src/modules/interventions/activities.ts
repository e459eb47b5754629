// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'interventions.keep-register',
    version: 1,
    actions: ['interventions.proposal-*'],
    subjectKinds: [],
    name: 'Het register van interventies bijhouden met vier ogen',
    purpose: 'Laten zien dat een ander instemde met wat over een maatregel is gepubliceerd.',
    legalBasis: 'Concept: art. 6 lid 1 onder e en f AVG.',
    dataCategories: ['wie een wijziging voorstelde, en wie die beoordeelde'],
    subjectCategories: ['medewerkers van partners die het register bijhouden'],
    recipients: ['wie het register bijhoudt ziet de organisatie; niemand ziet een naam'],
    tables: ['interventions.proposal'],
    controller: 'De organisatie van wie voorstelt of beoordeelt.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'interventions.intervention-added',
  'interventions.intervention-changed',
  'interventions.positions-said',
]
