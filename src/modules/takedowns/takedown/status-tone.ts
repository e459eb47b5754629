// SPDX-License-Identifier: EUPL-1.2
import type { TakedownStatus } from './takedown.ts'

/** How a status is marked: what asks something of us stands out. */
export function statusTone(status: TakedownStatus): 'ok' | 'warn' | 'stop' | 'neutral' {
  if (status === 'gone') return 'ok'
  if (status === 'refused') return 'stop'
  return status === 'cleared' || status === 'dropped' || status === 'sent' ? 'neutral' : 'warn'
}
