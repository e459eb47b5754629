// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { dayOfNumber } from '../baseline/day-number.ts'
import { detectClusters } from '../detect-clusters/detect-clusters.query.ts'
import { detectSurges } from '../detect-surges/detect-surges.query.ts'
import { type Proposed, propose } from '../propose-signals/propose-signals.command.ts'

/** Looks what rises and what is new, and puts it before the analysts. Writes down how much was looked at, and which sources began or stopped. */
export async function lookForSignals(ctx: Context): Promise<Proposed> {
  const system = asSystem(ctx, 'signals.look-for-signals')
  const { candidates, changes, series } = await detectSurges(system)
  const clusters = await detectClusters(system)
  const proposed = await propose(system, [...candidates, ...clusters])
  const sources = changes
    .map(({ organisationId, what, day }) => `${organisationId} ${what} ${dayOfNumber(day)}`)
    .join(', ')
  await transaction(system, (tx) =>
    recordAudit(system, tx, {
      action: 'signals.signals-looked-for',
      subjectKind: 'signal',
      subjectId: 'all',
      detail: { series, surges: candidates.length, clusters: clusters.length, sources },
    }),
  )
  return proposed
}
