// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { type LinkedIdentifier, linkIdentifiers } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import { parseWebAddress } from '#values'
import { suspenderOf } from '../decide-name/decision.store.ts'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import { type PastDecision, selectAddresses, selectDecisions, selectSources } from '../judge-names/queue.store.ts'
import { selectName, type StoredName } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'
import { countReports, selectReportedUnder } from '../receive-reported/reported-address.store.ts'
import { vendorsOf, type VendorsOf } from '../submit-address/vendors-of.query.ts'

export type { PastDecision }

export interface ShownName {
  name: StoredName
  decisions: PastDecision[]
  addresses: string[]
  /** Reports that name a site under it, of all organisations. */
  reports: number
  /** What those reports name, each with its page where this reader has one. */
  sites: LinkedIdentifier[]
  heard: { source: string; partner: string | null; times: number }[]
  /** Who proposed it, while a second person must read it. */
  proposedBy: string | null
  /** Who took it off the list for now, the last time that a person did. */
  suspendedBy: string | null
  vendors: VendorsOf
}

/** So many sites under one name are linked. */
const mostSites = 20

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
      reports: (await countReports(tx, [id])).get(id) ?? 0,
      reported: await selectReportedUnder(tx, id, mostSites),
      suspendedBy: await suspenderOf(tx, id),
      vendors: await vendorsOf(ctx, tx, { nameId: id }),
    }
  })
  const partners = await organisationNames(
    ctx,
    found.sources.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const last = found.decisions[0]
  const sites = new Set([found.name.name, ...found.reported.flatMap(canonicalOf)])
  return {
    name: found.name,
    decisions: found.decisions,
    suspendedBy: found.suspendedBy,
    reports: found.reports,
    sites: await linkIdentifiers(
      ctx,
      [...sites].map((canonical) => ({ kind: 'web-address', canonical })),
    ),
    vendors: found.vendors,
    addresses: found.addresses.map(({ url }) => url),
    heard: found.sources.map(({ source, organisationId, times }) => ({
      source,
      partner: organisationId && (partners.get(organisationId) ?? organisationId),
      times,
    })),
    proposedBy: last?.step === 'propose' ? last.decidedBy : null,
  }
}

function canonicalOf(address: string): string[] {
  const read = parseWebAddress(address)
  return read.ok ? [read.value.canonical] : []
}
