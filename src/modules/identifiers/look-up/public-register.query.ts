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
 * What was decided of what the public check answers: the protected list of this installation, active listings, and names on the list of the shield, each key
 * once, as `lookUp` would answer it; a key of the protected list goes before those that lie in the program, and those before a listing. Only for the
 * program itself.
 */
export async function decidedAnswers(ctx: Context): Promise<Answerable[]> {
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
  const first = new Map<string, Answerable>()
  for (const row of rows.toSorted((one, other) => placeOf(one) - placeOf(other))) {
    const name = identifierKey(row)
    const answer = first.has(name) ? null : answerOf(row)
    if (answer) first.set(name, answer)
  }
  return [...first.values()]
}

const placeOf = ({ category, isShield }: Row): number => (category ? 0 : isShield ? 2 : 1)

function answerOf({
  kind,
  canonical,
  since,
  authorityName,
  expiresAt,
  reports,
  isShield,
  imitates,
  covers,
  category,
}: Row): Answerable | null {
  if (category && covers)
    return { kind, canonical, since, category, covers, isOftenImitated: isOftenImitated(category) }
  if (authorityName === null || expiresAt === null) return null
  const listing = new Withheld({ authorityName, decidedAt: since, expiresAt, reports })
  return { kind, canonical, since, listing, shield: isShield ? { imitates } : null }
}

const shipped = new Map<string, readonly Answerable[]>()

/** What lies in the program of it, with the names of this installation: made once. Short numbers and public suffixes are rules, and are not in it. */
export function shippedAnswers(ctx: Pick<Context, 'settings'>): readonly Answerable[] {
  const ownNames = ownNamesOf(ctx)
  const before = shipped.get(ownNames.join())
  if (before) return before
  const answers = referenceEntries(ownNames).map((entry) => ({
    ...entry,
    since: null,
    isOftenImitated: isOftenImitated(entry.category),
  }))
  shipped.set(ownNames.join(), answers)
  return answers
}
