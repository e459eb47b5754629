// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { meetingsTransaction, secretaryOf } from '../group/who.query.ts'
import { tellMembers } from '../invite-members/tell-members.command.ts'
import { groupOrRefused } from '../keep-group/keep-group.command.ts'
import { isNews, type Meeting, type MeetingStep, meetingSteps, parseTime } from './meeting.ts'
import { insertMeeting, type MeetingWords, selectMeeting, selectMoment, updateMeeting } from './meeting.store.ts'
import { planMessages } from './plan.text.ts'

async function readMeeting(ctx: Context, tx: Tx, entries: FormEntries): Promise<MeetingWords> {
  const form = new FormReader(ctx, entries)
  const title = form.text('title', 120)
  const on = form.day('on', { mayCome: true })
  const [from, until] = (['from', 'until'] as const).map((field) => {
    const written = form.reference(field, 10)
    const time = parseTime(written)
    if (written !== '' && time === null) form.wrong(field, planMessages.noTime)
    return time
  })
  if (from && until && until <= from) form.wrong('until', planMessages.endsFirst)
  const place = form.text('place', 200, false)
  const video = form.reference('video', 500, false)
  if (video !== '' && !isLink(video)) form.wrong('video', planMessages.videoLink)
  if (place === '' && video === '') form.wrong('place', planMessages.placeOrVideo)
  form.done()
  const [startsAt, endsAt] = [await selectMoment(tx, on, from ?? ''), await selectMoment(tx, on, until ?? '')]
  return { title, startsAt, endsAt, place, video }
}

/** An address of a page that a browser opens safely. */
export const isLink = (text: string) => /^https:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)

/** Returns its id. Nobody is told before the secretary invites. */
export async function planMeeting(ctx: Context, code: string, entries: FormEntries): Promise<string> {
  secretaryOf(ctx)
  return meetingsTransaction(ctx, async (tx) => {
    const group = await groupOrRefused(tx, code)
    if (group.endedAt) throw new Refusal(planMessages.groupEnded, { status: 409 })
    const words = await readMeeting(ctx, tx, entries)
    const id = ctx.newId()
    await insertMeeting(tx, { ...words, id, groupId: group.id, at: ctx.now() })
    await recordMeeting(ctx, tx, 'meetings.meeting-planned', id)
    return id
  })
}

/** Members who were invited get the change in their calendar. */
export async function changeMeeting(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const before = await meetingFor(tx, id, 'change')
    const words = await readMeeting(ctx, tx, entries)
    if (!isNews(before, words)) return
    const after = { ...before, ...words, sequence: before.sequence + 1 }
    await updateMeeting(tx, { ...after, at: ctx.now() })
    await recordMeeting(ctx, tx, 'meetings.meeting-changed', id)
    if (after.status === 'invited') await tellMembers(ctx, tx, after, 'invitation')
  })
}

/** Puts an invitation in line for every member who wants mail. */
export async function inviteToMeeting(ctx: Context, id: string): Promise<void> {
  secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const before = await meetingFor(tx, id, 'invite')
    if (before.endsAt <= ctx.now()) throw new Refusal(planMessages.startsPast, { status: 409 })
    const after = { ...before, status: 'invited' as const }
    await updateMeeting(tx, { ...after, at: ctx.now() })
    await recordMeeting(ctx, tx, 'meetings.meeting-invited', id)
    await tellMembers(ctx, tx, after, 'invitation')
  })
}

/** It does not go on, with the reason; who was invited gets a cancellation. */
export async function cancelMeeting(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  secretaryOf(ctx)
  const form = new FormReader(ctx, entries)
  const cancelledBecause = form.text('because', 300)
  form.done()
  await meetingsTransaction(ctx, async (tx) => {
    const before = await meetingFor(tx, id, 'cancel')
    const after = { ...before, status: 'cancelled' as const, cancelledBecause, sequence: before.sequence + 1 }
    await updateMeeting(tx, { ...after, at: ctx.now() })
    await recordMeeting(ctx, tx, 'meetings.meeting-cancelled', id)
    if (before.status === 'invited') await tellMembers(ctx, tx, after, 'cancellation')
  })
}

async function meetingFor(tx: Tx, id: string, step: MeetingStep): Promise<Meeting> {
  const meeting = await meetingOrRefused(tx, id, true)
  if (!meetingSteps[meeting.status][step]) throw new Refusal(webMessages.notNow, { status: 409 })
  return meeting
}

export async function meetingOrRefused(tx: Tx, id: string, lock = false): Promise<Meeting> {
  const meeting = isRowId(id) ? await selectMeeting(tx, id, lock) : null
  if (!meeting) throw new Refusal(webMessages.notThere, { status: 404 })
  return meeting
}

export function recordMeeting(
  ctx: Context,
  tx: Tx,
  action: string,
  id: string,
  detail: Record<string, string | number> = {},
): Promise<void> {
  return recordAudit(ctx, tx, { action, subjectKind: 'meeting', subjectId: id, detail })
}
