// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { dutchDay } from '#values'
import type { AgendaItem } from '../build-agenda/agenda.ts'
import { selectItems } from '../build-agenda/agenda.store.ts'
import { type Group, holdsOn } from '../group/group.ts'
import { isInGroup } from '../group/in-group.store.ts'
import { meetingsTransaction, readerOf } from '../group/who.query.ts'
import { membersOf, type ShownMember } from '../keep-group/show-group.query.ts'
import type { Meeting } from '../plan-meeting/meeting.ts'
import { selectLater, selectMeeting } from '../plan-meeting/meeting.store.ts'
import { selectActionPoints } from '../record-action/action-point.store.ts'
import { type ListedActionPoint, named } from '../record-action/list-action-points.query.ts'
import { seeConfidential } from '../show-meeting/see-confidential.query.ts'
import { groupAndMeeting } from '../show-meeting/show-meeting.query.ts'
import type { AttendanceState } from './attendance.ts'
import { selectAttendance } from './attendance.store.ts'
import { type Correction, isWriter, selectCorrections, selectMinutes } from './minutes.store.ts'

export interface ShownMinutes {
  group: Group
  meeting: Meeting
  items: (AgendaItem & {
    words: string
    decision: string
    /** How often it was written. */
    revision: number
    actions: ListedActionPoint[]
    corrections: Correction[]
  })[]
  /** Who was in the group on the day of the meeting, and what is known about attendance. */
  members: (ShownMember & { state: AttendanceState | null })[]
  /** The later meeting that approved them. */
  approvedIn: Meeting | null
  later: Meeting[]
  mayKeep: boolean
  isChair: boolean
  /** Whether who asks wrote or sent them: somebody else approves them. */
  isWriter: boolean
}

/** Minutes as far as whoever asks may see them: in draft a secretary only. Null when the meeting is not there for them. */
export function showMinutes(ctx: Context, code: string, id: string): Promise<ShownMinutes | null> {
  const self = readerOf(ctx)
  return meetingsTransaction(ctx, async (tx) => {
    const found = await groupAndMeeting(tx, code, id)
    if (!found) return null
    const { group, meeting } = found
    const items = await selectItems(tx, id)
    const words = new Map((await selectMinutes(tx, id)).map((one) => [one.itemId, one]))
    const points = await selectActionPoints(tx, { itemIds: items.map((one) => one.id) }, { limit: 200 })
    await seeConfidential(ctx, tx, { subjectKind: 'meeting', subjectId: id }, [...items, ...points])
    const actions = await named({ ...ctx, tx }, points)
    const corrections = await selectCorrections(tx, id)
    const [attendance, day] = [await selectAttendance(tx, id), dutchDay(meeting.startsAt)]
    const members = (await membersOf(ctx, tx, group.id)).filter((one) => holdsOn(one, day))
    return {
      group,
      meeting,
      items: items.map((item) => ({
        ...item,
        words: words.get(item.id)?.words ?? '',
        decision: words.get(item.id)?.decision ?? '',
        revision: words.get(item.id)?.revision ?? 0,
        actions: actions.filter((one) => one.itemId === item.id),
        corrections: corrections.filter((one) => one.itemId === item.id),
      })),
      members: members.map((one) => ({ ...one, state: attendance.get(one.id) ?? null })),
      approvedIn: meeting.approvedIn ? await selectMeeting(tx, meeting.approvedIn) : null,
      later: await selectLater(tx, meeting),
      mayKeep: mayDo(ctx.actor, 'meetings:write'),
      isChair: await isInGroup(tx, group.id, 'chair'),
      isWriter: await isWriter(tx, id, self.id),
    }
  })
}
