// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { AttentionItem } from '#foundation/modules'
import { isRowId } from '#values'
import { meetingsTransaction } from '../group/who.query.ts'
import { seeConfidential } from '../show-meeting/see-confidential.query.ts'
import { notYetTaken } from './agenda.ts'
import { selectTakenKeys } from './agenda.store.ts'

const most = 60

/** What is put forward for a group and stands on no agenda that is to come; what is confidential only for whoever is in the group, with a line about who saw it. */
export function offeredFor(
  ctx: Context,
  groupId: string,
  all: readonly AttentionItem[],
  isInGroup: boolean,
): Promise<AttentionItem[]> {
  return meetingsTransaction(ctx, async (tx) => {
    const shown = all.filter(({ isConfidential }) => isInGroup || !isConfidential)
    const offered = notYetTaken(shown, await selectTakenKeys(tx, groupId)).slice(0, most)
    // What a key of this room is about: 'meetings.late:<id>'.
    const things = offered.map(({ key, isConfidential = false }) => ({ id: key.split(':')[1] ?? '', isConfidential }))
    const known = things.filter(({ id }) => isRowId(id))
    await seeConfidential(ctx, tx, { subjectKind: 'group', subjectId: groupId }, known)
    return offered
  })
}
