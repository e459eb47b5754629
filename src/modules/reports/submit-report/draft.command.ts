// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { removeLooseContent } from '../attach-file/remove-content.command.ts'
import type { Answers, RefusedEntries } from './answers.ts'
import { freshToken } from './draft-token.ts'
import { draftDigest, openDraft } from './draft.query.ts'
import { deleteDraft, insertDraft, presentDraft, updateDraft } from './draft.store.ts'

/** Begins an empty draft; the token is for the cookie and stored nowhere. A draft of `earlier` is wiped. */
export async function beginDraft(ctx: Context, earlier: string | null): Promise<string> {
  if (earlier) await wipeDraft(ctx, earlier)
  const token = freshToken(earlier, (bytes) => ctx.secrets.token(bytes))
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const digest = draftDigest(ctx, token)
    await presentDraft(tx, digest)
    await insertDraft(tx, { id, digest, sealed: seal(ctx, {}), at: ctx.now() })
    await recordAudit(ctx, tx, { action: 'reports.draft-begun', subjectKind: 'draft', subjectId: id })
  })
  return token
}

/**
 * Keeps the answers of one page. False when the draft is gone (wiped in another window, or too old). Not in the record
 * of what each person did: a draft is the reporter's own scratch paper until it is sent.
 */
export function saveAnswers(ctx: Context, token: string, answers: Answers): Promise<boolean> {
  return saveDraft(ctx, token, () => answers)
}

/** Keeps what was entered on a page and not accepted, beside the answers, which stay as they are. False when the draft is gone. */
export function keepRefused(ctx: Context, token: string, refused: RefusedEntries): Promise<boolean> {
  return saveDraft(ctx, token, (answers) => ({ ...answers, refused }))
}

function saveDraft(ctx: Context, token: string, change: (answers: Answers) => object): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const draft = await openDraft(ctx, tx, token, true)
    if (!draft) return false
    await updateDraft(tx, draft.id, seal(ctx, change(draft.answers)), ctx.now())
    return true
  })
}

/** Wipes everything that was filled in, files included. Bears repetition. */
export async function wipeDraft(ctx: Context, token: string): Promise<void> {
  const isWiped = await transaction(ctx, async (tx) => {
    const draft = await openDraft(ctx, tx, token, true)
    if (!draft) return false
    await deleteDraft(tx, draft.id)
    await recordAudit(ctx, tx, { action: 'reports.draft-wiped', subjectKind: 'draft', subjectId: draft.id })
    return true
  })
  if (isWiped) await removeLooseContent(asSystem(ctx, 'reports.wipe-draft'))
}

function seal(ctx: Context, content: object): Buffer {
  return ctx.secrets.seal('reports.draft', JSON.stringify(content))
}
