// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by decideNames.
import { asSystem, type Context, transaction } from '#foundation/access'
import { holdingProtected, protectedHosts } from '#modules/identifiers'
import { readList } from '../change/change.store.ts'
import { listedNames } from '../change/read-changes.query.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { lockNames } from '../name/name.store.ts'

const mostAtOnce = 1_000

/** Takes off the list what became protected after somebody listed it: by two people, or by a new version of the program. Returns how many. */
export async function withdrawProtected(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'shield.withdraw-protected')
  let [after, ended] = ['', 0]
  for (;;) {
    const page = await transaction(system, async (tx) => {
      const names = (await listedNames(tx, after, mostAtOnce)).map(({ name }) => name)
      const protectedAs = await protectedHosts(system, tx, names)
      const holding = await holdingProtected(system, tx, names)
      const due = names.filter((name) => protectedAs(name) !== null || holding.has(name))
      const listed = (await lockNames(tx, due)).filter(({ status }) => status === 'listed')
      if (listed.length > 0)
        await decideNames(
          system,
          tx,
          listed.map((name) => ({ name, step: 'withdraw', reason: 'Dit adres staat nu op de beschermde lijst.' })),
          { list: await readList(tx), by: null },
        )
      return { names, ended: listed.length }
    })
    ended += page.ended
    if (page.names.length < mostAtOnce) return ended
    after = page.names.at(-1) ?? after
  }
}
