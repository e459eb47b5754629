// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'

/** Writes down that somebody saw what is confidential: one line for all of one look. Row-level security let them see it. */
export async function auditSeen(
  ctx: Context,
  tx: Tx,
  items: readonly { id: string; isConfidential: boolean }[],
): Promise<void> {
  const seen = items.filter(({ isConfidential }) => isConfidential).map(({ id }) => id)
  const [first] = seen
  if (first === undefined) return
  const what = { action: 'action-plan.confidential-seen', subjectKind: 'plan-item' }
  await recordAudit(ctx, tx, { ...what, subjectId: first, ...(seen.length > 1 && { subjects: seen }) })
}
