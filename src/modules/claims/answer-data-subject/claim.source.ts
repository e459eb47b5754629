// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { formatIban, formatMoney } from '#values'
import { claimRetention } from '../claim/claims.tables.ts'
import type { ClaimStatus } from '../claim/claim.ts'
import { statusText } from '../claim/claim.text.ts'
import { openPayee } from '../give-consent/payee.query.ts'

type Row = {
  id: string
  reference: string
  status: ClaimStatus
  canonical: string | null
  principal: number | null
  paid: number | null
  sealed: Buffer | null
  since: Date
  endedAt: Date | null
}

const tables = [
  'claims.claim',
  'claims.account',
  'claims.debtor',
  'claims.share',
  'claims.victim',
  'claims.payee',
  'claims.test',
  'claims.step',
  'claims.entry',
  'claims.letter',
  'claims.reply',
  'claims.plan',
]

/**
 * Claims about an account, for its holder, and claims that a report is part of, for its reporter. A claim ends by its own steps and is kept to show where the money went: it is
 * not erased on request, but for the reporter, who ends their part with their code.
 */
export const claimSource = personalDataSource({
  name: 'claims.claim',
  title: 'of slachtoffers geld terugvroegen dat op uw rekening kwam, of dat voor u gebeurde',
  activity: 'claims.recover-money',
  // Whoever takes part agreed to it, with the code of their report; the holder of the account is not told that there is a claim.
  openToGiver: { title: 'dat u samen met anderen geld terugvraagt, en wat u terugkreeg' },
  tables,
  side: 'stated',
  foundBy: ['identifier', 'report'],
  action: 'claims.holders-read',
  async search(ctx, tx, { organisationId, kinds, canonicals, reportIds, most }) {
    const found =
      await sql<Row>`select c.id, c.reference, c.status, a.canonical, null::bigint as principal, null::bigint as paid,
        null::bytea as sealed, c.began_at as since, c.ended_at as "endedAt"
      from claims.account a join claims.claim c on c.id = a.claim_id
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical)
        on asked.kind = 'iban' and asked.canonical = a.canonical
      where a.organisation_id = ${organisationId}
      union all
      select c.id, c.reference, c.status, null, s.principal_cents,
        (select coalesce(sum(case e.kind when 'pay-out' then e.cents else -e.cents end), 0)::bigint from claims.entry e
          where e.share_id = s.id and e.kind in ('pay-out', 'give-back')), p.sealed, c.began_at, c.ended_at
      from claims.victim v join claims.share s on s.id = v.share_id join claims.claim c on c.id = s.claim_id
      left join claims.payee p on p.share_id = s.id
      where v.organisation_id = ${organisationId} and v.report_id = any(${reportIds}::uuid[])
      order by since, id limit ${most}`.execute(tx)
    const status = translate(statusText, 'nl')
    return found.rows.map((row) => ({
      id: row.id,
      side: row.canonical === null ? ('given' as const) : ('stated' as const),
      since: row.since,
      until: row.endedAt && keptUntil(claimRetention['claims.claim'], row.endedAt),
      content: knownPairs({
        Rekening: row.canonical && formatIban(row.canonical),
        'Uw schade': row.principal === null ? '' : formatMoney(row.principal, 'nl'),
        'Aan u betaald': row.paid === null ? '' : formatMoney(row.paid, 'nl'),
        'Rekening waarop u het geld wilt': row.sealed && formatIban(openPayee(ctx, row.sealed)),
        Kenmerk: row.reference,
        Stand: status(row.status),
        'Begonnen op': formatDate(row.since, 'nl'),
      }),
    }))
  },
})
