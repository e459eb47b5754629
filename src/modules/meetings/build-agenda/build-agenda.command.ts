// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { AttentionItem } from '#foundation/modules'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { isInGroup } from '../group/in-group.store.ts'
import { meetingsTransaction, secretaryOf } from '../group/who.query.ts'
import type { Meeting } from '../plan-meeting/meeting.ts'
import { meetingOrRefused, recordMeeting } from '../plan-meeting/plan-meeting.command.ts'
import { type AgendaItem, moved, notYetTaken, type Wants, wants } from './agenda.ts'
import {
  deleteItem,
  insertItem,
  selectItem,
  selectItems,
  selectTakenKeys,
  updateItem,
  updatePositions,
} from './agenda.store.ts'
import { agendaMessages } from './agenda.text.ts'

function readItem(ctx: Context, entries: FormEntries) {
  const form = new FormReader(ctx, entries)
  const given = {
    title: form.text('title', 200),
    about: form.text('about', 1000, false),
    wants: form.choice('wants', wants) as Wants,
    isConfidential: [entries.isConfidential].flat().includes('yes'),
  }
  form.done()
  return given
}

/** A line of the secretary's own. What is confidential only somebody of the group can put on. */
export async function addItem(ctx: Context, meetingId: string, entries: FormEntries): Promise<void> {
  secretaryOf(ctx)
  const given = readItem(ctx, entries)
  await meetingsTransaction(ctx, async (tx) => {
    const meeting = await openMeeting(ctx, tx, meetingId, given.isConfidential)
    const row = { ...given, id: ctx.newId(), meetingId, groupId: meeting.groupId, sourceKey: null, sourceHref: null }
    if (!(await insertItem(tx, row))) throw new Refusal(agendaMessages.agendaFull, { status: 409 })
    await recordMeeting(ctx, tx, 'meetings.agenda-added', meetingId)
  })
}

/** Takes over what was put forward: the chosen keys of what is offered now. Returns how many came on the agenda. */
export async function takeOver(
  ctx: Context,
  meetingId: string,
  keys: readonly string[],
  offered: readonly AttentionItem[],
): Promise<number> {
  secretaryOf(ctx)
  if (keys.length === 0)
    throw new Refusal(agendaMessages.chooseItem, { fields: [{ field: 'keys', code: agendaMessages.chooseItem }] })
  return meetingsTransaction(ctx, async (tx) => {
    const chosen = offered.filter(({ key }) => keys.includes(key))
    const meeting = await openMeeting(
      ctx,
      tx,
      meetingId,
      chosen.some(({ isConfidential }) => isConfidential),
    )
    let taken = 0
    for (const item of notYetTaken(chosen, await selectTakenKeys(tx, meeting.groupId))) {
      const row = {
        id: ctx.newId(),
        meetingId,
        groupId: meeting.groupId,
        title: item.title.slice(0, 200),
        about: item.explanation.slice(0, 1000),
        wants: item.wants,
        isConfidential: item.isConfidential ?? false,
        sourceKey: item.key.slice(0, 200),
        sourceHref: item.href?.slice(0, 300) ?? null,
      }
      if (await insertItem(tx, row)) taken++
    }
    await recordMeeting(ctx, tx, 'meetings.agenda-taken-over', meetingId, { taken })
    return taken
  })
}

export async function changeItem(ctx: Context, itemId: string, entries: FormEntries): Promise<void> {
  secretaryOf(ctx)
  const given = readItem(ctx, entries)
  await meetingsTransaction(ctx, async (tx) => {
    const { item, meeting } = await itemOf(ctx, tx, itemId, given.isConfidential)
    // Action points were given out as it was then.
    if (meeting.status === 'held' && given.isConfidential !== item.isConfidential)
      throw new Refusal(webMessages.notNow, { status: 409 })
    await updateItem(tx, { ...given, id: item.id })
    await recordMeeting(ctx, tx, 'meetings.agenda-changed', item.meetingId)
  })
}

/** A place up or down. */
export async function moveItem(ctx: Context, itemId: string, way: 'up' | 'down'): Promise<void> {
  secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const { item } = await itemOf(ctx, tx, itemId)
    const items = await selectItems(tx, item.meetingId)
    const order = moved(
      items.map(({ id }) => id),
      item.id,
      way,
    )
    // The places stay those that were there: between them may stand what this person does not see.
    await updatePositions(
      tx,
      order,
      items.map(({ position }) => position),
    )
    await recordMeeting(ctx, tx, 'meetings.agenda-moved', item.meetingId)
  })
}

/** Gone from the agenda, as long as the meeting is to come: of what was held nothing disappears. */
export async function removeItem(ctx: Context, itemId: string): Promise<void> {
  secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const { item, meeting } = await itemOf(ctx, tx, itemId)
    if (meeting.status === 'held') throw new Refusal(webMessages.notNow, { status: 409 })
    await deleteItem(tx, item.id)
    await recordMeeting(ctx, tx, 'meetings.agenda-removed', item.meetingId)
  })
}

async function itemOf(
  ctx: Context,
  tx: Tx,
  itemId: string,
  becomesConfidential = false,
): Promise<{ item: AgendaItem; meeting: Meeting }> {
  const item = isRowId(itemId) ? await selectItem(tx, itemId) : null
  if (!item) throw new Refusal(webMessages.notThere, { status: 404 })
  return { item, meeting: await openMeeting(ctx, tx, item.meetingId, becomesConfidential) }
}

/** The meeting while its agenda and documents may change; refuses what is confidential from who is not in the group, before the database does. */
export async function openMeeting(ctx: Context, tx: Tx, meetingId: string, isConfidential: boolean): Promise<Meeting> {
  const meeting = await meetingOrRefused(tx, meetingId, true)
  if (meeting.status === 'cancelled' || meeting.minutes === 'sent' || meeting.minutes === 'approved')
    throw new Refusal(webMessages.notNow, { status: 409 })
  if (isConfidential && !(await isInGroup(tx, meeting.groupId)) && ctx.actor.kind !== 'system')
    throw new Refusal(agendaMessages.onlyInGroup, {
      fields: [{ field: 'isConfidential', code: agendaMessages.onlyInGroup }],
    })
  return meeting
}
