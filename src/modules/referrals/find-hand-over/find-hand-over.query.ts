// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { statusText } from '../referral/referral.text.ts'

interface Row {
  id: string
  status: keyof (typeof statusText)['nl']
  handedAt: Date
  other: string
}

/** What the own organisation handed over, by its code. */
export function findSent(ctx: Context, query: FindQuery): Promise<Found[]> {
  return find(ctx, query, 'sender')
}

/** What was handed over to the own organisation, by its code. */
export function findTaken(ctx: Context, query: FindQuery): Promise<Found[]> {
  return find(ctx, query, 'receiver')
}

async function find(ctx: Context, { code }: FindQuery, side: 'sender' | 'receiver'): Promise<Found[]> {
  const { language } = ctx
  const own = organisationOf(ctx.actor) ?? ''
  const end = /^DV-?([\dA-F]{8})$/.exec(code ?? '')?.[1]
  if (!end) return []
  const other = sql.ref(side === 'sender' ? 'receiver_id' : 'sender_id')
  const rows = await transaction(ctx, async (tx) => {
    const found = await sql<Row>`select id, status, handed_at as "handedAt", ${other} as other from referrals.hand_over
      where right(id::text, 8) = ${end.toLowerCase()} and ${sql.ref(`${side}_id`)} = ${own}
      order by handed_at desc, id limit 5`.execute(tx)
    if (found.rows.length > 0)
      await recordAudit(ctx, tx, {
        action: 'referrals.hand-overs-read',
        subjectKind: 'organisation',
        subjectId: own,
        purpose: 'zoeken op de werkbank',
        subjects: found.rows.map(({ id }) => id),
      })
    return found.rows
  })
  const names = await organisationNames(ctx, [...new Set(rows.map((row) => row.other))])
  return rows.map((row) => ({
    title: [`DV-${end}`, names.get(row.other) ?? row.other].join(' · '),
    more: [statusText[language][row.status], formatDate(row.handedAt, language)].join(' · '),
    href: addressIn(language, `/werkbank/${side === 'sender' ? 'doorverwijzingen' : 'overnemen'}/${row.id}`),
  }))
}
