// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Database } from '#foundation/db'
import { type Concept, type FraudForm, fraudFormsOf } from './concept.ts'
import { currentEdition, type Edition } from './edition.ts'
import { selectConcepts, selectEditions } from './edition.store.ts'

export interface CurrentEdition {
  edition: Edition
  concepts: readonly Concept[]
  byId: ReadonlyMap<string, Concept>
  fraudForms: readonly FraudForm[]
}

/** A new edition reaches every replica within this time; the one that loaded it knows at once. */
const freshFor = 30_000
const kept = new WeakMap<Database, { at: number; current: CurrentEdition }>()

/** The edition in force with its concepts, kept in this process for half a minute. Throws when none is loaded. */
export async function findCurrentEdition(ctx: Context): Promise<CurrentEdition> {
  const now = ctx.now().getTime()
  const known = kept.get(ctx.db)
  if (known && Math.abs(now - known.at) < freshFor) return known.current
  const current = await transaction(ctx, async (tx) => {
    const edition = currentEdition(await selectEditions(tx))
    if (!edition) throw new Error('no taxonomy edition is loaded: load() of the module taxonomy did not run')
    const concepts = await selectConcepts(tx, edition.id)
    const byId = new Map(concepts.map((concept) => [concept.id, concept]))
    return { edition, concepts, byId, fraudForms: fraudFormsOf(concepts) }
  })
  kept.set(ctx.db, { at: now, current })
  return current
}

export function forgetCurrentEdition(db: Database): void {
  kept.delete(db)
}
