// SPDX-License-Identifier: EUPL-1.2
import type { SignalStatus } from '../signal/signal.ts'

/** How the state of a signal looks; the word stands beside it. */
export const statusTone: Record<SignalStatus, 'ok' | 'warn' | 'stop' | 'neutral'> = {
  proposed: 'warn',
  confirmed: 'ok',
  dismissed: 'neutral',
  expired: 'neutral',
  withdrawn: 'stop',
  joined: 'neutral',
}
