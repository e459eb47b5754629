// SPDX-License-Identifier: EUPL-1.2
import type { MessageState } from './message.ts'

/** How a state looks, for people. */
export const statusTone = {
  waiting: 'neutral',
  offered: 'neutral',
  accepted: 'warn',
  effective: 'ok',
  rejected: 'stop',
} as const satisfies Record<MessageState, 'neutral' | 'warn' | 'ok' | 'stop'>
