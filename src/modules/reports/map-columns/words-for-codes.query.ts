// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listConcepts } from '#modules/taxonomy'
import type { WordsForCodes } from './row-of-cells.ts'

/** What fraud forms and contact channels are called, in both languages, with their codes. */
export async function wordsForCodes(ctx: Context): Promise<WordsForCodes> {
  const concepts = [...(await listConcepts(ctx, 'FF')), ...(await listConcepts(ctx, 'CH'))]
  return new Map(
    concepts.flatMap(({ id, label }) => [label.nl, label.en].map((word) => [word.toLowerCase(), id] as const)),
  )
}
