// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import { selectFirstWords } from './list-facts.store.ts'

/** What fits on one line of a list. */
const most = 160

/**
 * How the story of each of these reports of the own organisation begins, by id; of others nothing is in the answer. The caller writes down that
 * they were shown, and why: only a list that names its reports in the record may ask this.
 */
export async function firstWordsOf(ctx: Context, reportIds: readonly string[]): Promise<Map<string, string>> {
  if (reportIds.length === 0 || !mayDo(ctx.actor, 'reports:read')) return new Map()
  return transaction(ctx, (tx) => selectFirstWords(tx, reportIds, most))
}
