// SPDX-License-Identifier: EUPL-1.2
import { Refusal } from '#foundation/web'
import { epochProblem } from './device-epoch.ts'
import { incidentMessages } from './devices.text.ts'

/** Nobody has a token of an epoch that has not begun. */
export function refuseEpochToCome(epoch: number, at: Date): void {
  if (epochProblem(epoch, at) !== 'future-epoch') return
  const code = incidentMessages['future-epoch']
  throw new Refusal(code, { status: 409, fields: [{ field: '/epoch', code }] })
}
