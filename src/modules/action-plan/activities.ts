// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'action-plan.look-twice',
    version: 1,
    actions: [
      'action-plan.product-linked',
      'action-plan.product-confirmed',
      'action-plan.product-unlinked',
      'action-plan.product-person-seen',
    ],
    subjectKinds: [],
    name: 'Een tweede persoon laten kijken voordat een actie klaar heet',
    purpose: 'Zorgen dat wie een resultaat aan het actieplan koppelt, het niet zelf bevestigt.',
    legalBasis: 'Concept: art. 6 lid 1 onder e AVG.',
    dataCategories: ['nummer van wie een resultaat koppelde, tot een ander het bevestigt'],
    subjectCategories: ['medewerkers van het ministerie'],
    recipients: ['niemand: gepubliceerd wordt alleen het resultaat'],
    tables: ['action_plan.product'],
    controller: 'Het ministerie dat het actieplan bijhoudt.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people: promises are of organisations. */
export const impersonalActions = [
  'action-plan.plan-imported',
  'action-plan.question-answered',
  'action-plan.edition-adopted',
  'action-plan.figures-chosen',
  'action-plan.action-changed',
  'action-plan.action-dropped',
  'action-plan.dependency-added',
  'action-plan.dependency-removed',
  'action-plan.progress-written',
  'action-plan.commitment-made',
  'action-plan.commitment-settled',
  'action-plan.budget-written',
  'action-plan.budget-removed',
  'action-plan.obligation-linked',
  'action-plan.obligation-met',
  'action-plan.transition-explained',
  'action-plan.confidential-seen',
]
