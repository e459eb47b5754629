// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type DraftAttachment, selectDraftAttachments } from '../attach-file/attachment.store.ts'
import type { Answers, RefusedEntries } from './answers.ts'
import { presentDraft, selectDraft } from './draft.store.ts'

/** A draft that is left alone this long is forgotten. */
export const draftHours = 24

export interface Draft {
  id: string
  answers: Answers
  refused: RefusedEntries | null
  attachments: DraftAttachment[]
}

/** What the holder of this token filled in so far, or null when there is nothing (any more). */
export function findDraft(ctx: Context, token: string): Promise<Draft | null> {
  return transaction(ctx, async (tx) => {
    const draft = await openDraft(ctx, tx, token, false)
    return draft && { ...draft, attachments: await selectDraftAttachments(tx, draft.id) }
  })
}

/** The draft of this token within a transaction that goes on with it. */
export async function openDraft(
  ctx: Context,
  tx: Tx,
  token: string,
  lock: boolean,
): Promise<Omit<Draft, 'attachments'> | null> {
  const digest = draftDigest(ctx, token)
  await presentDraft(tx, digest)
  const row = await selectDraft(tx, digest, new Date(ctx.now().getTime() - draftHours * 3_600_000), lock)
  if (!row) return null
  const { refused = null, ...answers } = JSON.parse(ctx.secrets.open('reports.draft', row.sealed)) as Answers & {
    refused?: RefusedEntries
  }
  return { id: row.id, answers, refused }
}

export function draftDigest(ctx: Context, token: string): Buffer {
  return ctx.secrets.digest('reports.draft', token)
}
