// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { publisherOf } from '../delivery/who.query.ts'
import { issueMessages as message } from './compile.text.ts'
import { deleteFrozen, lockIssue, publish } from './issue.store.ts'

/**
 * A second person publishes exactly what they saw (`digest`), or discards it; whoever froze it can only discard it. What is published never changes. Gives
 * the half-year and version.
 */
export function decideIssue(
  ctx: Context,
  { id, digest, decision }: { id: string; digest: string; decision: 'publish' | 'discard' },
): Promise<{ half: string; version: number }> {
  return transaction(ctx, async (tx) => {
    const person = await publisherOf(ctx, tx)
    return seeingAll(ctx, tx, async () => {
      const issue = isRowId(id) ? await lockIssue(tx, id) : null
      if (issue?.status !== 'frozen') throw new Refusal(message.issueNotFound, { status: 409 })
      if (issue.digest !== digest) throw new Refusal(message.changedIssue, { status: 409 })
      if (decision === 'publish') mustBeAnother(ctx, issue.frozenBy)
      if (decision === 'publish') await publish(tx, id, { by: person.id, at: ctx.now() })
      else await deleteFrozen(tx, id)
      const { half, version } = issue
      const action = decision === 'publish' ? 'outcomes.issue-published' : 'outcomes.issue-discarded'
      await recordAudit(ctx, tx, { action, subjectKind: 'issue', subjectId: id, detail: { half, version } })
      return { half, version }
    })
  })
}
