// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader } from '#foundation/web'
import { listFigures } from '#modules/statistics'
import { composeEdition } from '../compose/read-draft.query.ts'
import { seenOf } from '../compose/compose.ts'
import { parseNumber } from '../edition/edition.ts'
import { insertEdition, isTaken } from '../edition/edition.store.ts'
import { factsheetMessages } from '../edition/edition.text.ts'
import { factsheetTransaction, writerOf } from '../edition/who.query.ts'
import { fillTemplate } from './fill-template.ts'
import { template } from './template.data.ts'

/** Begins an edition of the own organisation from the template, with the newest figures. Returns its id. */
export async function beginEdition(ctx: Context, entries: FormEntries): Promise<string> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const number = form.text('number', 10)
  const title = form.text('title', 150)
  if (number !== '' && !parseNumber(number)) form.wrong('number', factsheetMessages.wrongNumber)
  else if (number !== '' && (await isAnybodys(ctx, number))) form.wrong('number', factsheetMessages.numberTaken)
  form.done()
  const sources = [...new Set(template.flatMap(({ lines }) => lines.map(({ figure }) => figure.source)))]
  const figures = await Promise.all(sources.map((source) => listFigures(ctx, { source }, 'nl')))
  const body = fillTemplate(
    template,
    figures.flat().map(({ observation }) => observation),
  )
  const id = ctx.newId()
  await factsheetTransaction(ctx, async (tx) => {
    const { figures } = await composeEdition(ctx, tx, { number, title, body, seen: {} })
    const { organisationId } = by
    await insertEdition(tx, { id, number, organisationId, title, body, seen: seenOf(figures) }, ctx.now())
    const detail = { number }
    await recordAudit(ctx, tx, { action: 'factsheets.edition-begun', subjectKind: 'edition', subjectId: id, detail })
  })
  return id
}

/** Another organisation may be at work on it, unseen. */
function isAnybodys(ctx: Context, number: string): Promise<boolean> {
  return transaction(asSystem(ctx, 'factsheets.number'), (tx) => isTaken(tx, number))
}
