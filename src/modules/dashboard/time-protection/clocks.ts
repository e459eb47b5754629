// SPDX-License-Identifier: EUPL-1.2
import type { Measured } from '#modules/statistics'

/** The kinds of protection that can follow from a report, and the first of them. */
export const clockNames = ['first', 'check', 'bank', 'list', 'gone'] as const
export type ClockName = (typeof clockNames)[number]

/** How long it takes from a report to each; null where there are too few to say. */
export type ProtectionClocks = Record<ClockName, Measured | null>
