// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { parseIdentifier } from '#values'
import { ownHostsOf } from '../protected-list/own-host.ts'
import { perhapsGenuine } from '../protected-list/perhaps-genuine.ts'
import { selectEntriesFor } from '../protected-list/protected-entry.store.ts'
import type { ProtectedCategory } from '../protected-list/entry-category.ts'
import { protection } from '../protected-list/protection.ts'
import { referenceEntries } from '../protected-list/reference-entries.ts'

/**
 * Why each of these hosts is protected, as a function that knows these and no others; what is no host that a person could own, such as an
 * ending under which everybody registers, is a 'public-suffix'.
 */
export async function protectedHosts(
  ctx: Context,
  tx: Tx,
  hosts: readonly string[],
): Promise<(host: string) => ProtectedCategory | null> {
  const read = [...new Set(hosts)].map((host) => ({ host, address: parseIdentifier('web-address', host) }))
  const known = read.flatMap(({ address }) => (address.ok ? [address.value] : []))
  const entries = await selectEntriesFor(tx, known)
  const found = new Map(
    read.map(({ host, address }) => [
      host,
      address.ok ? protection(address.value, entries, ownHostsOf(ctx)) : ('public-suffix' as const),
    ]),
  )
  return (host) => {
    const category = found.get(host)
    if (category === undefined) throw new Error('a host that was not asked about')
    return category
  }
}

/** The organisation of which this host is perhaps the own one: nobody confirmed it, so nobody blocks it alone. Null when there is none. */
export function hostPerhapsOf(host: string): string | null {
  const read = parseIdentifier('web-address', host)
  return read.ok ? (perhapsGenuine(read.value)?.organisation ?? null) : null
}

let reference: readonly string[] | undefined

/** Every protected host: of the reference data, our own, and what two people put there. */
async function everyHost(ctx: Context, tx: Tx): Promise<string[]> {
  reference ??= referenceEntries([]).flatMap(({ kind, canonical }) => (kind === 'web-address' ? [canonical] : []))
  const stored = await sql<{ canonical: string }>`select canonical from identifiers.protected_entry
    where approved_at is not null and kind = 'web-address' and position('/' in canonical) = 0`.execute(tx)
  return [...reference, ...ownHostsOf(ctx), ...stored.rows.map(({ canonical }) => canonical)]
}

/** Which of these names have something under them that is protected: to act on the whole name would act on that too. */
export async function holdingProtected(ctx: Context, tx: Tx, names: readonly string[]): Promise<Set<string>> {
  const wanted = new Set(names)
  const holding = new Set<string>()
  for (const host of await everyHost(ctx, tx))
    for (let at = host.indexOf('.'); at >= 0; at = host.indexOf('.', at + 1)) {
      const parent = host.slice(at + 1)
      if (wanted.has(parent)) holding.add(parent)
    }
  return holding
}

/** Protected hosts in which this word stands, at most `most`: what begins with it first, then the shortest. */
export async function protectedWith(ctx: Context, tx: Tx, word: string, most: number): Promise<string[]> {
  const found = (await everyHost(ctx, tx)).filter((host) => host.includes(word))
  const place = (host: string) => (host.startsWith(word) ? 0 : 1_000) + host.length
  return [...new Set(found)].toSorted((a, b) => place(a) - place(b) || a.localeCompare(b)).slice(0, most)
}
