// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Namespace } from '@dijkwacht/check-client'
import { upsertQuota } from './statement.store.ts'

export interface Quota {
  organisationId: string
  /** 'open': questions of the check in a day, instead of elements in an epoch. */
  namespace: Namespace | 'open'
  purpose: string
  /** Elements in one epoch: the number of customers in the contract, with a fifth more. */
  perEpoch: number
}

/** What was agreed about how much one organisation may ask. Only by the program: from a file of the operator, or the demo. */
export async function setQuotas(ctx: Context, quotas: readonly Quota[]): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('numbers are set by the operator')
  await transaction(ctx, async (tx) => {
    for (const quota of quotas) {
      await upsertQuota(tx, quota, ctx.now())
      const { organisationId, namespace, purpose, perEpoch } = quota
      await recordAudit(ctx, tx, {
        action: 'sharing.quota-set',
        subjectKind: 'quota',
        subjectId: `${organisationId}/${namespace}/${purpose}`,
        detail: { perEpoch },
      })
    }
  })
}
