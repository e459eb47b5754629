// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { insertHistory } from '../keep-entry/change.store.ts'
import { selectOrganisation } from '../organisation/organisation.store.ts'
import { selectVersion, updateEntry } from '../reporting-point/reporting-point.store.ts'
import { upsertContact } from '../warn-contact/letter.store.ts'
import { contactPurpose } from '../warn-contact/write-letters.command.ts'
import type { KeepersEntry } from './keepers.schema.ts'
import { mayKeepEntry } from './who-may-keep.ts'

type Fault = 'unknown-point' | 'unknown-organisation' | 'demo' | 'kind'

/**
 * Says which partners keep which entries, all or none. By the operator only: nobody takes an entry, and no change of an entry changes who is warned. An
 * organisation that does not exist keeps no entry of one that does, and one of another kind keeps none that speaks for all of a kind.
 */
export function assignKeepers(
  ctx: Context,
  entries: readonly KeepersEntry[],
): Promise<{ kept: number; faults: { reportingPoint: string; fault: Fault }[] }> {
  const system = asSystem(ctx, 'partners.assign-keepers')
  return transaction(system, async (tx) => {
    const faults: { reportingPoint: string; fault: Fault }[] = []
    for (const { reportingPoint, organisation } of entries) {
      const known = await selectOrganisation(tx, organisation)
      const point = await selectVersion(tx, reportingPoint, true)
      const isOfDemo = reportingPoint.endsWith('-demo')
      const fault = !point
        ? 'unknown-point'
        : !known
          ? 'unknown-organisation'
          : known.isDemo !== isOfDemo
            ? 'demo'
            : mayKeepEntry(reportingPoint, known.kind)
              ? null
              : 'kind'
      if (fault) faults.push({ reportingPoint, fault })
    }
    if (faults.length > 0) return { kept: 0, faults }
    for (const { reportingPoint: pointId, organisation: organisationId, contact } of entries) {
      const point = await selectVersion(tx, pointId, true)
      if (!point) throw new Error('a point that was there')
      const at = ctx.now()
      await upsertContact(tx, pointId, ctx.secrets.seal(contactPurpose, contact), at)
      if (point.entry.organisationId !== organisationId) {
        await updateEntry(tx, { ...point.entry, organisationId })
        await insertHistory(tx, { id: ctx.newId(), pointId, at, what: 'assigned', fields: [], source: null })
      }
      await recordAudit(system, tx, {
        action: 'partners.point-assigned',
        subjectKind: 'reporting-point',
        subjectId: pointId,
        detail: { organisation: organisationId },
      })
    }
    return { kept: entries.length, faults }
  })
}
