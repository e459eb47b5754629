// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'campaigns.tell-followers',
    version: 1,
    actions: ['campaigns.following-*', 'campaigns.letter-*'],
    subjectKinds: ['person'],
    name: 'Melden welke campagnes beginnen',
    purpose: 'Een communicatieadviseur van een partner laten weten wat er begint.',
    legalBasis: 'Concept: art. 6 lid 1 onder a AVG.',
    dataCategories: ['mailadres, verzegeld, na bevestiging'],
    subjectCategories: ['communicatieadviseurs van partners'],
    recipients: ['de mailserver van de beheerder'],
    tables: ['campaigns.follower', 'campaigns.letter'],
    controller: 'De organisatie waarbij iemand werkt.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people: messages and campaigns are of organisations. */
export const impersonalActions = [
  'campaigns.translation-*',
  'campaigns.message-proposed',
  'campaigns.message-signed',
  'campaigns.message-withdrawn',
  'campaigns.message-recalled',
  'campaigns.use-declared',
  'campaigns.use-answered',
  'campaigns.use-ended',
  'campaigns.clash-kept',
  'campaigns.clash-agreed',
  'campaigns.clash-reopened',
  'campaigns.campaign-drafted',
  'campaigns.campaign-changed',
  'campaigns.campaign-proposed',
  'campaigns.campaign-agreed',
  'campaigns.campaign-declined',
  'campaigns.campaign-approved',
  'campaigns.campaign-takes-over',
  'campaigns.campaign-cancelled',
  'campaigns.embargo-lifted',
  'campaigns.result-told',
  'campaigns.measurement-planned',
  'campaigns.measurement-dropped',
  'campaigns.reported-added',
  'campaigns.reported-changed',
]
