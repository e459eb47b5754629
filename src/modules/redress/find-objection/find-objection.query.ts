// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate, translate } from '#foundation/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { statusText } from '../objection/objection.text.ts'
import { type Objection, objectionColumns } from '../objection/objection.store.ts'
import { findText } from './find-objection.text.ts'

/** Objections about this identifier on which the own organisation decides, the newest first. */
export async function findObjections(ctx: Context, { identifier }: FindQuery): Promise<Found[]> {
  if (!identifier) return []
  const { language } = ctx
  const own = organisationOf(ctx.actor) ?? ''
  const objections = await transaction(ctx, async (tx) => {
    const { rows } = await sql<Objection>`select ${objectionColumns} from redress.objection o
      where o.kind = ${identifier.kind} and o.canonical = ${identifier.canonical} and o.organisation_id = ${own}
      order by o.received_at desc, o.id limit 3`.execute(tx)
    if (rows.length > 0)
      await recordAudit(ctx, tx, {
        action: 'redress.objections-listed',
        subjectKind: 'organisation',
        subjectId: own,
        subjects: rows.map(({ id }) => id),
        purpose: 'zoeken op de werkbank',
      })
    return rows
  })
  const t = translate(findText, language)
  const s = translate(statusText, language)
  return objections.map(({ id, receivedAt, status, dueOn }) => ({
    title: t('objection', { date: formatDate(receivedAt, language) }),
    more:
      status === 'closed'
        ? s(status)
        : t('due', { status: s(status), day: formatCalendarDate(dueOn as CalendarDate, language) }),
    href: addressIn(language, `/werkbank/bezwaren/${id}`),
  }))
}
