// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announceEach } from '#foundation/events'
import { ThresholdReached, ThresholdRetracted } from '../reach-threshold/threshold.events.ts'
import { selectThresholds, type ThresholdRow, upsertThresholds } from '../reach-threshold/threshold.store.ts'
import { type ThresholdReceiver, thresholdStep } from '../reach-threshold/threshold-status.ts'
import type { Matter } from './matter.ts'
import type { OwnGround } from './reconsider-listings.command.ts'

/**
 * Writes down which thresholds are reached or no longer are, and tells the others. What a bank was told holds as long as the authority itself warns for the
 * account on its own ground.
 */
export async function reconsiderThresholds(
  ctx: Context,
  tx: Tx,
  matters: readonly Matter[],
  onOwnGround: OwnGround,
): Promise<void> {
  if (matters.length === 0) return
  const known = new Map(
    (await selectThresholds(tx, [...new Set(matters.map(({ identifier }) => identifier.id))])).map((row) => [
      keyOf(row),
      row,
    ]),
  )
  const changed = matters.flatMap(({ identifier, policy, weight: { counts } }): ThresholdRow[] => {
    const { organisationId, version, minimumReports } = policy
    const receiver = policy.receiver as ThresholdReceiver
    const identifierId = identifier.id
    const before = known.get(keyOf({ identifierId, organisationId, receiver }))
    const isProtected = identifier.protectedAs !== null
    const isHeld = receiver === 'bank-notice' && onOwnGround({ identifier, policy })
    const step = thresholdStep({ minimumReports, counts, isProtected, isHeld, status: before?.status ?? null })
    if (!step) return []
    const status = step === 'reach' ? 'reached' : 'retracted'
    const id = before?.id ?? ctx.newId()
    const named = { identifierId, kind: policy.kind, canonical: identifier.canonical, organisationId, receiver }
    return [{ ...named, id, status, policyVersion: version, counted: counts, changedAt: ctx.now() }]
  })
  if (changed.length === 0) return
  await upsertThresholds(tx, changed)
  await recordAudit(
    ctx,
    tx,
    changed.map(({ id, status, receiver, organisationId, policyVersion, counted }) => ({
      action: status === 'reached' ? 'identifiers.threshold-reached' : 'identifiers.threshold-retracted',
      subjectKind: 'threshold',
      subjectId: id,
      detail: { receiver, authority: organisationId, policyVersion, counted },
    })),
  )
  const idsOf = (status: ThresholdRow['status']) => changed.filter((row) => row.status === status).map((row) => row.id)
  await announceEach(ctx, tx, ThresholdReached, 'thresholdIds', idsOf('reached'))
  await announceEach(ctx, tx, ThresholdRetracted, 'thresholdIds', idsOf('retracted'))
}

function keyOf(row: Pick<ThresholdRow, 'identifierId' | 'organisationId' | 'receiver'>): string {
  return `${row.identifierId} ${row.organisationId} ${row.receiver}`
}
