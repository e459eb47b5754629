// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import { putAgreement } from '../delivery/delivery.store.ts'
import type { DeliveryAgreement } from '../delivery/delivery.ts'

/** Keeps the agreements as given; the same ones twice change nothing. */
export function putAgreements(
  ctx: Context,
  given: readonly Omit<DeliveryAgreement, 'id'>[],
): Promise<{ added: number; changed: number; unchanged: number }> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program itself imports agreements')
  const system = asSystem(ctx, 'statistics.import-deliveries')
  return transaction(system, async (tx) => {
    const counts = { added: 0, changed: 0, unchanged: 0 }
    const lines: AuditLine[] = []
    for (const agreement of given) {
      const id = system.newId()
      const done = await putAgreement(tx, { ...agreement, id }, system.now())
      counts[done ?? 'unchanged'] += 1
      if (!done) continue
      const detail = { done, source: agreement.source, indicator: agreement.indicator }
      lines.push({ action: 'statistics.delivery-agreed', subjectKind: 'delivery-agreement', subjectId: id, detail })
    }
    await recordAudit(system, tx, lines)
    return counts
  })
}
