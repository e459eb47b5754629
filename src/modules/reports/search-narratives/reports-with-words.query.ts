// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { patternOf, readWords } from '#foundation/search'
import { selectAmong } from './search-narratives.store.ts'

/**
 * Which of these reports tell these words, and who received them: read as `searchNarratives` reads them, without a word of
 * what was told. Only for the program itself, to warn who watches for them: throws when a person or machine asks.
 */
export async function reportsWithWords(
  ctx: Context,
  { words, among }: { words: string; among: readonly string[] },
): Promise<{ reportId: string; organisationId: string }[]> {
  if (ctx.actor.kind !== 'system') throw new Error('reportsWithWords is only for the program itself')
  const asked = readWords(words)
  if (asked.length === 0 || among.length === 0) return []
  return transaction(ctx, (tx) => selectAmong(tx, { pattern: patternOf(asked), among }))
}
