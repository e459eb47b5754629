// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, formatDate, translate } from '#foundation/text'
import type { Outcome } from '../objection/objection.ts'
import { groundText, outcomeText, statusText } from '../objection/objection.text.ts'
import { type Objection, objectionColumns } from '../objection/objection.store.ts'
import { knownText } from './known.text.ts'

type Row = Objection & { outcome: Outcome | null; reason: string | null; count: number }

/** Objections about it on which the own organisation decides, with what was decided and why. Not who objected. */
export async function knownObjections(
  ctx: Context,
  { kind, canonical }: KnownIdentifier,
  purpose: string,
): Promise<Known> {
  const own = organisationOf(ctx.actor) ?? ''
  const { language } = ctx
  const [t, status, ground, outcome] = [
    translate(knownText, language),
    translate(statusText, language),
    translate(groundText, language),
    translate(outcomeText, language),
  ]
  return transaction(ctx, async (tx) => {
    const found = await sql<Row>`select ${objectionColumns}, d.outcome, d.reason, count(*) over ()::int as count
      from redress.objection o left join lateral (
        select outcome, reason from redress.decision where objection_id = o.id and is_approved order by judged_at desc limit 1) d on true
      where o.organisation_id = ${own} and o.kind = ${kind} and o.canonical = ${canonical}
      order by o.status = 'closed', o.received_at desc, o.id limit ${mostKnown}`.execute(tx)
    if (found.rows.length === 0) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'redress.objections-listed',
      subjectKind: 'organisation',
      subjectId: own,
      subjects: found.rows.map(({ id }) => id),
      purpose,
      detail: { shown: found.rows.length, page: 1 },
    })
    return {
      count: found.rows[0]?.count ?? 0,
      lines: found.rows.map((one) => ({
        key: one.id,
        at: one.receivedAt,
        what: t('objection', { ground: ground(one.ground) }),
        state: { kind: one.status === 'closed' ? 'neutral' : 'warn', text: status(one.status) },
        more: one.outcome
          ? [outcome(one.outcome), one.reason].filter(Boolean).join(' · ')
          : t('due', { day: formatDate(new Date(one.dueOn), language) }),
        href: addressIn(language, `/werkbank/bezwaren/${one.id}`),
        isNow: one.status !== 'closed',
      })),
    }
  })
}
