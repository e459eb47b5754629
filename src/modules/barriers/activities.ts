// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'barriers.keep-model',
    version: 2,
    actions: [
      'barriers.change-*',
      'barriers.edition-proposed',
      'barriers.edition-declined',
      'barriers.edition-taken-back',
    ],
    subjectKinds: [],
    name: 'Barrièremodellen bijhouden',
    purpose: 'Weten wie een wijziging van een barrièremodel voorstelde en wie haar beoordeelde.',
    legalBasis: 'Concept: art. 6 lid 1 onder e AVG; verantwoording volgens art. 5 lid 2 AVG.',
    dataCategories: ['naam en organisatie van wie voorstelde of beoordeelde', 'de reden die diegene gaf'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de werkgroep die de modellen bijhoudt'],
    tables: ['barriers.change', 'barriers.edition_proposal'],
    controller: 'De organisatie van wie voorstelt of beoordeelt.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = ['barriers.edition-loaded', 'barriers.edition-published']
