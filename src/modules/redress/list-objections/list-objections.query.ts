// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Objection } from '../objection/objection.store.ts'
import { objectionsPerPage, selectOpen } from './list-objections.store.ts'

/** Open objections about which the own organisation decides. The look is written down. */
export function listObjections(
  ctx: Context,
  page: number,
): Promise<{ objections: Objection[]; total: number; pages: number }> {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const { objections, total } = await selectOpen(tx, own, page)
    await recordAudit(ctx, tx, {
      action: 'redress.objections-listed',
      subjectKind: 'organisation',
      subjectId: own,
      subjects: objections.map(({ id }) => id),
      purpose: 'over bezwaren beslissen',
      detail: { shown: objections.length, page },
    })
    return { objections, total, pages: Math.max(1, Math.ceil(total / objectionsPerPage)) }
  })
}
