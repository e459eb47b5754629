// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { selectColleagues } from './organisation.store.ts'
import { permissionsOf } from './role.ts'

export interface Colleague {
  id: string
  name: string
}

/** Active people of the own organisation who may read reports, by name: those to whom work can be given. */
export async function listColleagues(ctx: Context): Promise<Colleague[]> {
  const organisationId = organisationOf(ctx.actor)
  if (ctx.actor.kind !== 'person' || organisationId === null) return []
  const found = await transaction(ctx, (tx) => selectColleagues(tx, organisationId, ctx.settings.isDemo))
  return found.filter((row) => permissionsOf(row.roles, row).has('reports:read')).map(({ id, name }) => ({ id, name }))
}
