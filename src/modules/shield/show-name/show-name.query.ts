// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import { type PastDecision, selectAddresses, selectDecisions, selectSources } from '../judge-names/queue.store.ts'
import { selectName, type StoredName } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'
import { vendorsOf, type VendorsOf } from '../submit-address/vendors-of.query.ts'

export type { PastDecision }

export interface ShownName {
  name: StoredName
  decisions: PastDecision[]
  addresses: string[]
  heard: { source: string; partner: string | null; times: number }[]
  /** Who proposed it, while a second person must read it. */
  proposedBy: string | null
  vendors: VendorsOf
}

/** Everything about one name, for somebody of the authority; that they read it is written down. `purpose`: why they do. */
export async function showName(ctx: Context, id: string, purpose: string): Promise<ShownName> {
  judgeOf(ctx)
  const found = await transaction(ctx, async (tx) => {
    const name = await selectName(tx, id)
    if (!name) throw new Refusal(shieldMessages.noSuchName, { status: 404 })
    await listOfJudge(ctx, tx)
    await recordAudit(ctx, tx, { action: 'shield.names-seen', subjectKind: 'name', subjectId: id, purpose })
    return {
      name,
      decisions: await selectDecisions(tx, [id]),
      addresses: await selectAddresses(tx, [id]),
      sources: await selectSources(tx, [id]),
      vendors: await vendorsOf(ctx, tx, { nameId: id }),
    }
  })
  const partners = await organisationNames(
    ctx,
    found.sources.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const last = found.decisions[0]
  return {
    name: found.name,
    decisions: found.decisions,
    vendors: found.vendors,
    addresses: found.addresses.map(({ url }) => url),
    heard: found.sources.map(({ source, organisationId, times }) => ({
      source,
      partner: organisationId && (partners.get(organisationId) ?? organisationId),
      times,
    })),
    proposedBy: found.name.status === 'proposed' && last?.step === 'propose' ? last.decidedBy : null,
  }
}
