// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, Refusal } from '#foundation/web'
import { draftOf } from '../compose/read-draft.query.ts'
import { updateSigned } from '../edition/edition.store.ts'
import { factsheetMessages } from '../edition/edition.text.ts'
import { editionFor, factsheetTransaction, signerOf } from '../edition/who.query.ts'
import { refuseBroken } from '../send-edition/send-edition.command.ts'

/**
 * Signs, for the own organisation, the passages that use figures of one source: exactly what was on the screen, by its digest. When the text or a
 * figure changed meanwhile, nothing is signed.
 */
export async function signPassages(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = signerOf(ctx)
  await factsheetTransaction(ctx, async (tx) => {
    const edition = await editionFor(tx, { id, seen: Number(entries.changes), step: 'sign', by })
    const { asked, composed } = await draftOf(ctx, tx, edition)
    const own = asked.find(
      ({ source, organisationId }) => source === entries.source && organisationId === by.organisationId,
    )
    if (!own) throw new Refusal(factsheetMessages.notAsked, { status: 403 })
    refuseBroken(composed)
    if (own.digest !== entries.digest) throw new Refusal(factsheetMessages.otherText, { status: 409 })
    const { source, digest } = own
    if (!(await updateSigned(tx, id, { source, digest, by, at: ctx.now() })))
      throw new Refusal(factsheetMessages.notAsked, { status: 403 })
    const detail = { number: edition.number, source }
    await recordAudit(ctx, tx, { action: 'factsheets.edition-signed', subjectKind: 'edition', subjectId: id, detail })
  })
}
