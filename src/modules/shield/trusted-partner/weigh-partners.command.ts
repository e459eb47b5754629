// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { listingPolicy } from '../decide-name/listing-policy.ts'
import { losesFastLane } from './quality.ts'
import { fastPartnersOf, loseFastLane, qualityOf } from './trusted-partner.store.ts'

/** Takes the fast lane from partners that handed in one of these names and were wrong too often. Nothing gives it back but the operator. */
export async function weighPartners(ctx: Context, nameIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'shield.weigh-partners')
  await transaction(system, async (tx) => {
    for (const { organisationId, countedFrom } of await fastPartnersOf(tx, nameIds)) {
      const quality = await qualityOf(tx, organisationId, countedFrom)
      if (!losesFastLane(quality, listingPolicy.fastLane)) continue
      const because = `${quality.overturned} van ${quality.decided}, beleid ${listingPolicy.version}`
      await loseFastLane(tx, organisationId, system.now(), because)
      await recordAudit(system, tx, {
        action: 'shield.fast-lane-lost',
        subjectKind: 'organisation',
        subjectId: organisationId,
        detail: { ...quality, policyVersion: listingPolicy.version },
      })
    }
  })
}
