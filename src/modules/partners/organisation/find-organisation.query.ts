// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { Organisation, OrganisationKind, Partner } from './organisation.ts'
import { selectOfKind, selectOrganisation, selectOrganisationNames, selectOrganisations } from './organisation.store.ts'

/** The organisation with this id ('politie-demo'), or null. */
export function findOrganisation(tx: Tx, id: string): Promise<Organisation | null> {
  return selectOrganisation(tx, id)
}

/** Whether this organisation is the ministry that answers for the plan: some roles mean something there only, whoever gave them. */
export async function isMinistry(tx: Tx, organisationId: string): Promise<boolean> {
  return (await selectOrganisation(tx, organisationId))?.kind === 'ministry'
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

/** Ids of the organisations of this kind, in the order of the alphabet. */
export async function organisationsOfKind(tx: Tx, kind: OrganisationKind): Promise<string[]> {
  return (await selectOfKind(tx, kind)).toSorted()
}

/** Every partner, by name, without the companies that only use the complaint desk; fictitious ones only where the demo is loaded. */
export function listOrganisations(ctx: Context): Promise<Partner[]> {
  return transaction(ctx, (tx) => selectOrganisations(tx, ctx.settings.isDemo))
}
