// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { translate } from '#foundation/text'
import { formatIdentifier, type PlainIdentifier } from '#values'
import { retention } from '../sighting/identifiers.tables.ts'
import type { SightingRole } from '../sighting/sighting.ts'
import { sightedText } from './answer-data-subject.text.ts'

/**
 * One item for each identifier, however many reports name it: how often and by whom is what others told. What a report says is erased or
 * corrected in the report; that a warning is wrong is an objection.
 */
export const sightingSource = personalDataSource({
  name: 'identifiers.sighting',
  title: 'wat er over uw rekening, nummer of adres gemeld is',
  activity: 'identifiers.join-sightings',
  tables: ['identifiers.identifier', 'identifiers.sighting'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'identifiers.seen-looked-up',
  async search(_ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<PlainIdentifier & { id: string; roles: SightingRole[]; since: Date; last: Date }>`
      select i.id, i.kind, i.canonical, array_agg(distinct s.role) as roles, min(s.seen_at) as since, max(s.seen_at) as last
      from unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical)
      join identifiers.identifier i using (kind, canonical)
      join identifiers.sighting s on s.identifier_id = i.id
      where s.controller_organisation_id = ${organisationId}
      group by i.id order by min(s.seen_at), i.id limit ${most}`.execute(tx)
    const said = translate(sightedText, 'nl')
    return found.rows.map(({ id, kind, canonical, roles, since, last }) => ({
      id,
      since,
      until: keptUntil(retention['identifiers.sighting'], last),
      content: knownPairs({
        Gegeven: formatIdentifier({ kind, canonical }),
        Gemeld: roles.map((role) => said(role)).join('; '),
      }),
    }))
  },
})
