// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { AttentionItem } from '#foundation/modules'
import { meetingsTransaction } from '../group/who.query.ts'
import { notYetTaken } from './agenda.ts'
import { selectTakenKeys } from './agenda.store.ts'

const most = 60

/** What is put forward for a group and stands on no agenda that is to come; what is confidential only for who is in the group. */
export function offeredFor(
  ctx: Context,
  groupId: string,
  all: readonly AttentionItem[],
  isInGroup: boolean,
): Promise<AttentionItem[]> {
  return meetingsTransaction(ctx, async (tx) => {
    const shown = all.filter(({ isConfidential }) => isInGroup || !isConfidential)
    return notYetTaken(shown, await selectTakenKeys(tx, groupId)).slice(0, most)
  })
}
