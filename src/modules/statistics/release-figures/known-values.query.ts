// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listOrganisations } from '#modules/partners'
import { findCurrentEdition } from '#modules/taxonomy'
import { identifierKinds } from '#values'
import type { KnownValues } from './figures-of.ts'
import { valuesFrom } from './values-from.ts'

/** Every value that a public table can have, '' for not known among them. */
export async function knownValues(ctx: Context): Promise<KnownValues> {
  const { concepts } = await findCurrentEdition(ctx)
  const known = valuesFrom(concepts)
  const organisation = (await listOrganisations(ctx)).map(({ id }) => id)
  return { ...known, of: { ...known.of, organisation, kind: identifierKinds } }
}
