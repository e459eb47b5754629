// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { identifierKey, Withheld } from '#values'
import { ownNamesOf } from '../protected-list/own-host.ts'
import type { ProtectedCategory } from '../protected-list/entry-category.ts'
import { isOftenImitated, type ProtectedEntry } from '../protected-list/protection.ts'
import { referenceEntries } from '../protected-list/reference-entries.ts'
import type { Key } from './answer-keys.ts'

/** One key under which the public check answers something else than "none". `since`: when that was decided; null: it lies in the program. */
export type Answerable = Key & { since: Date | null } & (
    | {
        listing: Withheld<{ authorityName: string; decidedAt: Date; expiresAt: Date; reports: number }>
        shield: { imitates: string | null } | null
      }
    | { category: ProtectedCategory; covers: ProtectedEntry['covers']; isOftenImitated: boolean }
  )

interface Row extends Key {
  since: Date
  authorityName: string | null
  expiresAt: Date | null
  isShield: boolean
  imitates: string | null
  reports: number
  covers: 'exact' | 'domain' | null
  category: ProtectedEntry['category'] | null
}

/**
 * The whole register as the public check answers it: active listings, names on the list of the shield, and the protected list, each key once, as `lookUp` would answer it. Only
 * for the program itself. Short numbers and public suffixes are rules, and are not in it.
 */
export async function publicRegister(ctx: Context): Promise<Answerable[]> {
  if (ctx.actor.kind !== 'system') throw new Error('the register as a whole is only for the program itself')
  const { rows } = await transaction(ctx, (tx) =>
    sql<Row>`select kind, canonical, approved_at as since, null as "authorityName", null as "expiresAt", covers, category,
        0 as reports, false as "isShield", null as imitates
      from identifiers.protected_entry where approved_at is not null
    union all
    select * from (select distinct on (kind, canonical) kind, canonical, decided_at, authority_name, expires_at, null, null,
        verified_reports, false, null
      from identifiers.listing where status = 'active' and expires_at > ${ctx.now()}
      order by kind, canonical, decided_at) listed
    union all
    select 'web-address', name, decided_at, authority_name, expires_at, null, null, 0, true, imitates
      from identifiers.shielded_name where expires_at > ${ctx.now()}`.execute(tx),
  )
  const entries = [
    ...rows.filter(({ category }) => category !== null),
    ...referenceEntries(ownNamesOf(ctx)).map((entry) => ({ ...entry, since: null })),
  ] as (ProtectedEntry & { since: Date | null })[]
  const answers = [
    ...entries.map((entry): Answerable => ({ ...entry, isOftenImitated: isOftenImitated(entry.category) })),
    ...rows
      .toSorted((one, other) => Number(one.isShield) - Number(other.isShield))
      .flatMap(({ kind, canonical, since, authorityName, expiresAt, reports, isShield, imitates }): Answerable[] => {
        if (authorityName === null || expiresAt === null) return []
        const listing = new Withheld({ authorityName, decidedAt: since, expiresAt, reports })
        return [{ kind, canonical, since, listing, shield: isShield ? { imitates } : null }]
      }),
  ]
  const first = new Map<string, Answerable>()
  for (const answer of answers) {
    const name = identifierKey(answer)
    if (!first.has(name)) first.set(name, answer)
  }
  return [...first.values()]
}
