// SPDX-License-Identifier: EUPL-1.2
// No audit line: `recordStep` writes it.
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { mostItems } from '../event/event.ts'
import { touchEvent } from '../event/event.store.ts'
import { eventMessages as message } from '../event/event.text.ts'
import { deleteItem, insertItem, selectItems } from '../event/parts.store.ts'
import { organiserTransaction } from '../event/who.query.ts'
import { ownEvent, recordStep } from './plan-event.command.ts'

const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** Adds a line to the programme. The name of a speaker is for everybody only when they said so. */
export async function addItem(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  await organiserTransaction(ctx, async (tx) => {
    const event = await ownEvent(ctx, tx, id, 'change')
    const form = new FormReader(ctx, entries)
    const day = form.day('day', { mayCome: true })
    if (day && (day < event.startsOn || day > event.endsOn)) form.wrong('day', message.dayOutside)
    const [from, until] = [timeIn(form, entries, 'from'), timeIn(form, entries, 'until')]
    if (from && until && until <= from) form.wrong('until', message.untilBeforeFrom)
    const item = {
      id: ctx.newId(),
      day,
      from,
      until,
      title: form.text('item', 200),
      speaker: form.text('speaker', 120, false),
      speakerOrganisation: form.text('speakerOrganisation', 120, false),
      speakerAgreed: entries.speakerAgreed === 'yes',
      room: form.text('room', 120, false),
      isAccessible: form.choice('accessible', ['yes', 'no']) === 'yes',
    }
    form.done()
    if ((await selectItems(tx, id)).length >= mostItems) throw new Refusal(message.tooManyItems, { status: 409 })
    await insertItem(tx, id, item, ctx.now())
    await touchEvent(tx, id, ctx.now())
    await recordStep(ctx, tx, 'programme-changed', id)
  })
}

/** Also how the name of a speaker is taken away, at any time. */
export async function removeItem(ctx: Context, id: string, itemId: string): Promise<void> {
  await organiserTransaction(ctx, async (tx) => {
    await ownEvent(ctx, tx, id)
    if (!isRowId(itemId) || !(await deleteItem(tx, id, itemId))) throw new Refusal(message.itemGone, { status: 404 })
    await touchEvent(tx, id, ctx.now())
    await recordStep(ctx, tx, 'programme-changed', id)
  })
}

/** '9.30' is '09:30'. */
function timeIn(form: FormReader, entries: FormEntries, field: string): string {
  const [, hour, minute] = time.exec(String(entries[field] ?? '').trim()) ?? []
  if (hour !== undefined && minute !== undefined) return `${hour.padStart(2, '0')}:${minute}`
  form.wrong(field, message.wrongTime)
  return ''
}
