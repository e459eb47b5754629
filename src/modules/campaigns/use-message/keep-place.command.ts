// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { endPlace, putPlace } from './use.store.ts'

interface PlaceOfMessage {
  /** Names the place for ever: 'warning 0190…'. */
  place: string
  messageId: string
  /** The version that stands there. */
  number: number
  title: string
  address: string
  /** Who keeps the place, and has the task when the message changes. */
  organisationId: string
}

/** A module downstream says that a message stands somewhere. Saying it twice does it once. */
export async function keepUseAt(ctx: Context, row: PlaceOfMessage): Promise<void> {
  const system = asSystem(ctx, 'campaigns.keep-place')
  await transaction(system, async (tx) => {
    await putPlace(tx, { ...row, id: ctx.newId(), kind: 'warning', at: system.now() })
    const { messageId: subjectId, place, number } = row
    const detail = { place, number }
    await recordAudit(system, tx, { action: 'campaigns.use-declared', subjectKind: 'message', subjectId, detail })
  })
}

/** That place is no more, or has no message any more. */
export async function endUseAt(ctx: Context, place: string): Promise<void> {
  const system = asSystem(ctx, 'campaigns.keep-place')
  await transaction(system, async (tx) => {
    if (!(await endPlace(tx, place, system.now()))) return
    await recordAudit(system, tx, { action: 'campaigns.use-ended', subjectKind: 'place', subjectId: place })
  })
}
