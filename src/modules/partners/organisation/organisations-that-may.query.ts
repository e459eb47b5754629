// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { selectMachines } from './machine.store.ts'
import { machinePermissionsOf } from './machine-permissions.ts'
import type { Organisation } from './organisation.ts'
import { selectActivePeople, selectOrganisations } from './organisation.store.ts'
import type { KnownPermission } from './permission.ts'
import { mayBeOf, permissionsOf } from './role.ts'

/** Organisations in which a person or a machine may do this, by name; never who. */
export function organisationsThatMay(ctx: Context, permission: KnownPermission): Promise<Organisation[]> {
  const { isDemo } = ctx.settings
  return transaction(asSystem(ctx, 'partners.organisations-that-may'), async (tx) => {
    const people = await selectActivePeople(tx, 'everybody', isDemo)
    const machines = await selectMachines(tx, { withDemo: isDemo })
    const able = new Set([
      ...people.filter((row) => permissionsOf(row.roles, row).has(permission)).map((row) => row.organisationId),
      ...machines
        .filter((row) => machinePermissionsOf(row.permissions).has(permission))
        .map((row) => row.organisationId),
    ])
    return (await selectOrganisations(tx, isDemo)).filter(({ id, kind }) => able.has(id) && mayBeOf(kind, permission))
  })
}
