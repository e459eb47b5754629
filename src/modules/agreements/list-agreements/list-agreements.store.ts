// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { AgreementView } from './agreement-view.ts'

/** `until`: the last day, 'yyyy-mm-dd', on which something counts as soon. */
export interface ListQuestion {
  view: AgreementView
  organisationId: string
  until: string
}

/** Agreements of the own organisation: row-level security lets no others through. What waits for its signature comes first. */
export async function selectListed(
  tx: Tx,
  question: ListQuestion,
  page: { limit: number; offset: number },
): Promise<{ ids: string[]; total: number }> {
  const found = await sql<{ id: string; total: number }>`select a.id, count(*) over () as total
    ${matching(question)}
    order by a.status = 'draft' and me.signed_version is distinct from a.version desc,
      array_position(array['draft', 'suspended', 'active', 'ended', 'dropped'], a.status),
      least(a.ends_on, a.dpia_review_on), a.ended_at desc, a.id
    limit ${page.limit} offset ${page.offset}`.execute(tx)
  return { ids: found.rows.map(({ id }) => id), total: found.rows[0]?.total ?? 0 }
}

export async function countListed(tx: Tx, question: ListQuestion): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n ${matching(question)}`.execute(tx)
  return found.rows[0]?.n ?? 0
}

function matching({ view, organisationId, until }: ListQuestion) {
  const which =
    view === 'current'
      ? sql`a.status in ('draft', 'active', 'suspended')`
      : view === 'to-sign'
        ? sql`a.status = 'draft' and me.signed_version is distinct from a.version`
        : view === 'soon'
          ? sql`a.status in ('active', 'suspended') and least(a.ends_on, a.dpia_review_on) <= ${until}`
          : sql`a.status = ${view}`
  return sql`from agreements.agreement a
    join agreements.party me on me.agreement_id = a.id and me.organisation_id = ${organisationId}
    where ${which}`
}
