// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import type { Course } from '../dossier/dossier.ts'
import { dossierText } from '../dossier/dossier.text.ts'
import { findText } from './find-dossier.text.ts'

interface Row {
  id: string
  number: string
  course: Course
  askedAt: Date
  other: string
}

/** Dossiers that the own organisation made, by their number or by an identifier that is in them. */
export function findMade(ctx: Context, query: FindQuery): Promise<Found[]> {
  return find(ctx, query, 'made')
}

/** Dossiers that were handed over to the own organisation, by their number. */
export function findReceived(ctx: Context, query: FindQuery): Promise<Found[]> {
  return find(ctx, query, 'received')
}

async function find(ctx: Context, { identifier, code }: FindQuery, side: 'made' | 'received'): Promise<Found[]> {
  const { language } = ctx
  const own = organisationOf(ctx.actor) ?? ''
  const isMade = side === 'made'
  const mine = isMade
    ? sql`d.organisation_id = ${own}`
    : sql`d.recipient_organisation_id = ${own} and d.handed_over_at is not null`
  const which =
    identifier && isMade
      ? sql`d.id in (select dossier_id from dossiers.identifier
          where kind = ${identifier.kind} and canonical = ${identifier.canonical})`
      : sql`d.number = ${code}`
  const other = sql.ref(isMade ? 'd.recipient_organisation_id' : 'd.organisation_id')
  const rows = await transaction(ctx, async (tx) => {
    const found = await sql<Row>`select d.id, d.number, d.course, d.asked_at as "askedAt", ${other} as other
      from dossiers.dossier d where ${mine} and ${which} order by d.asked_at desc, d.id limit 5`.execute(tx)
    if (found.rows.length > 0)
      await recordAudit(ctx, tx, {
        action: 'dossiers.dossiers-listed',
        subjectKind: 'organisation',
        subjectId: own,
        subjects: found.rows.map(({ id }) => id),
        purpose: 'zoeken op de werkbank',
      })
    return found.rows
  })
  const names = await organisationNames(ctx, [...new Set(rows.map((row) => row.other))])
  const t = translate(findText, language)
  return rows.map((row) => ({
    title: t(side, { number: row.number, organisation: names.get(row.other) ?? row.other }),
    more: [dossierText[language][row.course], formatDate(row.askedAt, language)].join(' · '),
    href: addressIn(language, `/werkbank/dossiers/${isMade ? '' : 'ontvangen/'}${row.id}`),
  }))
}
