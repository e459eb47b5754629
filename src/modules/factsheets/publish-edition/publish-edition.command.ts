// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { readFonts } from '#foundation/pdf'
import { type FormEntries, Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { draftOf } from '../compose/read-draft.query.ts'
import type { FactsheetDocument } from '../compose/document.ts'
import { publicPath } from '../edition/addresses.ts'
import { parseNumber } from '../edition/edition.ts'
import { updatePublished } from '../edition/edition.store.ts'
import { factsheetMessages } from '../edition/edition.text.ts'
import { editionFor, factsheetTransaction, writerOf } from '../edition/who.query.ts'
import { refuseBroken } from '../send-edition/send-edition.command.ts'
import { drawPdf } from './draw-pdf.ts'

/** Freezes the edition: its words, figures and PDF stay as they are for ever. Refused while something is broken or not signed, or before its year. Returns its number. */
export async function publishEdition(ctx: Context, id: string, entries: FormEntries): Promise<string> {
  const by = writerOf(ctx)
  const fonts = await readFonts()
  return factsheetTransaction(ctx, async (tx) => {
    const edition = await editionFor(tx, { id, seen: Number(entries.changes), step: 'publish', by })
    const year = parseNumber(edition.number)?.year ?? 0
    if (year > Number(dutchDay(ctx.now()).slice(0, 4)))
      throw new Refusal(factsheetMessages.yearToCome, {
        status: 409,
        values: { number: edition.number, year: String(year) },
      })
    const { composed, asked } = await draftOf(ctx, tx, edition)
    refuseBroken(composed)
    const unsigned = asked.filter(({ state }) => state !== 'signed').map(({ source }) => source)
    if (unsigned.length > 0)
      throw new Refusal(factsheetMessages.notSigned, { status: 409, values: { sources: unsigned.join(', ') } })
    const { passages, figures, methods, previous } = composed
    const document: FactsheetDocument = {
      number: edition.number,
      title: edition.title,
      isExample: ctx.settings.isDemo,
      previous,
      passages,
      figures,
      methods,
      signed: asked.map(({ source, organisation, signedAt }) => ({
        source,
        organisation: organisation ?? '',
        on: dutchDay(signedAt ?? ctx.now()),
      })),
      publishedOn: dutchDay(ctx.now()),
    }
    const pdf = await drawPdf(document, fonts, ctx.now(), `${ctx.settings.baseUrl}${publicPath(edition.number, 'csv')}`)
    await updatePublished(tx, id, { document, pdf }, ctx.now())
    const detail = { number: edition.number, figures: figures.length }
    await recordAudit(ctx, tx, {
      action: 'factsheets.edition-published',
      subjectKind: 'edition',
      subjectId: id,
      detail,
    })
    return edition.number
  })
}
