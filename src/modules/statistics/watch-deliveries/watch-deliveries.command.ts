// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import { dutchDay } from '#values'
import { selectAgreements, updateSeen } from '../delivery/delivery.store.ts'
import { lookAt } from '../delivery/delivery.ts'

/** Writes down once that a delivery is overdue, and that it came after all. The pages reckon by themselves and need no run. */
export function watchDeliveries(ctx: Context): Promise<{ overdue: number; came: number }> {
  const system = asSystem(ctx, 'statistics.watch-deliveries')
  return transaction(system, async (tx) => {
    const today = dutchDay(system.now())
    const seen = { overdue: 0, came: 0 }
    const lines: AuditLine[] = []
    for (const agreement of await selectAgreements(tx)) {
      const [oldest] = lookAt(agreement, new Set(agreement.arrived), today).overdue
      const period = oldest?.period ?? null
      if (period === agreement.overduePeriod) continue
      await updateSeen(tx, agreement.id, period, system.now())
      const { id, source, overduePeriod } = agreement
      const about = { subjectKind: 'delivery-agreement', subjectId: id }
      if (overduePeriod !== null && agreement.arrived.includes(overduePeriod)) {
        seen.came += 1
        lines.push({ ...about, action: 'statistics.delivery-came', detail: { source, period: overduePeriod } })
      }
      if (oldest) {
        seen.overdue += 1
        lines.push({ ...about, action: 'statistics.delivery-overdue', detail: { source, ...oldest } })
      }
    }
    await recordAudit(system, tx, lines)
    return seen
  })
}
