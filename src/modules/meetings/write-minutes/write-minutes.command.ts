// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import type { CalendarDate } from '#values'
import { isRowId } from '#values'
import { selectItem } from '../build-agenda/agenda.store.ts'
import { selectMembers } from '../group/group.store.ts'
import { isInGroup } from '../group/in-group.store.ts'
import { meetingsTransaction, readerOf, secretaryOf } from '../group/who.query.ts'
import { tellMembers } from '../invite-members/tell-members.command.ts'
import { type Meeting, meetingSteps, type MinutesStep, minutesSteps } from '../plan-meeting/meeting.ts'
import { selectLater, updateMinutes } from '../plan-meeting/meeting.store.ts'
import { meetingOrRefused, recordMeeting } from '../plan-meeting/plan-meeting.command.ts'
import { storeActionPoint } from '../record-action/record-action.command.ts'
import { attendanceStates } from './attendance.ts'
import { putAttendance } from './attendance.store.ts'
import { actionRows } from './minutes-form.ts'
import { deleteWriters, insertCorrection, isWriter, putMinute, selectMinutes, touchMinutes } from './minutes.store.ts'
import { minutesMessages } from './minutes.text.ts'

/** Says that the meeting was held, and opens its minutes. */
export async function beginMinutes(ctx: Context, meetingId: string): Promise<void> {
  secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const meeting = await minutesFor(tx, meetingId, 'begin')
    if (!meetingSteps[meeting.status].hold) throw new Refusal(webMessages.notNow, { status: 409 })
    if (meeting.startsAt > ctx.now()) throw new Refusal(minutesMessages.notBegun, { status: 409 })
    await updateMinutes(tx, { id: meetingId, minutes: 'draft', approvedIn: null, at: ctx.now() })
    await recordMeeting(ctx, tx, 'meetings.minutes-begun', meetingId)
  })
}

/** Who was there, of everybody who was a member then: fields 'member-<id>'. Only while members do not have the minutes. */
export async function noteAttendance(ctx: Context, meetingId: string, entries: FormEntries): Promise<void> {
  const self = secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const meeting = await minutesFor(tx, meetingId, 'write')
    for (const { id } of await selectMembers(tx, meeting.groupId)) {
      const state = attendanceStates.find((one) => one === entries[`member-${id}`])
      if (state) await putAttendance(tx, { meetingId, memberId: id, state, at: ctx.now() })
    }
    await touchMinutes(tx, meeting, { ...self, at: ctx.now() })
    await recordMeeting(ctx, tx, 'meetings.attendance-noted', meetingId)
  })
}

/**
 * What was said about one item, what was decided, and the action points that came of it, in one step. Once members have the minutes it is a
 * correction, with the reason, and what stood there before stays to be seen. `revision` says what the writer saw: nobody overwrites another.
 */
export async function writeMinute(ctx: Context, itemId: string, entries: FormEntries): Promise<void> {
  const self = secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const item = isRowId(itemId) ? await selectItem(tx, itemId) : null
    if (!item) throw new Refusal(webMessages.notThere, { status: 404 })
    const meeting = await meetingOrRefused(tx, item.meetingId, true)
    const isDraft = meeting.minutes === 'draft'
    if (!minutesSteps[meeting.minutes][isDraft ? 'write' : 'correct'])
      throw new Refusal(webMessages.notNow, { status: 409 })
    const before = (await selectMinutes(tx, meeting.id)).find((one) => one.itemId === itemId)
    if (Number(entries.revision ?? 0) !== (before?.revision ?? 0))
      throw new Refusal(minutesMessages.writtenSince, { status: 409 })
    const form = new FormReader(ctx, entries)
    const words = form.text('words', 5000, false)
    const decision = form.text('decision', 1000, false)
    const isChanged = words !== (before?.words ?? '') || decision !== (before?.decision ?? '')
    const points = readActionPoints(form, entries)
    const isCorrection = !isDraft && (isChanged || points.length > 0)
    const because = isCorrection ? form.text('because', 300) : ''
    form.done()
    if (!isDraft && !isCorrection) return
    const at = ctx.now()
    if (isCorrection) {
      const kept = { words: before?.words ?? '', decision: before?.decision ?? '' }
      await insertCorrection(tx, { id: ctx.newId(), itemId, ...kept, because, correctedAt: at })
    }
    await putMinute(tx, { itemId, words, decision, writtenAt: at })
    await touchMinutes(tx, meeting, { ...self, at })
    const source = { kind: 'meeting', id: meeting.id, title: meeting.title } as const
    const { groupId, isConfidential } = item
    for (const { row, ...point } of points)
      await storeActionPoint(ctx, tx, { ...point, source, groupId, itemId, isConfidential }).catch((error) => {
        throw atRow(error, row)
      })
    await recordMeeting(ctx, tx, isDraft ? 'meetings.minutes-written' : 'meetings.minutes-corrected', meeting.id)
  })
}

