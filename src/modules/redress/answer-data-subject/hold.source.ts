// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatIdentifier, formatLastDay, type PlainIdentifier } from '#values'
import { retention } from '../objection/redress.tables.ts'

/** A confidential activity: nobody else may see that there is one, and whoever asks is not told. */
export const effectsHoldSource = personalDataSource({
  name: 'redress.hold',
  title: 'een aanhouding',
  activity: 'redress.hold-effects',
  tables: ['redress.hold'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'redress.holds-listed',
  async search(_ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<PlainIdentifier & { id: string; reason: string; since: Date; heldUntil: Date }>`
      select id, kind, canonical, reason, proposed_at as since, held_until as "heldUntil" from redress.hold
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical) using (kind, canonical)
      where organisation_id = ${organisationId} order by proposed_at, id limit ${most}`.execute(tx)
    return found.rows.map(({ id, kind, canonical, reason, since, heldUntil }) => ({
      id,
      since,
      until: keptUntil(retention['redress.hold'], heldUntil),
      content: knownPairs({
        Gegeven: formatIdentifier({ kind, canonical }),
        Reden: reason,
        'Aangehouden tot en met': formatLastDay(heldUntil, 'nl'),
      }),
    }))
  },
})
