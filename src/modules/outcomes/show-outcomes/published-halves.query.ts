// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import { type Context, transaction } from '#foundation/access'
import { selectIssues } from '../compile-issue/issue.store.ts'

/** Half-years of which everybody can read what came of complaints ('2026-1'), the newest first. */
export function publishedHalves(ctx: Context): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    const issues = await selectIssues(tx)
    return [...new Set(issues.filter(({ status }) => status === 'published').map(({ half }) => half))]
  })
}
