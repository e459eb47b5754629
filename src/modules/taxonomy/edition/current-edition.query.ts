// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Database, Tx } from '#foundation/db'
import { type Commentary, noCommentary } from '../commentary/commentary.ts'
import { selectNewestCommentary } from '../commentary/commentary.store.ts'
import { type FraudForm, fraudFormsOf, type FullConcept } from './concept.ts'
import { currentEdition, newestFirst, type WholeEdition } from './edition.ts'
import { selectConcepts, selectEditions, selectParts } from './edition.store.ts'

export interface CurrentEdition extends WholeEdition {
  /** Without deprecated ones. */
  fraudForms: readonly FraudForm[]
  commentary: Commentary
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
    const whole = await readWhole(tx, edition)
    const commentary = (await selectNewestCommentary(tx, edition.scheme)) ?? noCommentary
    return { ...whole, fraudForms: fraudFormsOf(whole.concepts.filter(isInUse)), commentary }
  })
  kept.set(ctx.db, { at: now, current })
  return current
}

export const isInUse = (concept: FullConcept) => concept.status !== 'deprecated'

/** Every edition that was ever loaded, newest first. */
export async function listEditions(ctx: Context): Promise<WholeEdition['edition'][]> {
  return (await transaction(ctx, selectEditions)).sort(newestFirst)
}

/** One edition by its version; null when there is none. */
export async function findEdition(ctx: Context, version: string): Promise<WholeEdition | null> {
  return transaction(ctx, async (tx) => {
    const edition = (await selectEditions(tx)).find((one) => one.version === version)
    return edition ? readWhole(tx, edition) : null
  })
}

async function readWhole(tx: Tx, edition: WholeEdition['edition']): Promise<WholeEdition> {
  const [parts, concepts] = [await selectParts(tx, edition.id), await selectConcepts(tx, edition.id)]
  return { edition, ...parts, concepts, byId: new Map(concepts.map((concept) => [concept.id, concept])) }
}

export function forgetCurrentEdition(db: Database): void {
  kept.delete(db)
}
