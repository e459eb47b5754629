// SPDX-License-Identifier: EUPL-1.2

/** Actions that touch nothing about people: promises are of organisations. */
export const impersonalActions = [
  'action-plan.plan-imported',
  'action-plan.question-answered',
  'action-plan.edition-adopted',
  'action-plan.figures-chosen',
  'action-plan.action-changed',
  'action-plan.action-dropped',
  'action-plan.product-linked',
  'action-plan.product-unlinked',
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
