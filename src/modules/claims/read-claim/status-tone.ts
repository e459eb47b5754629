// SPDX-License-Identifier: EUPL-1.2
import type { ClaimStatus } from '../claim/claim.ts'

/** The shape and colour of a status. Going back to criminal law is an ordinary end, not a failure. */
export function statusTone(status: ClaimStatus): 'ok' | 'warn' | 'stop' | 'neutral' {
  if (status === 'paid' || status === 'paid-out') return 'ok'
  if (status === 'disputed') return 'stop'
  if (status === 'testing' || status === 'no-means') return 'warn'
  return 'neutral'
}
