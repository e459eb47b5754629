// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { retention } from '../objection/redress.tables.ts'
import { eraseObjectorContact } from './erase-objector-contact.command.ts'

/** Only of whoever showed that it is theirs. */
export const objectorContactSource = personalDataSource({
  name: 'redress.contact',
  title: 'hoe wij u bereiken over uw bezwaar',
  activity: 'redress.handle-objection',
  tables: ['redress.contact'],
  side: 'given',
  foundBy: ['identifier'],
  action: 'redress.objections-listed',
  async search(ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<{ id: string; sealed: Buffer; since: Date }>`select o.id, c.sealed, c.stored_at as since
      from redress.objection o join redress.contact c on c.objection_id = o.id
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical)
        on asked.kind = o.kind and asked.canonical = o.canonical
      where o.organisation_id = ${organisationId} and o.proven_at is not null
      order by c.stored_at, o.id limit ${most}`.execute(tx)
    return found.rows.flatMap(({ id, sealed, since }) => {
      const { email, phone = null } = JSON.parse(ctx.secrets.open('redress.contact', sealed)) as Record<
        string,
        string | null
      >
      const content = knownPairs({ 'E-mailadres': email, Telefoonnummer: phone })
      // A row without contents is there so that no row tells who can be reached.
      return content.length === 0 ? [] : [{ id, since, until: keptUntil(retention['redress.contact'], since), content }]
    })
  },
  erase: eraseObjectorContact,
})
