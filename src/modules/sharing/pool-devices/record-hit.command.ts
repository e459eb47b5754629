// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { pilotOrRefuse } from '../pilot-gate/exchange-gate.query.ts'
import type { DeviceToken, HitAction, PreventedBand } from './device.ts'
import { insertHit } from './hit.store.ts'
import { refuseEpochToCome } from './refuse-epoch.query.ts'

export interface ToldHit extends DeviceToken {
  action: HitAction
  form?: string | undefined
  prevented?: PreventedBand | undefined
  isControlSample: boolean
}

/** Puts on record what a participant did after a hit in its own copy of the set, for the evaluation. Asks for a running pilot. */
export function recordHit(ctx: Context, told: ToldHit): Promise<Date> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  const at = ctx.now()
  refuseEpochToCome(told.epoch, at)
  return transaction(ctx, async (tx) => {
    const pilot = await pilotOrRefuse(ctx, tx, { exchange: 'device-pool', organisationId, at })
    const { token, epoch, action, form = null, prevented = null, isControlSample: isControl } = told
    const hit = { id: ctx.newId(), pilotId: pilot.id, organisationId, token, epoch, action, form, prevented }
    await insertHit(tx, { ...hit, isControl, at })
    await recordAudit(ctx, tx, {
      action: 'sharing.device-hit-recorded',
      subjectKind: 'pilot',
      subjectId: pilot.id,
      purpose: 'fraud-detection',
      detail: { action, isControl },
    })
    return at
  })
}
