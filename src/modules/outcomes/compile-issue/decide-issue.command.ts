// SPDX-License-Identifier: EUPL-1.2
// The desk writes the audit line.
import { type Context, seeingAll, transaction } from '#foundation/access'
import { type Desk, takeDeed } from '#foundation/desk'
import type { FormEntries } from '#foundation/web'
import { type Person, publisherIn, publisherOf } from '../delivery/who.query.ts'
import { deleteFrozen, type Issue, lockIssue, publish } from './issue.store.ts'
import { type IssueDeed, issueDeeds, type IssueStatus } from './issue-deeds.ts'

export const issueDesk: Desk<Issue, IssueStatus, IssueDeed, Person> = {
  table: issueDeeds,
  who: publisherOf,
  within: (ctx, work) =>
    transaction(ctx, async (tx) => {
      await publisherIn(ctx, tx)
      return seeingAll(ctx, tx, () => work(tx))
    }),
  find: lockIssue,
  subject: ({ id, half, version }) => ({ subjectKind: 'issue', subjectId: id, detail: { half, version } }),
}

/** A second person publishes what was frozen, or somebody discards it. */
export function decideIssue(ctx: Context, deed: IssueDeed, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, issueDesk, deed, { id, entries }, (tx, _, { by, at }) =>
    deed === 'publish' ? publish(tx, id, { by: by.id, at }) : deleteFrozen(tx, id),
  )
}
