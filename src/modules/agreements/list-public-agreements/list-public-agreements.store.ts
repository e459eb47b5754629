// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Agreement } from '../agreement/agreement.ts'
import type { Standing } from '../agreement/in-force.ts'

export type PublicRow = Standing &
  Pick<Agreement, 'id' | 'title' | 'kind' | 'exchanges'> & { organisationIds: string[] }

/** What was ever let in, and of that only what everybody may know: no paper, no person. What runs comes first. */
export async function selectPublic(
  tx: Tx,
  page: { limit: number; offset: number; day: string },
): Promise<{ rows: PublicRow[]; total: number }> {
  const found = await sql<
    PublicRow & { total: number }
  >`select a.id, a.title, a.kind, a.exchanges, a.starts_on as "startsOn",
      a.ends_on as "endsOn", a.status, a.dpia_review_on as "dpiaReviewOn", a.sample_cap as "sampleCap",
      coalesce((select s.counted from agreements.sample s where s.agreement_id = a.id), 0) as "sampleCounted",
      array(select p.organisation_id from agreements.party p where p.agreement_id = a.id order by 1) as "organisationIds",
      count(*) over () as total
    from agreements.agreement a where a.activated_at is not null
    order by a.status = 'ended' or a.ends_on <= ${page.day}, a.title, a.id limit ${page.limit} offset ${page.offset}`.execute(
    tx,
  )
  return { rows: found.rows, total: found.rows[0]?.total ?? 0 }
}
