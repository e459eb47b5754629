// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'interventions.keep-register',
    version: 2,
    actions: ['interventions.proposal-*', 'interventions.roll-out-*'],
    subjectKinds: [],
    name: 'Het register van interventies bijhouden met vier ogen',
    purpose: 'Laten zien dat een ander instemde met wat over een maatregel is gepubliceerd.',
    legalBasis: 'Concept: art. 6 lid 1 onder e en f AVG.',
    dataCategories: ['wie een wijziging of besluit voorstelde, en wie dat beoordeelde'],
    subjectCategories: ['medewerkers van partners die het register bijhouden'],
    recipients: ['wie het register bijhoudt ziet de organisatie; niemand ziet een naam'],
    tables: ['interventions.proposal', 'interventions.roll_out'],
    controller: 'De organisatie van wie voorstelt of beoordeelt.',
    isConfidential: false,
  },
  {
    id: 'interventions.tell-followers',
    version: 1,
    actions: ['interventions.following-*', 'interventions.letter-*'],
    subjectKinds: ['person'],
    name: 'Melden wat nieuw is in het register van interventies',
    purpose: 'Een medewerker van een partner laten weten wat nieuw of gewijzigd is.',
    legalBasis: 'Concept: art. 6 lid 1 onder a AVG.',
    dataCategories: ['mailadres, verzegeld, na bevestiging', 'hoe vaak iemand mail wil'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de mailserver van de beheerder'],
    tables: ['interventions.follower', 'interventions.letter'],
    controller: 'De organisatie waarbij iemand werkt.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'interventions.intervention-added',
  'interventions.intervention-changed',
  'interventions.positions-said',
  'interventions.kit-made',
  'interventions.kit-style-forgotten',
  'interventions.kit-style-kept',
  'interventions.kit-told',
]
