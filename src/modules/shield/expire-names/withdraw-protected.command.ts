// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by decideNames.
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { holdingProtected, protectedHosts } from '#modules/identifiers'
import { readList } from '../change/change.store.ts'
import { listedNames } from '../change/read-changes.query.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { lockNames } from '../name/name.store.ts'
import { parentsOf } from '../name/place.ts'

const mostAtOnce = 1_000

/** Takes off the list what became protected after somebody listed it: by two people, or by a new version of the program. Returns how many. */
export async function withdrawProtected(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'shield.withdraw-protected')
  let [after, ended] = ['', 0]
  for (;;) {
    const page = await transaction(system, async (tx) => {
      const names = (await listedNames(tx, after, mostAtOnce, system.now())).map(({ name }) => name)
      return { names, ended: await withdrawAmong(system, tx, names) }
    })
    ended += page.ended
    if (page.names.length < mostAtOnce) return ended
    after = page.names.at(-1) ?? after
  }
}

/** The same of the names that lie under this host, or above it. */
export function withdrawProtectedAbout(ctx: Context, host: string): Promise<number> {
  const system = asSystem(ctx, 'shield.withdraw-protected')
  return transaction(system, async (tx) => {
    const found = await sql<{ name: string }>`select name from shield.name where status = 'listed'
      and (name = any(${[host, ...parentsOf(host)]}::text[]) or right(name, length(${host}) + 1) = '.' || ${host})
      limit ${mostAtOnce}`.execute(tx)
    return withdrawAmong(
      system,
      tx,
      found.rows.map(({ name }) => name),
    )
  })
}

async function withdrawAmong(system: Context, tx: Tx, names: readonly string[]): Promise<number> {
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
  return listed.length
}
