// SPDX-License-Identifier: EUPL-1.2
import type { ComplaintStatus } from './complaint.ts'

/** How a status looks: what waits for somebody is a warning, what came to something is in order. */
export function statusTone(status: ComplaintStatus): 'ok' | 'warn' | 'neutral' {
  if (status === 'submitted' || status === 'more-asked') return 'warn'
  const hasCome: readonly ComplaintStatus[] = [
    'confirmed',
    'bundled',
    'in-investigation',
    'prosecution',
    'out-of-court',
  ]
  return hasCome.includes(status) ? 'ok' : 'neutral'
}
