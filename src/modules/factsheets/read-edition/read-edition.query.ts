// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { referToFigures } from '#modules/statistics'
import type { FactsheetDocument } from '../compose/document.ts'
import { parseNumber } from '../edition/edition.ts'
import { selectAllPublished, selectPdf, selectPublished } from '../edition/edition.store.ts'
import { factsheetTransaction } from '../edition/who.query.ts'
import { coverOf } from './cover.ts'
import { type LaterChange, sincePublished } from './since-published.ts'

/** Twice a year: more than a lifetime of them. */
const most = 200

/** Every edition that was published, the newest first, with its main figure and a small drawing. */
export async function listPublished(ctx: Context) {
  const found = await factsheetTransaction(ctx, (tx) => selectAllPublished(tx, most))
  return found.map(({ document, ...edition }) => ({ ...edition, isExample: document.isExample, ...coverOf(document) }))
}

/** A published edition as it was published, and what changed of its figures since. */
export function readPublished(
  ctx: Context,
  number: string,
): Promise<{ document: FactsheetDocument; later: LaterChange[] } | null> {
  return factsheetTransaction(ctx, async (tx) => {
    const found = parseNumber(number) ? await selectPublished(tx, number) : null
    if (!found) return null
    const { document } = found
    const now = await referToFigures(
      { ...ctx, tx },
      document.figures.map(({ id }) => id),
      'nl',
    )
    return { document, later: sincePublished(document.figures, now.figures) }
  })
}

/** The PDF as it was made when the edition was published. */
export function readPdf(ctx: Context, number: string): Promise<Buffer | null> {
  return factsheetTransaction(ctx, async (tx) => (parseNumber(number) ? selectPdf(tx, number) : null))
}
