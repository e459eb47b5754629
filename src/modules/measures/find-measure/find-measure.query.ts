// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import type { Measure, RequestStatus } from '../request/request.ts'
import { measureText, requestText } from '../request/request.text.ts'
import { findText } from './find-measure.text.ts'

interface Row {
  id: string
  measure: Measure
  status: RequestStatus
  askedAt: Date
  other: string
}

/** What the own organisation asked of others about this identifier. */
export function findAsked(ctx: Context, query: FindQuery): Promise<Found[]> {
  return find(ctx, query, 'asked')
}

/** What others asked the own organisation about it, from its promise until it lifted it: before that only the message says what it is about. */
export function findReceived(ctx: Context, query: FindQuery): Promise<Found[]> {
  return find(ctx, query, 'received')
}

async function find(ctx: Context, { identifier }: FindQuery, side: 'asked' | 'received'): Promise<Found[]> {
  if (!identifier) return []
  const { language } = ctx
  const own = organisationOf(ctx.actor) ?? ''
  const sender = sql.ref('r.sender_organisation_id')
  const receiver = sql.ref('r.receiver_organisation_id')
  const [mine, other] = side === 'asked' ? [sender, receiver] : [receiver, sender]
  const rows = await transaction(ctx, async (tx) => {
    const found = await sql<Row>`select r.id, r.measure, r.status, r.asked_at as "askedAt", ${other} as other
      from measures.subject s join measures.request r on r.id = s.request_id
      where s.kind = ${identifier.kind} and s.canonical = ${identifier.canonical} and ${mine} = ${own}
      order by r.ended_at is null desc, r.asked_at desc, r.id limit 5`.execute(tx)
    const ids = found.rows.map(({ id }) => id)
    if (ids.length > 0)
      await recordAudit(ctx, tx, {
        action: 'measures.requests-read',
        subjectKind: 'organisation',
        subjectId: own,
        purpose: 'zoeken op de werkbank',
        subjects: ids,
      })
    return found.rows
  })
  const names = await organisationNames(ctx, [...new Set(rows.map((row) => row.other))])
  const t = translate(findText, language)
  return rows.map((row) => ({
    title: t(side, { measure: measureText[language][row.measure], organisation: names.get(row.other) ?? row.other }),
    more: [requestText[language][row.status], formatDate(row.askedAt, language)].join(' · '),
    href: addressIn(language, `/werkbank/maatregelen/${side === 'asked' ? 'gevraagd/' : ''}${row.id}`),
  }))
}