function readActionPoints(form: FormReader, entries: FormEntries) {
  return actionRows.flatMap((row) => {
    const isFilled = ['text', 'owner', 'due', 'plan'].some((part) => entries[`${row}-${part}`])
    if (!isFilled) return []
    return [
      {
        row,
        text: form.text(`${row}-text`, 500),
        ownerOrganisationId: form.reference(`${row}-owner`, 80),
        dueOn: (form.day(`${row}-due`, { isRequired: false, mayCome: true }) || null) as CalendarDate | null,
        planActionCode: form.reference(`${row}-plan`, 60, false) || null,
      },
    ]
  })
}

/** What is wrong with an action point, at its fields in this form. */
function atRow(error: unknown, row: string): unknown {
  if (!(error instanceof Refusal)) return error
  const names: Record<string, string> = { text: 'text', ownerOrganisationId: 'owner', planActionCode: 'plan' }
  const fields = error.fields.map((one) => ({ ...one, field: `${row}-${names[one.field] ?? 'text'}` }))
  return new Refusal(error.code, { status: error.status, values: error.values, fields })
}

/** Members can read them from now on, and hear of it. */
export async function sendMinutes(ctx: Context, meetingId: string): Promise<void> {
  const self = secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const meeting = await minutesFor(tx, meetingId, 'send')
    await updateMinutes(tx, { id: meetingId, minutes: 'sent', approvedIn: null, at: ctx.now() })
    await touchMinutes(tx, meeting, { ...self, at: ctx.now() })
    await recordMeeting(ctx, tx, 'meetings.minutes-sent', meetingId)
    await tellMembers(ctx, tx, meeting, 'minutes')
  })
}

/** The chair approves them, in a later meeting of the group: as they were read (`revision`), and nobody the own words. */
export async function approveMinutes(ctx: Context, meetingId: string, entries: FormEntries): Promise<void> {
  const self = readerOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const seen = await meetingOrRefused(tx, meetingId)
    if (!(await isInGroup(tx, seen.groupId, 'chair'))) throw new Refusal(minutesMessages.onlyChair, { status: 403 })
    if (await isWriter(tx, meetingId, self.id)) throw new Refusal(minutesMessages.ownWords, { status: 403 })
    const meeting = await minutesFor(tx, meetingId, 'approve')
    if (Number(entries.revision) !== meeting.minutesRevision)
      throw new Refusal(minutesMessages.changedSince, { status: 409 })
    const approvedIn = (await selectLater(tx, meeting)).find(({ id }) => id === entries.approvedIn)?.id
    if (!approvedIn)
      throw new Refusal(minutesMessages.chooseLater, {
        fields: [{ field: 'approvedIn', code: minutesMessages.chooseLater }],
      })
    await updateMinutes(tx, { id: meetingId, minutes: 'approved', approvedIn, at: ctx.now() })
    await deleteWriters(tx, meetingId)
    await recordMeeting(ctx, tx, 'meetings.minutes-approved', meetingId)
  })
}

/** Locked only for whoever may change it: for the others it is as if another was first. */
async function minutesFor(tx: Tx, meetingId: string, step: MinutesStep): Promise<Meeting> {
  const seen = await meetingOrRefused(tx, meetingId)
  if (!minutesSteps[seen.minutes][step]) throw new Refusal(webMessages.notNow, { status: 409 })
  const meeting = await meetingOrRefused(tx, meetingId, true)
  if (!minutesSteps[meeting.minutes][step]) throw new Refusal(webMessages.notNow, { status: 409 })
  return meeting
}
