// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { readList } from '../change/change.store.ts'
import { ListChanged } from '../name/name.events.ts'
import { keepRecipients } from './recipient.store.ts'

/** Who loads the zone, by hand of the operator, in a file. Their own names come into the zone at once. */
export async function replaceRecipients(
  ctx: Context,
  recipients: readonly { id: string; organisation: string; name: string; resolver: string | null }[],
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('recipients are named by the operator')
  await transaction(ctx, async (tx) => {
    await keepRecipients(tx, recipients, ctx.now())
    await recordAudit(
      ctx,
      tx,
      recipients.map(({ id }) => ({ action: 'shield.recipient-named', subjectKind: 'recipient', subjectId: id })),
    )
    await announce(ctx, tx, ListChanged, { serial: (await readList(tx)).serial })
  })
}
