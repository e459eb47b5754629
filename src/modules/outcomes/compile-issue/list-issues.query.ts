// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { type DeedNow, deedsNow, waitsForAnother } from '#foundation/deeds'
import { dutchDay } from '#values'
import { publisherIn } from '../delivery/who.query.ts'
import { halfYearAfter, lastBefore } from '../outcome/half-year.ts'
import { type Issue, type IssueRow, selectIssue, selectIssues } from './issue.store.ts'
import { type IssueDeed, issueDeeds } from './issue-deeds.ts'

type WaitingIssue = Issue & { deeds: DeedNow<IssueDeed>[]; waits: boolean }

/** All issues, those that wait with their content, and half-years that can be frozen. Refuses whoever may not publish. */
export function listIssues(ctx: Context): Promise<{ issues: IssueRow[]; waiting: WaitingIssue[]; halves: string[] }> {
  const last = lastBefore(dutchDay(ctx.now()))
  return transaction(ctx, async (tx) => {
    await publisherIn(ctx, tx)
    return seeingAll(ctx, tx, async () => {
      const issues = await selectIssues(tx)
      const waiting: WaitingIssue[] = []
      for (const { id, status } of issues) {
        const issue = status === 'frozen' ? await selectIssue(tx, id) : null
        if (!issue) continue
        const { actor } = ctx
        waiting.push({
          ...issue,
          deeds: deedsNow(issueDeeds, issue, actor),
          waits: waitsForAnother(issueDeeds, issue, actor),
        })
      }
      return { issues, waiting, halves: [0, -1, -2, -3].map((ago) => halfYearAfter(last, ago)) }
    })
  })
}
