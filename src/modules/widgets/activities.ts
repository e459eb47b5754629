// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

/** None: what is counted is of nobody, and sites are of organisations. */
export const activities: readonly Activity[] = []

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'widgets.host-added',
  'widgets.host-removed',
  'widgets.trial-started',
  'widgets.trial-stopped',
]
