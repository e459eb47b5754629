// SPDX-License-Identifier: EUPL-1.2
// Names of sites; no data about people.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { holdingProtected, hostPerhapsOf, protectedHosts } from '#modules/identifiers'
import type { StoredName } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'
import { everCleared } from '../trusted-partner/trusted-partner.store.ts'
import { isReadAlone } from './name-groups.ts'

/** Why a name is in no group, as its refusal. */
export interface Bar {
  code: string
  values?: { organisation: string }
}

/** Of each of these names why it is read by itself, by its number; null: it may be judged with others. */
export async function readAlone(
  ctx: Context,
  tx: Tx,
  names: readonly Pick<StoredName, 'id' | 'name' | 'isOld' | 'features'>[],
): Promise<(id: string) => Bar | null> {
  if (names.length === 0) return () => null
  const called = names.map(({ name }) => name)
  const protectedAs = await protectedHosts(ctx, tx, called)
  const holding = await holdingProtected(ctx, tx, called)
  const cleared = await everCleared(
    tx,
    names.map(({ id }) => id),
  )
  const bars = new Map<string, Bar>()
  for (const { id, name, isOld, features } of names) {
    const [organisation, isProtected] = [hostPerhapsOf(name), protectedAs(name) !== null]
    const isPerhapsGenuine = organisation !== null
    if (isProtected) bars.set(id, { code: shieldMessages.isProtected })
    else if (holding.has(name)) bars.set(id, { code: shieldMessages.holdsProtected })
    else if (isPerhapsGenuine) bars.set(id, { code: shieldMessages.perhapsGenuine, values: { organisation } })
    else if (isReadAlone({ isOld, features, isPerhapsGenuine, isProtected, wasCleared: cleared.has(id) }))
      bars.set(id, { code: shieldMessages.readAlone })
  }
  return (id) => bars.get(id) ?? null
}
