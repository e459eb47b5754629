// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'

interface Seen {
  id: string
  isConfidential: boolean
}

/** Writes down that somebody looked at what is confidential, in one line about where it stood; nothing when nothing of it is. */
export async function seeConfidential(
  ctx: Context,
  tx: Tx,
  where: { subjectKind: 'meeting' | 'group'; subjectId: string },
  things: readonly Seen[],
): Promise<void> {
  const subjects = things.filter(({ isConfidential }) => isConfidential).map(({ id }) => id)
  if (subjects.length === 0) return
  await recordAudit(ctx, tx, {
    action: 'meetings.confidential-seen',
    ...where,
    subjects,
    purpose: 'take-part-in-meeting',
  })
}
