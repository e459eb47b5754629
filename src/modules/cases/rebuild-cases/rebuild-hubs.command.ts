// SPDX-License-Identifier: EUPL-1.2
// No audit line: a part of rebuilding, which writes one.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { listIdentifiers } from '#modules/identifiers'
import { deleteAllHubs, type HubRow, selectJudgedHubs, selectJudgements, upsertHubs } from '../hub/hub.store.ts'
import type { HubIdentity } from '../hub/hub.ts'
import { fixedStanding } from '../hub/site-of.ts'
import { type StandingLimits, standingOf } from '../hub/standing.ts'
import { addReport, emptyTally, type HubTally } from '../hub/tally.ts'
import { isKept, keptFrom } from '../hub/weigh-hubs.command.ts'
import type { HungReport } from '../linking/linked-report.ts'
import { selectReportsAfter } from '../linking/report.store.ts'
import { chunks } from '../recompute-cases/recompute-region.command.ts'
import { selectAllFamilies } from '../texts/text.store.ts'

const pageSize = 20_000

/** Adds up every hub of one circle anew. Reads its reports twice: first to find the hubs that are worth a row. */
export async function rebuildHubs(
  ctx: Context,
  tx: Tx,
  circle: string,
  limits: StandingLimits,
): Promise<{ hubs: number; links: number }> {
  const familyOf = await selectAllFamilies(tx, circle)
  const breadth = new Map<string, number>()
  let links = 0
  for await (const report of everyReport(tx, circle)) {
    links += report.accounts.length + report.others.length
    const by = Math.max(1, report.sites.length, report.accounts.length)
    for (const hub of hubsOf(report, familyOf)) breadth.set(hub, (breadth.get(hub) ?? 0) + by)
  }
  const identities = await identify(ctx, [...breadth.keys()], new Set(familyOf.values()))
  const judged = new Set(await selectJudgedHubs(tx, circle))
  const tallies = new Map<string, HubTally>()
  for (const id of judged) tallies.set(id, emptyTally())
  // Fewer reports, sites and accounts than the lowest limit: no rule can touch it.
  const least = Math.min(keptFrom, limits.manySites, limits.boilerplateAccounts, limits.unrelated.reports)
  for (const [hub, width] of breadth)
    if (width >= least || (identities.get(hub)?.fixed ?? null) !== null) tallies.set(hub, emptyTally())
  for await (const report of everyReport(tx, circle))
    for (const hub of hubsOf(report, familyOf)) {
      const [tally, identity] = [tallies.get(hub), identities.get(hub)]
      if (tally && identity) addReport(tally, identity.kind, report, limits)
    }
  await deleteAllHubs(tx, circle)
  let hubs = 0
  for (const some of chunks([...tallies], 2_000)) {
    const judgements = await selectJudgements(
      tx,
      circle,
      some.map(([hub]) => hub).filter((hub) => judged.has(hub)),
    )
    const unseen = await identify(
      ctx,
      some.map(([hub]) => hub).filter((hub) => !identities.has(hub)),
      new Set(),
    )
    const rows = some.flatMap(([hubId, tally]): HubRow[] => {
      const identity = identities.get(hubId) ?? unseen.get(hubId)
      if (!identity) return []
      const judgement = judgements.get(hubId) ?? null
      return [{ hubId, ...identity, judgement, tally, standing: standingOf({ ...identity, judgement, tally }, limits) }]
    })
    const kept = rows.filter(isKept)
    await upsertHubs(tx, circle, kept)
    hubs += kept.length
  }
  return { hubs, links }
}

async function* everyReport(tx: Tx, circle: string): AsyncGenerator<HungReport> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await selectReportsAfter(tx, circle, after, pageSize)
    yield* page
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = last.reportId
  }
}

function hubsOf(report: HungReport, familyOf: ReadonlyMap<string, string>): string[] {
  const families = new Set(report.texts.flatMap((text) => familyOf.get(text) ?? []))
  return [...report.accounts, ...report.others, ...families]
}

async function identify(
  ctx: Context,
  ids: readonly string[],
  families: ReadonlySet<string>,
): Promise<Map<string, HubIdentity>> {
  const known = new Map<string, HubIdentity>()
  for (const id of families) known.set(id, { kind: 'text', fixed: null })
  const identifiers = ids.filter((id) => !families.has(id))
  for (const some of chunks(identifiers, 20_000))
    for (const { id, kind, canonical, protectedAs } of (await listIdentifiers(ctx, some)).values())
      known.set(id, { kind, fixed: fixedStanding(kind, canonical, protectedAs) })
  return known
}
