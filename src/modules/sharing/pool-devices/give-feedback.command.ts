// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { findOrganisation } from '#modules/partners'
import { exchangeGate, pilotOrRefuse } from '../pilot-gate/exchange-gate.query.ts'
import { refuseClosed } from '../pilot-gate/refuse-closed.query.ts'
import type { DeviceToken, Verdict } from './device.ts'
import { refuseEpochToCome } from './refuse-epoch.query.ts'
import { upsertFeedback } from './hit.store.ts'
import { policeWord } from './police-word.ts'

/**
 * What a participant found out about a device; its newest word holds. The answer is the same whether others know the token or not. Tokens of
 * past epochs are welcome: finding out takes longer than a week, and the evaluation counts it. A word that hides asks for a running pilot
 * only; when the police confirm a token others hear of it, so that asks agreement and rules as well.
 */
export function giveFeedback(ctx: Context, told: DeviceToken & { verdict: Verdict }): Promise<Date> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  const at = ctx.now()
  refuseEpochToCome(told.epoch, at)
  return transaction(ctx, async (tx) => {
    const asked = { exchange: 'device-pool', organisationId, at } as const
    const pilot = await pilotOrRefuse(ctx, tx, asked)
    const isPolice = (await findOrganisation(tx, organisationId))?.kind === 'police'
    if (isPolice && told.verdict === 'confirmed') {
      const gate = await exchangeGate(ctx, tx, { ...asked, ...policeWord, side: 'gives' })
      if (!gate.isOpen) throw refuseClosed(gate.missing, ctx.language)
    }
    await upsertFeedback(tx, { ...told, pilotId: pilot.id, organisationId, isPolice, at })
    await recordAudit(ctx, tx, {
      action: 'sharing.device-feedback-given',
      subjectKind: 'pilot',
      subjectId: pilot.id,
      purpose: 'fraud-detection',
      detail: { verdict: told.verdict },
    })
    return at
  })
}
