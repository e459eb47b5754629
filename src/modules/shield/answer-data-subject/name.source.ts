// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { formatLastDay } from '#values'
import type { NameStatus } from '../name/name.ts'
import { shieldRetention } from '../name/shield.tables.ts'
import { nameStatusText } from '../name/name.text.ts'

/** A site can be somebody's own. Whether it stays on the list is decided on a request to unblock, so nothing is erased here. */
export const nameSource = personalDataSource({
  name: 'shield.name',
  title: 'een besluit over uw site voor het anti-phishing-schild',
  activity: 'shield.judge-names',
  tables: [
    'shield.name',
    'shield.mention',
    'shield.decision',
    'shield.unblock_request',
    'shield.fetched_page',
    'shield.reported_address',
    'identifiers.shielded_name',
  ],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'shield.names-seen',
  async search(_ctx, tx, { organisationId, kinds, canonicals, most }) {
    const asked = canonicals.filter((_, index) => kinds[index] === 'web-address')
    const found =
      await sql<Found>`select n.id, n.name, n.status, n.first_received_at as "since", n.last_received_at as "last", n.brand,
        n.expires_at as "expiresAt" from shield.name n
      where n.name = any(${asked}::text[]) and ${organisationId} = (select authority_id from shield.list)
      order by n.name limit ${most}`.execute(tx)
    const status = translate(nameStatusText, 'nl')
    return Promise.all(
      found.rows.map(async ({ id, name, status: now, since, last, brand, expiresAt }) => ({
        id,
        since,
        until: keptUntil(shieldRetention['shield.name'], last),
        content: [
          ...knownPairs({
            Naam: name,
            Stand: status(now),
            'Nagemaakt zou zijn': brand,
            'Op de lijst tot en met': expiresAt && formatLastDay(expiresAt, 'nl'),
          }),
          ...(await decisionsAbout(tx, id)).map(({ at, toStatus, reason }) => ({
            name: `Besluit van ${formatDate(at, 'nl')}`,
            value: `${status(toStatus)}: ${reason}`,
          })),
          ...(await pagesOf(tx, id)).map(({ at, address, title }) => ({
            name: `Pagina opgehaald op ${formatDate(at, 'nl')}`,
            value: title === null ? address : `${address}: ${title}`,
          })),
        ],
      })),
    )
  },
})

interface Found {
  id: string
  name: string
  status: NameStatus
  since: Date
  last: Date
  brand: string | null
  expiresAt: Date | null
}

async function decisionsAbout(tx: Tx, nameId: string) {
  const found = await sql<{
    at: Date
    toStatus: NameStatus
    reason: string
  }>`select decided_at as at, to_status as "toStatus", reason
    from shield.decision where name_id = ${nameId} order by decided_at, id`.execute(tx)
  return found.rows
}

async function pagesOf(tx: Tx, nameId: string) {
  const found = await sql<{ at: Date; address: string; title: string | null }>`select ended_at as at, address, title
    from shield.fetched_page where name_id = ${nameId} and status = 'kept' order by ended_at, id`.execute(tx)
  return found.rows
}
