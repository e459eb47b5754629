// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction, isBy } from '#foundation/access'
import { dutchDay } from '#values'
import { publisherOf } from '../delivery/who.query.ts'
import { halfYearAfter, lastBefore } from '../outcome/half-year.ts'
import { type Issue, type IssueRow, selectIssue, selectIssues } from './issue.store.ts'

/** All issues, those that wait with their content, and half-years that can be frozen. Refuses whoever may not publish. */
export function listIssues(
  ctx: Context,
): Promise<{ issues: IssueRow[]; waiting: (Issue & { isOwn: boolean })[]; halves: string[] }> {
  const last = lastBefore(dutchDay(ctx.now()))
  return transaction(ctx, async (tx) => {
    await publisherOf(ctx, tx)
    return seeingAll(ctx, tx, async () => {
      const issues = await selectIssues(tx)
      const waiting: (Issue & { isOwn: boolean })[] = []
      for (const { id, status, frozenBy } of issues) {
        const issue = status === 'frozen' ? await selectIssue(tx, id) : null
        if (issue) waiting.push({ ...issue, isOwn: isBy(ctx.actor, frozenBy) })
      }
      return { issues, waiting, halves: [0, -1, -2, -3].map((ago) => halfYearAfter(last, ago)) }
    })
  })
}
