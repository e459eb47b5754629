// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { Organisation } from './organisation.ts'
import { selectOfKind, selectOrganisation, selectOrganisationNames, selectOrganisations } from './organisation.store.ts'

/** The organisation with this id ('politie-demo'), or null. */
export function findOrganisation(tx: Tx, id: string): Promise<Organisation | null> {
  return selectOrganisation(tx, id)
}

/** Names by id. An id that is unknown is not in the answer. */
export async function organisationNames(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await transaction(ctx, (tx) => selectOrganisationNames(tx, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Organisations that are police. */
export async function policeIds(tx: Tx): Promise<ReadonlySet<string>> {
  return new Set(await selectOfKind(tx, 'police'))
}

/** Every partner, by name; fictitious ones only where the demo is loaded. */
export function listOrganisations(ctx: Context): Promise<Organisation[]> {
  return transaction(ctx, (tx) => selectOrganisations(tx, ctx.settings.isDemo))
}
