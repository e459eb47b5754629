// SPDX-License-Identifier: EUPL-1.2
import { currentEpoch, epochOf, isOpen } from '@dijkwacht/check-client'
import { Refusal } from '#foundation/web'
import type { EpochProblem } from './device.ts'
import { incidentMessages } from './devices.text.ts'

/**
 * Whether a token of this epoch can still be told: of the running one, and for a day of the one before, because somebody may just have
 * computed it. An older token is a replay: nobody can make it any more.
 */
export function epochProblem(epoch: number, at: Date): EpochProblem | null {
  if (epoch > currentEpoch('device', at).epoch) return 'future-epoch'
  return isOpen(epochOf('device', epoch), at) ? null : 'old-epoch'
}

/** Nobody has a token of an epoch that has not begun. */
export function refuseEpochToCome(epoch: number, at: Date): void {
  if (epochProblem(epoch, at) !== 'future-epoch') return
  const code = incidentMessages['future-epoch']
  throw new Refusal(code, { status: 409, fields: [{ field: '/epoch', code }] })
}
