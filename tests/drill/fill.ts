// SPDX-License-Identifier: EUPL-1.2
import type { ArchivedPostgres } from './archived-postgres.ts'

const atOnce = 100_000

/** Rows as reports leave them, written at once: what is measured is how long so many take to restore. Nothing is linked by them. */
export async function fill(postgres: ArchivedPostgres, reports: number): Promise<void> {
  const client = await postgres.client('dijkwacht')
  for (let done = 0; done < reports; done += atOnce)
    await client.query(
      `insert into reports.report (id, origin, controller_organisation_id, status, status_at, received_at, fraud_form, narrative, loss_in_cents)
        select gen_random_uuid(), 'api', 'eerste-bank', 'received', now(), now() - n * interval '1 second', 'FF-110',
          'Vulling ' || n || ': ' || repeat('ik bestelde en betaalde en er kwam niets ', 12), 10000
        from generate_series($1::int + 1, $2::int) n`,
      [done, Math.min(done + atOnce, reports)],
    )
  await client.end()
}
