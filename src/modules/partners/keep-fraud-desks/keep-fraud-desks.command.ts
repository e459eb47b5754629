// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type CalendarDate, dutchDay, isFictionNumber, parsePhone } from '#values'
import { selectOrganisation } from '../organisation/organisation.store.ts'
import { fraudDeskKept } from './fraud-desk.events.ts'
import { upsertFraudDesk } from './fraud-desk.store.ts'
import type { FraudDesksEntry } from './fraud-desks.schema.ts'

type Fault = 'unknown' | 'no-bank' | 'future' | 'invented' | 'real'

/**
 * Keeps these numbers, all or none. A victim calls them: a real bank gets no number that is kept free for fiction, and a fictitious bank no other,
 * because it would ring at somebody's. Gives what is wrong; nothing is kept then.
 */
export function keepFraudDesks(
  ctx: Context,
  entries: readonly FraudDesksEntry[],
): Promise<{ kept: number; faults: { organisation: string; fault: Fault }[] }> {
  const system = asSystem(ctx, 'partners.keep-fraud-desks')
  return transaction(system, async (tx) => {
    const faults: { organisation: string; fault: Fault }[] = []
    const good: { entry: FraudDesksEntry; phone: string; name: string }[] = []
    for (const entry of entries) {
      const { organisation, verifiedOn } = entry
      const found = await selectOrganisation(tx, organisation)
      const parsed = parsePhone(entry.phone)
      const phone = parsed.ok ? parsed.value.canonical : ''
      const fault = !found
        ? 'unknown'
        : found.kind !== 'bank'
          ? 'no-bank'
          : verifiedOn > dutchDay(ctx.now())
            ? 'future'
            : isFictionNumber(phone) === found.isDemo
              ? null
              : found.isDemo
                ? 'real'
                : 'invented'
      if (fault) faults.push({ organisation, fault })
      else good.push({ entry, phone, name: found?.name ?? organisation })
    }
    if (faults.length > 0) return { kept: 0, faults }
    let kept = 0
    for (const { entry, phone, name } of good) {
      const { organisation: organisationId, verifiedBy, source } = entry
      const verifiedOn = entry.verifiedOn as CalendarDate
      await fraudDeskKept(system, tx, { phone, organisation: name, organisationId, verifiedBy })
      if (!(await upsertFraudDesk(tx, { organisationId, phone, verifiedBy, verifiedOn, source }))) continue
      kept += 1
      await recordAudit(system, tx, {
        action: 'partners.fraud-desk-kept',
        subjectKind: 'organisation',
        subjectId: organisationId,
        detail: { verifiedOn },
      })
    }
    return { kept, faults }
  })
}
