// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { deviceMessages } from './devices.text.ts'
import { deleteIncident } from './incident.store.ts'

/**
 * Takes an own incident out of the pool: it is gone, and counts no more from this moment on. Asks nobody, also when the pilot is over. The
 * place that it took in the sample stays taken.
 */
export function withdrawIncident(ctx: Context, id: string): Promise<Date> {
  return transaction(ctx, async (tx) => {
    if (!(await deleteIncident(tx, id, organisationOf(ctx.actor) ?? '')))
      throw new Refusal(deviceMessages.incidentNotFound, { status: 404 })
    await recordAudit(ctx, tx, {
      action: 'sharing.device-incident-taken-back',
      subjectKind: 'device-incident',
      subjectId: id,
    })
    return ctx.now()
  })
}
