// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by decideNames.
import { asSystem, type Context, transaction } from '#foundation/access'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { lockById, selectExpired } from '../name/name.store.ts'

const mostAtOnce = 1_000

/** Takes off the list what has been on it long enough. Returns how many. */
export async function expireNames(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'shield.expire-names')
  let ended = 0
  for (;;) {
    const count = await transaction(system, async (tx) => {
      const due = await selectExpired(tx, system.now(), mostAtOnce)
      const names = (await lockById(tx, due)).filter(
        ({ status, expiresAt }) => status === 'listed' && expiresAt !== null && expiresAt <= system.now(),
      )
      const list = await readList(tx)
      await decideNames(
        system,
        tx,
        names.map((name) => ({ name, step: 'expire', reason: 'De tijd op de lijst is om.' })),
        { list, by: null },
      )
      return due.length
    })
    ended += count
    if (count < mostAtOnce) return ended
  }
}
