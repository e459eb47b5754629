// SPDX-License-Identifier: EUPL-1.2
import { type RetentionOf, sql, type Tx } from '#foundation/db'
import type { CalendarDate } from '#values'

export interface FraudDesk {
  organisationId: string
  /** Canonical, '+31201234567'. */
  phone: string
  verifiedBy: string
  verifiedOn: CalendarDate
  source: string
}

export const fraudDeskRetention: RetentionOf<{ 'partners.fraud_desk': { organisation_id: string } }> = {
  'partners.fraud_desk': { keep: 'for-ever', because: 'public information; a later comparison replaces it' },
}

export async function selectFraudDesks(tx: Tx, organisationIds: readonly string[]): Promise<FraudDesk[]> {
  const found = await sql<FraudDesk>`select organisation_id as "organisationId", phone, verified_by as "verifiedBy",
      verified_on::text as "verifiedOn", source
    from partners.fraud_desk where organisation_id = any(${[...organisationIds]}::text[])`.execute(tx)
  return found.rows
}

/** Returns whether something changed. */
export async function upsertFraudDesk(tx: Tx, desk: FraudDesk): Promise<boolean> {
  const { organisationId, phone, verifiedBy, verifiedOn, source } = desk
  const done =
    await sql`insert into partners.fraud_desk as known (organisation_id, phone, verified_by, verified_on, source)
    values (${organisationId}, ${phone}, ${verifiedBy}, ${verifiedOn}, ${source})
    on conflict (organisation_id) do update set phone = excluded.phone, verified_by = excluded.verified_by,
      verified_on = excluded.verified_on, source = excluded.source
    where (known.phone, known.verified_by, known.verified_on, known.source)
      is distinct from (excluded.phone, excluded.verified_by, excluded.verified_on, excluded.source)`.execute(tx)
  return done.numAffectedRows === 1n
}
