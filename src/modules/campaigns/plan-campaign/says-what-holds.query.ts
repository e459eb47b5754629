// SPDX-License-Identifier: EUPL-1.2
// No data about people: a campaign and its message.
import type { Tx } from '#foundation/db'
import type { Campaign } from '../campaign/campaign.ts'
import { selectVersions } from '../message/message.store.ts'

/** Whether a campaign says a message as it is in force now: what was replaced or recalled begins nowhere anew. */
export async function saysWhatHolds(
  tx: Tx,
  { messageId, messageNumber }: Pick<Campaign, 'messageId' | 'messageNumber'>,
): Promise<boolean> {
  const versions = await selectVersions(tx, { messageId, statuses: ['in-force'] })
  return messageId !== null && versions.some(({ number }) => number === messageNumber)
}
