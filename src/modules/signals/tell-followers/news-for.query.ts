// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import { inWords } from '../signal/in-words.query.ts'
import { columns, type Signal } from '../signal/signal.store.ts'
import { signalTransaction } from '../signal/who.query.ts'

export interface News extends Signal {
  words: Awaited<ReturnType<typeof inWords>>[number]
}

/** At most so many in one mail or feed, the newest first. */
export const mostNews = 50

/**
 * What this person follows and may see, and is news: this signal, or everything of a time. Asked in the name of the person, so that row-level security
 * decides, and only to read with.
 */
export function newsFor(
  ctx: Context,
  person: { personId: string; organisationId: string },
  wanted: { signalId: string } | { since: Date; until: Date },
): Promise<News[]> {
  const which =
    'signalId' in wanted
      ? sql`s.id = ${wanted.signalId}`
      : sql`s.news_at > ${wanted.since} and s.news_at <= ${wanted.until}`
  const own = inTheNameOf(ctx, person)
  return signalTransaction(own, async (tx) => {
    const found = await sql<Signal>`select ${columns} from signals.signal s
      where s.news_at is not null and s.confirmed_at is not null and ${which} and exists (select from signals.following f
        where f.person_id = ${person.personId} and (f.topic = 'all'
          or f.topic = 'form' and f.value = any(s.reaches) or f.topic = 'sector' and f.value = s.sector))
      order by s.news_at desc, s.id limit ${mostNews}`.execute(tx)
    const words = await inWords({ ...own, tx }, found.rows)
    return found.rows.flatMap((signal, at) => {
      const said = words[at]
      return said ? [{ ...signal, words: said }] : []
    })
  })
}

function inTheNameOf(
  ctx: Context,
  { personId, organisationId }: { personId: string; organisationId: string },
): Context {
  const { tx: _, ...rest } = ctx
  const permissions = new Set(['signals:read'] as const)
  return {
    ...rest,
    actor: { kind: 'person', id: personId, name: '', organisationId, organisationName: '', permissions },
  }
}
