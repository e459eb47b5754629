// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, mayDo, subjectOf } from '#foundation/access'
import { messageOf } from '#foundation/text'
import type { Change } from '../change/change.ts'
import { countOpenByOthers, selectChanges } from '../change/change.store.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { checkToday } from '../check-edition/ask-rules.query.ts'
import type { Finding } from '../check-edition/finding.ts'
import type { Edition } from '../edition/edition.ts'
import { selectWaiting } from '../publish-edition/edition-proposal.store.ts'
import type { EditionProposal } from '../publish-edition/edition-proposal.ts'

export interface Desk {
  published: Pick<Edition, 'number' | 'date' | 'status'>
  /** The draft of the next edition. */
  next: Edition
  open: (Change & { isOwn: boolean })[]
  accepted: Change[]
  /** What waits for a second person. */
  edition: EditionProposal | null
  /** What a person should look at, in words. */
  findings: { kind: Finding['kind']; id: string; what: string; isError: boolean }[]
}

/** Everything that the working group works on. */
export async function showDesk(ctx: Context): Promise<Desk> {
  const { draft, open, edition } = await editorTransaction(ctx, async (tx) => ({
    draft: await readDraft(ctx, tx),
    edition: await selectWaiting(tx),
    open: (await selectChanges(tx, 'open')).map((change) => ({ ...change, isOwn: isBy(ctx.actor, change.proposedBy) })),
  }))
  const findings = await checkToday(ctx, draft.next)
  return {
    published: draft.published,
    next: draft.next,
    open,
    accepted: draft.accepted,
    edition,
    findings: findings.map(({ kind, id, code, values, weight }) => ({
      kind,
      id,
      what: messageOf(code, ctx.language, values),
      isError: weight === 'error',
    })),
  }
}

/** Proposals of others that wait. */
export async function countToReview(ctx: Context): Promise<number> {
  if (!mayDo(ctx.actor, 'barriers:edit')) return 0
  return editorTransaction(ctx, async (tx) => {
    const edition = await selectWaiting(tx)
    const toPublish = edition && !isBy(ctx.actor, edition.proposedBy) ? 1 : 0
    return toPublish + (await countOpenByOthers(tx, subjectOf(ctx.actor).id))
  })
}
