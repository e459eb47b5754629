// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { selectVersion, updateApproved, updateEntry } from '../reporting-point/reporting-point.store.ts'
import { comparisonOf } from '../reporting-point/shown-numbers.ts'
import { changedFields, type Eyes, isOfNumber, type PointChange } from './change.ts'
import { endChange, insertHistory, lockChange, selectWaited } from './change.store.ts'

/** Shows every change whose day of waiting is over. Doing it twice shows it once. */
export async function showWaited(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'partners.show-waited')
  const due = await transaction(system, (tx) => selectWaited(tx, system.now()))
  for (const id of due)
    await transaction(system, async (tx) => {
      const change = await lockChange(tx, id)
      const isDue = change?.state === 'waiting' && change.showsFrom !== null && change.showsFrom <= system.now()
      if (isDue) await showChange(system, tx, change, null)
    })
}

/** From now on everybody reads it; in the history stands which parts, when and from which source. False when the entry changed meanwhile: it ends as declined. */
export async function showChange(ctx: Context, tx: Tx, change: PointChange, by: Eyes | null): Promise<boolean> {
  const { id, pointId, entry, baseVersion } = change
  const current = await selectVersion(tx, pointId, true)
  const at = ctx.now()
  // What nobody may change by a proposal stays as it is, whatever a proposal says.
  const isFit =
    current !== null && current.version === baseVersion && current.entry.organisationId === change.organisationId
  if (isFit) {
    await updateEntry(tx, { ...entry, id: pointId, organisationId: current.entry.organisationId })
    // Of a number only what these two saw: words, and a change of something else, approve none.
    if (change.needsTwo && isOfNumber(current.entry, entry)) await updateApproved(tx, pointId, comparisonOf(entry))
    const fields = changedFields(current.entry, entry)
    const { unwarned } = change
    await insertHistory(tx, { id: ctx.newId(), pointId, at, what: 'changed', fields, source: entry.source, unwarned })
  }
  await endChange(tx, id, { state: isFit ? 'shown' : 'declined', by, at, because: null })
  await recordAudit(ctx, tx, {
    action: `partners.point-change-${isFit ? 'shown' : 'outdated'}`,
    subjectKind: 'reporting-point',
    subjectId: pointId,
    detail: { change: id, version: baseVersion + 1 },
  })
  return isFit
}

/** From now on everybody reads the number that came with the program: two people approved it. The entry stays the one that ships. */
export async function showApproved(ctx: Context, tx: Tx, change: PointChange, by: Eyes): Promise<void> {
  const { id, pointId, entry } = change
  const at = ctx.now()
  await updateApproved(tx, pointId, comparisonOf(entry))
  await insertHistory(tx, {
    id: ctx.newId(),
    pointId,
    at,
    what: 'approved',
    fields: ['channels', 'source', 'lastVerified'],
    source: entry.source,
  })
  await endChange(tx, id, { state: 'shown', by, at, because: null })
  await recordAudit(ctx, tx, {
    action: 'partners.point-change-shown',
    subjectKind: 'reporting-point',
    subjectId: pointId,
    detail: { change: id },
  })
}
