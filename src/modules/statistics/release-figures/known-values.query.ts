// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findCurrentEdition } from '#modules/taxonomy'
import type { KnownValues } from './figures-of.ts'
import { valuesFrom } from './values-from.ts'

/** Every value that a public table can have, '' for not known among them. */
export async function knownValues(ctx: Context): Promise<KnownValues> {
  const { concepts } = await findCurrentEdition(ctx)
  return valuesFrom(concepts)
}
