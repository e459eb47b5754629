// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectRoles } from '../organisation/organisation.store.ts'
import { isRole, type Role } from '../organisation/role.ts'

/** The roles of the person who asks; none for anybody else. Nobody else's data are read, so there is no purpose to state. */
export async function ownRoles(ctx: Context): Promise<Role[]> {
  const { actor } = ctx
  if (actor.kind !== 'person') return []
  const names = await transaction(ctx, (tx) => selectRoles(tx, actor.id))
  return names.filter(isRole)
}
