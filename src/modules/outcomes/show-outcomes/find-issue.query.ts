// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type Issue, type IssueRow, selectIssues, selectPublished } from '../compile-issue/issue.store.ts'
import { parseIssueName } from '../outcome/addresses.ts'

/** A published issue and all others. `name`: '2026-1', '2026-1-2'; '' the newest. null: there is none that is called so. */
export function findIssue(
  ctx: Context,
  name: string,
): Promise<{ issue: Issue; all: IssueRow[]; isNewest: boolean } | null> {
  const wanted = name === '' ? { half: null, version: null } : parseIssueName(name)
  if (!wanted) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const issue = await selectPublished(tx, wanted.half, wanted.version)
    if (!issue) return null
    const all = (await selectIssues(tx)).filter(({ status }) => status === 'published')
    const isNewest = !all.some(({ half, version }) => half === issue.half && version > issue.version)
    return { issue, all, isNewest }
  })
}
