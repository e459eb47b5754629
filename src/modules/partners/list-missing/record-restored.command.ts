// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { installation, restoredAction } from './missing.query.ts'

/** The operator says, on the machine itself, that a backup was restored to practise it. No program can see that. */
export function recordRestored(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'partners.record-restored')
  return transaction(system, (tx) =>
    recordAudit(system, tx, { action: restoredAction, subjectKind: installation, subjectId: installation }),
  )
}
