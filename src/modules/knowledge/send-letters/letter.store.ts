// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

export type LetterKind = 'confirm' | 'week' | 'news' | 'review'

/** Published articles of which the day of review lies between these days, with who sees to them. ISO dates. */
export async function selectToReview(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<{ id: string; holderId: string; organisationId: string; reviewOn: string }[]> {
  const found = await sql<{ id: string; holderId: string; organisationId: string; reviewOn: string }>`
    select id, holder_id as "holderId", organisation_id as "organisationId", review_on as "reviewOn"
    from knowledge.article where status = 'published' and review_on between ${from} and ${to} order by id`.execute(tx)
  return found.rows
}
