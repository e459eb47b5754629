// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { feedRetention } from '../feed-of-others/feed.tables.ts'

/** What others say of somebody's account, number or address in a feed that an organisation follows. */
export const claimSource = personalDataSource({
  name: 'threat_feeds.claim',
  title: 'wat anderen in hun feed over uw rekening, nummer of adres zeggen',
  activity: 'threat-feeds.take-feeds',
  tables: ['threat_feeds.claim'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'threat-feeds.claims-answered',
  async search(_ctx, tx, { kinds, canonicals, most }) {
    const found = await sql<{ feedId: string; name: string; firstSeen: Date; changedAt: Date; endedAt: Date | null }>`
      select f.id as "feedId", f.name, c.first_seen as "firstSeen", c.changed_at as "changedAt", c.ended_at as "endedAt"
      from unnest(${kinds}::text[], ${canonicals}::text[]) as asked(kind, canonical)
        join threat_feeds.claim c using (kind, canonical) join threat_feeds.feed f on f.id = c.feed_id
      order by c.first_seen, f.name limit ${most}`.execute(tx)
    return found.rows.map(({ feedId, name, firstSeen, changedAt, endedAt }) => ({
      id: feedId,
      since: firstSeen,
      until: keptUntil(feedRetention['threat_feeds.claim'], changedAt),
      content: knownPairs({ 'Wie het zegt': name, 'Ingetrokken op': endedAt && formatDate(endedAt, 'nl') }),
    }))
  },
})
