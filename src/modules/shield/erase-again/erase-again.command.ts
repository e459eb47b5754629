// SPDX-License-Identifier: EUPL-1.2
// No audit line: `decideNames` writes it.
import { type Context, transaction } from '#foundation/access'
import type { Erasure, Erasures } from '#foundation/erasures'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { lockById } from '../name/name.store.ts'
import { nextStatus } from '../name/name.ts'

/** A name that went off the list is blocked by nobody on a restored database. One that was put back after it stays. */
const off = (step: 'suspend' | 'withdraw'): Erasure => ({
  tables: ['shield.name'],
  again: (ctx: Context, id, at) =>
    transaction(ctx, async (tx) => {
      const [name] = await lockById(tx, [id])
      if (!name || name.statusAt > at || nextStatus(name.status, step) === null) return false
      const reason = 'Opnieuw, nadat een back-up was teruggezet.'
      await decideNames(ctx, tx, [{ name, step, reason }], { list: await readList(tx), by: null })
      return true
    }),
})

export const erasures: Erasures = {
  'shield.name-suspended': off('suspend'),
  'shield.name-withdrawn': off('withdraw'),
}
