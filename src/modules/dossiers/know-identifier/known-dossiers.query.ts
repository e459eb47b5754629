// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { dossierPath } from '../dossier/addresses.ts'
import type { Course, Making } from '../dossier/dossier.ts'
import { courseLook, makingLook } from '../show-dossier/dossier-row.ts'
import { knownText } from './known.text.ts'

interface Row {
  id: string
  number: string
  version: number
  making: Making
  course: Course
  askedAt: Date
  recipientId: string
  count: number
}

/** Courses of which something is still to come. */
const running: readonly Course[] = [
  'handed-over',
  'received',
  'taken-up',
  'in-investigation',
  'at-prosecutor',
  'prosecuted',
]

/** Dossiers of the own organisation that name it. */
export async function knownDossiers(
  ctx: Context,
  { kind, canonical }: KnownIdentifier,
  purpose: string,
): Promise<Known> {
  const own = organisationOf(ctx.actor) ?? ''
  const { language } = ctx
  const t = translate(knownText, language)
  return transaction(ctx, async (tx) => {
    const { rows } = await sql<Row>`select d.id, d.number, d.version, d.making, d.course, d.asked_at as "askedAt",
        d.recipient_organisation_id as "recipientId", count(*) over ()::int as count
      from dossiers.dossier d
      where d.organisation_id = ${own}
        and d.id in (select dossier_id from dossiers.identifier where kind = ${kind} and canonical = ${canonical})
      order by d.asked_at desc, d.id limit ${mostKnown}`.execute(tx)
    if (rows.length === 0) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'dossiers.dossiers-listed',
      subjectKind: 'organisation',
      subjectId: own,
      purpose,
      subjects: rows.map(({ id }) => id),
    })
    const names = await organisationNames({ ...ctx, tx }, [...new Set(rows.map(({ recipientId }) => recipientId))])
    return {
      count: rows[0]?.count ?? 0,
      lines: rows.map(({ id, number, version, making, course, askedAt, recipientId }) => ({
        key: id,
        at: askedAt,
        what: t('dossier', { number }),
        state: making === 'ready' ? courseLook(course, language) : makingLook(making, language),
        more: [
          t('for', { organisation: names.get(recipientId) ?? recipientId }),
          ...(version > 1 ? [t('version', { version })] : []),
        ].join(' · '),
        href: addressIn(language, dossierPath(id)),
        isNow: running.includes(course),
      })),
    }
  })
}
