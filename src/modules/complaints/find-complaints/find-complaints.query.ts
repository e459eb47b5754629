// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate } from '#foundation/text'
import { handlePath, ownPath } from '../complaint/addresses.ts'
import type { ComplaintStatus } from '../complaint/complaint.ts'
import type { Side } from '../complaint/complaint.store.ts'
import { statusFor, statusText } from '../complaint/complaint.text.ts'

interface Row {
  id: string
  number: string | null
  companyName: string
  status: ComplaintStatus
  createdAt: Date
}

/** What the own organisation filed, by number, own reference or an account that is stated in it. */
export function findFiled(ctx: Context, query: FindQuery): Promise<Found[]> {
  return find(ctx, query, 'filer')
}

/** The same of what the own organisation handles, as police or as prosecutor. */
export function findHandled(ctx: Context, query: FindQuery): Promise<Found[]> {
  return find(ctx, query, 'handler')
}

async function find(ctx: Context, { identifier, code }: FindQuery, side: Side): Promise<Found[]> {
  const { language } = ctx
  const own = organisationOf(ctx.actor) ?? ''
  const mine =
    side === 'filer'
      ? sql`c.organisation_id = ${own}`
      : sql`(c.police_organisation_id = ${own} or c.prosecutor_organisation_id = ${own})`
  const stated = identifier && JSON.stringify([{ kind: identifier.kind, canonical: identifier.canonical }])
  // The filer's own paper before it was signed is the filer's.
  const isSigned = side === 'filer' ? sql`true` : sql`v.signed_at is not null`
  const which = sql.join(
    [
      ...(code === null
        ? []
        : [sql`c.number = ${code}`, sql`upper(c.own_reference) = ${code}`, sql`upper(c.police_number) = ${code}`]),
      ...(stated === null
        ? []
        : [
            sql`c.id in (select v.complaint_id from complaints.version v where v.stated @> ${stated}::jsonb and ${isSigned})`,
          ]),
    ],
    sql` or `,
  )
  const rows = await transaction(ctx, async (tx) => {
    const found =
      await sql<Row>`select c.id, c.number, c.company_name as "companyName", c.status, c.created_at as "createdAt"
      from complaints.complaint c where ${mine} and (${which}) order by c.created_at desc, c.id limit 5`.execute(tx)
    if (found.rows.length > 0)
      await recordAudit(ctx, tx, {
        action: 'complaints.complaints-read',
        subjectKind: 'organisation',
        subjectId: own,
        purpose: 'zoeken op de werkbank',
        subjects: found.rows.map(({ id }) => id),
      })
    return found.rows
  })
  return rows.map(({ id, number, companyName, status, createdAt }) => ({
    title: [number ?? statusText[language].draft, companyName].join(' · '),
    more: [statusFor(side === 'filer' ? 'filer' : null, status, language), formatDate(createdAt, language)].join(' · '),
    href: addressIn(language, side === 'filer' ? ownPath(id) : handlePath(id)),
  }))
}
