// SPDX-License-Identifier: EUPL-1.2
// No audit line: `recordActionPoint` writes it.
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { recordActionPoint } from '#modules/meetings'
import type { CalendarDate } from '#values'
import { isSecret } from '../event/event.ts'
import { organiserTransaction } from '../event/who.query.ts'
import { ownEvent } from '../plan-event/plan-event.command.ts'
import { followUpMessages as message } from './follow-up.text.ts'

/** What an organisation does next, with the action of the plan it belongs to. It is seen by all partners, so nothing of what is still secret. */
export async function recordFollowUp(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  await organiserTransaction(ctx, async (tx) => {
    const event = await ownEvent(ctx, tx, id)
    if (event.status === 'draft' || isSecret(event, ctx.now())) throw new Refusal(message.stillSecret, { status: 409 })
    const form = new FormReader(ctx, entries)
    const text = form.text('text', 500)
    const dueOn = form.day('dueOn', { isRequired: false, mayCome: true })
    form.done()
    await recordActionPoint(
      { ...ctx, tx },
      {
        source: { kind: 'event', id, title: event.title },
        text,
        ownerOrganisationId: String(entries.ownerOrganisationId ?? ''),
        dueOn: dueOn === '' ? null : (dueOn as CalendarDate),
        planActionCode: String(entries.planActionCode ?? '').trim() || null,
      },
    )
  })
}
