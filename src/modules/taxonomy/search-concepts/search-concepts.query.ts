// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type CurrentEdition, findCurrentEdition } from '../edition/current-edition.query.ts'
import { type Found, indexOf, rankConcepts, type SearchIndex } from './rank-concepts.query.ts'

const indexes = new WeakMap<CurrentEdition, SearchIndex>()

/** Concepts of the current edition by the words that people use, best first; deprecated ones too, for old words lead to new ones. */
export async function searchConcepts(ctx: Context, typed: string): Promise<Found[]> {
  const current = await findCurrentEdition(ctx)
  let index = indexes.get(current)
  if (!index) {
    index = indexOf(current.concepts, current.commentary.concepts)
    indexes.set(current, index)
  }
  return rankConcepts(index, typed)
}
