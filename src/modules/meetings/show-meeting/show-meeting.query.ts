// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { isRowId } from '#values'
import type { AgendaItem } from '../build-agenda/agenda.ts'
import { selectItems } from '../build-agenda/agenda.store.ts'
import type { Group } from '../group/group.ts'
import { isInGroup } from '../group/in-group.store.ts'
import { meetingsTransaction } from '../group/who.query.ts'
import { groupByCode } from '../keep-group/show-group.query.ts'
import type { MeetingDocument } from '../keep-documents/document.ts'
import { selectDocuments } from '../keep-documents/document.store.ts'
import type { Meeting } from '../plan-meeting/meeting.ts'
import { selectMeeting } from '../plan-meeting/meeting.store.ts'
import { seeConfidential } from './see-confidential.query.ts'

export interface FoundMeeting {
  group: Group
  meeting: Meeting
  items: AgendaItem[]
  documents: MeetingDocument[]
  mayKeep: boolean
  /** Whether who asks is in the group, and may so make things confidential. */
  isInGroup: boolean
}

/** A meeting with its agenda and documents; null when it is not there for whoever asks. */
export function findMeeting(ctx: Context, code: string, id: string): Promise<FoundMeeting | null> {
  return meetingsTransaction(ctx, async (tx) => {
    const found = await groupAndMeeting(tx, code, id)
    if (!found) return null
    const [items, documents] = [await selectItems(tx, id), await selectDocuments(tx, id)]
    await seeConfidential(ctx, tx, { subjectKind: 'meeting', subjectId: id }, [...items, ...documents])
    return {
      ...found,
      items,
      documents,
      mayKeep: mayDo(ctx.actor, 'meetings:write'),
      isInGroup: await isInGroup(tx, found.group.id),
    }
  })
}

/** The meeting when it is one of this group. */
export async function groupAndMeeting(
  tx: Tx,
  code: string,
  id: string,
): Promise<{ group: Group; meeting: Meeting } | null> {
  const group = await groupByCode(tx, code)
  const meeting = group && isRowId(id) ? await selectMeeting(tx, id) : null
  return group && meeting?.groupId === group.id ? { group, meeting } : null
}
