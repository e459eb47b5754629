// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectAfter, selectBySourceAndLicence } from '../observation/observation.store.ts'
import type { ObservationSet } from '../observation/observation.ts'
import { header, isOpen, nameOf, observationLine } from './observation-set.ts'

/** Figures by source and licence, those too that we may not give on as a whole; our own country first. */
export function listObservationSets(ctx: Context): Promise<ObservationSet[]> {
  return transaction(ctx, selectBySourceAndLicence)
}

/** The set of this name that may be given on; null: there is none. */
export async function findObservationSet(ctx: Context, name: string): Promise<ObservationSet | null> {
  const sets = await listObservationSets(ctx)
  return sets.find((set) => isOpen(set) && nameOf(set) === name) ?? null
}

const atOnce = 2_000

/** The file of a set, in parts: hundreds of thousands of lines never lie in memory together. */
export async function* observationFile(ctx: Context, set: ObservationSet): AsyncGenerator<string> {
  yield header
  let after: string | undefined
  for (;;) {
    const part = await transaction(ctx, (tx) => selectAfter(tx, set, after, atOnce))
    if (part.length > 0) yield part.map(observationLine).join('')
    if (part.length < atOnce) return
    after = part.at(-1)?.id
  }
}
