// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { dutchDay } from '#values'
import { AgreementEnded } from '../agreement/agreement.events.ts'
import { insertStep } from '../agreement/agreement.store.ts'
import { endPast } from './end-agreements.store.ts'

const mostAtOnce = 500

/** Gives what is past its last day, or replaced, the status `ended`. Returns how many. */
export async function endAgreements(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'agreements.end-agreements')
  let ended = 0
  for (;;) {
    const at = system.now()
    const done = await transaction(system, async (tx) => {
      const rows = await endPast(tx, { day: dutchDay(at), at, limit: mostAtOnce })
      for (const { id, fromStatus } of rows)
        await insertStep(tx, {
          id: system.newId(),
          agreementId: id,
          at,
          step: 'end',
          fromStatus,
          toStatus: 'ended',
          actorKind: 'system',
          actorName: null,
          organisationId: null,
          reason: null,
        })
      const agreementIds = rows.map(({ id }) => id)
      await recordAudit(
        system,
        tx,
        agreementIds.map((id) => ({ action: 'agreements.agreement-ended', subjectKind: 'agreement', subjectId: id })),
      )
      if (agreementIds.length > 0) await announce(system, tx, AgreementEnded, { agreementIds })
      return rows.length
    })
    ended += done
    if (done < mostAtOnce) return ended
  }
}
