// SPDX-License-Identifier: EUPL-1.2

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'statistics.observations-added',
  'statistics.observation-corrected',
  'statistics.observation-withdrawn',
  'statistics.delivery-agreed',
  'statistics.delivery-overdue',
  'statistics.delivery-came',
]
