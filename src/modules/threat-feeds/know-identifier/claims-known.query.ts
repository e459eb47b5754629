// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { translate } from '#foundation/text'
import { formatLastDay } from '#values'
import { claimsText } from './claims.text.ts'

interface Row {
  feedId: string
  name: string
  firstSeen: Date
  until: Date | null
  endedAt: Date | null
  confidence: number
  total: number
}

/** What feeds that the own organisation follows say of it: claims of others, that nobody here decided on. */
export function knownClaims(ctx: Context, { kind, canonical }: KnownIdentifier, purpose: string): Promise<Known> {
  const t = translate(claimsText, ctx.language)
  return transaction(ctx, async (tx) => {
    const found =
      await sql<Row>`select f.id as "feedId", f.name, c.first_seen as "firstSeen", c.until, c.ended_at as "endedAt", c.confidence,
        count(*) over ()::int as total
      from threat_feeds.claim c join threat_feeds.feed f on f.id = c.feed_id where c.kind = ${kind} and c.canonical = ${canonical}
      order by c.ended_at is not null, c.first_seen desc, f.name limit ${mostKnown}`.execute(tx)
    const [first] = found.rows
    if (!first) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'threat-feeds.claims-seen',
      subjectKind: 'feed',
      subjectId: first.feedId,
      purpose,
      detail: { claims: found.rows.length },
    })
    return {
      count: first.total,
      note: t('note'),
      lines: found.rows.map(({ feedId, name, firstSeen, until, endedAt, confidence }, place) => {
        const isOver = endedAt !== null || (until !== null && until <= ctx.now())
        return {
          key: `${feedId} ${place}`,
          at: firstSeen,
          what: t('says', { name }),
          state: { kind: 'neutral' as const, text: t(endedAt ? 'withdrawn' : isOver ? 'over' : 'stands') },
          more: [
            t('sure', { confidence }),
            ...(until && !isOver ? [t('until', { day: formatLastDay(until, ctx.language) })] : []),
          ].join(', '),
          href: null,
          isNow: false,
        }
      }),
    }
  })
}
