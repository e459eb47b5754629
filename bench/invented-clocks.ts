// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'

/**
 * Accounts that were first reported over so many days up to `last`, two sightings each; one in five is listed some hours later, and one in
 * ten reached the number of reporters at which its bank is told.
 */
export async function fillRegister(
  client: pg.PoolClient,
  { identifiers, last, days }: { identifiers: number; last: string; days: number },
): Promise<void> {
  const of = [identifiers, last, days]
  const made = `(select n, $2::timestamptz - (n::float8 / $1::int) * $3::int * interval '1 day' as at,
      md5('identifier ' || n)::uuid as id, md5('listing ' || n)::uuid as listing from generate_series(1, $1::int) n) made`
  await client.query('begin')
  await client.query('set local statement_timeout = 0')
  await client.query(
    `insert into identifiers.identifier (id, kind, canonical, first_seen_at, last_seen_at)
     select id, 'iban', 'bench-' || n, at, at + interval '2 hours' from ${made}`,
    of,
  )
  await client.query(
    `insert into identifiers.sighting (report_id, identifier_id, role, origin, controller_organisation_id, is_verified, seen_at)
     select gen_random_uuid(), id, 'paid-to', 'stated', 'org-' || n % 20, true, at + turn * interval '2 hours'
     from ${made}, generate_series(0, 1) turn`,
    of,
  )
  await client.query(
    `insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status, needs_review,
       verified_reports, legal_basis, reason, expires_at, proposed_at, decided_at, decided_by, changed_at)
     select listing, id, 'iban', 'bench-' || n, 'org-0', 'Bench', 'active', false, 2, 'x', 'x', at + interval '2 years', at,
       at + n % 50 * interval '1 hour', 'policy', at from ${made} where n % 5 = 0`,
    of,
  )
  await client.query(
    `insert into identifiers.listing_step (listing_id, at, step, from_status, to_status, actor_kind, reason)
     select listing, at + n % 50 * interval '1 hour', 'activate', 'proposed', 'active', 'system', 'x' from ${made} where n % 5 = 0`,
    of,
  )
  await client.query('commit')
  await client.query(
    'analyze identifiers.identifier, identifiers.sighting, identifiers.listing, identifiers.listing_step',
  )
}
