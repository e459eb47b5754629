// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { referredNames } from '#modules/shield'
import { insertForName } from '../takedown/takedown.store.ts'

/** Opens a notice for each of these names that was referred to takedown; one that is there already is left alone. */
export async function openReferred(ctx: Context, nameIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'shield.open-referred')
  await transaction(system, async (tx) => {
    for (const { id: nameId, name, brand } of await referredNames(tx, nameIds)) {
      const address = `https://${name}/`
      const sealed = system.secrets.seal('takedown', address)
      const id = system.newId()
      const opened = { id, nameId, host: name, shown: address, address: sealed, brand, at: system.now() }
      if (await insertForName(tx, opened))
        await recordAudit(system, tx, { action: 'shield.takedown-drafted', subjectKind: 'takedown', subjectId: id })
    }
  })
}
