// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Stated, StoredComplaint } from '../complaint/stored-complaint.ts'
import { type CaseLook, type SameCase, sameCase } from './same-case.ts'

const mostShown = 5
/** Looked through: an account that one company met hundreds of times is no sign of anything. */
const mostLooked = 200

type Row = CaseLook & Pick<SameCase, 'id' | 'number' | 'status'>

/** Other complaints of the same filer for the same company that look like the same case; withdrawn ones are none. Of each the last version counts. */
export async function findSame(
  tx: Tx,
  complaint: StoredComplaint,
  version: { stated: readonly Stated[]; lossInCents: number | null; occurredOn: string | null },
): Promise<SameCase[]> {
  const values = version.stated.map(({ kind, canonical }) => JSON.stringify([{ kind, canonical }]))
  const found = await sql<Row>`select c.id, c.number, c.status, c.own_reference as "ownReference", c.form, v.stated,
      v.loss_in_cents::float8 as "lossInCents", v.occurred_on::text as "occurredOn"
    from complaints.complaint c
    join lateral (select * from complaints.version where complaint_id = c.id order by number desc limit 1) v on true
    where c.organisation_id = ${complaint.organisationId} and c.company_number = ${complaint.companyNumber}
      and c.id <> ${complaint.id} and c.status <> 'withdrawn'
      and ((c.own_reference is not null and lower(c.own_reference) = lower(${complaint.ownReference}::text))
        or v.stated @> any(${values}::jsonb[]))
    order by c.created_at, c.id limit ${mostLooked}`.execute(tx)
  const look = { ...version, ownReference: complaint.ownReference, form: complaint.form }
  return found.rows
    .flatMap((row) => {
      const because = sameCase(look, row)
      return because ? [{ id: row.id, number: row.number, status: row.status, because }] : []
    })
    .slice(0, mostShown)
}
