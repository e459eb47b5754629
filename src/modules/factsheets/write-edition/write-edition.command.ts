// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader } from '#foundation/web'
import { seenOf } from '../compose/compose.ts'
import { composeEdition, type ComposedEdition } from '../compose/read-draft.query.ts'
import { longest } from '../edition/edition.ts'
import { updateText } from '../edition/edition.store.ts'
import { editionFor, factsheetTransaction, writerOf } from '../edition/who.query.ts'

interface Written {
  title: string
  body: string
}

/** Title and text of a form, in its own lines. */
export function readWritten(ctx: Context, entries: FormEntries): Written {
  const form = new FormReader(ctx, entries)
  const title = form.text('title', longest.title)
  const body = form.reference('body', longest.body).replace(/\r\n?/g, '\n')
  form.done()
  return { title, body }
}

/**
 * Keeps a text, whatever is still wrong with it: what is wrong shows in the draft and stops it from being sent. Who saves has seen the figures as
 * they are now. Signatures need no telling: what they were of is not there any more.
 */
export async function reviseEdition(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const { title, body } = readWritten(ctx, entries)
  await factsheetTransaction(ctx, async (tx) => {
    const edition = await editionFor(tx, { id, seen: Number(entries.changes), step: 'revise', by })
    const { figures } = await composeEdition(ctx, tx, { number: edition.number, title, body, seen: {} })
    await updateText(tx, id, { title, body, seen: seenOf(figures) }, ctx.now())
    const detail = { number: edition.number }
    await recordAudit(ctx, tx, { action: 'factsheets.edition-revised', subjectKind: 'edition', subjectId: id, detail })
  })
}

/** What a text that is not kept would look like. */
export async function previewOf(
  ctx: Context,
  { number }: { number: string },
  { title, body }: Written,
): Promise<ComposedEdition> {
  writerOf(ctx)
  return factsheetTransaction(ctx, (tx) => composeEdition(ctx, tx, { number, title, body, seen: {} }))
}
