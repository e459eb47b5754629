// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { listSightings } from '#modules/identifiers'
import { type DecisionRow, selectRulings } from '../decide-case/decision.store.ts'
import { selectHubs } from '../hub/hub.store.ts'
import { doesLink } from '../hub/hub.ts'
import type { Step } from '../linking/case-view.ts'
import { selectReports } from '../linking/report.store.ts'
import { type RegionReport, selectRegion, selectRuled, selectUnlinking } from '../recompute-cases/region.store.ts'
import { describeHubs } from '../show-case/describe-hubs.query.ts'
import { isUuid, openScope, shown } from '../show-case/find-case.query.ts'
import { type Scope, selectCaseReports, selectOwnIds } from '../show-case/show-case.store.ts'
import { selectFamilies } from '../texts/text.store.ts'
import { selectJudges } from './explain-case.store.ts'
import { findPath, type Stone, type Web } from './find-path.ts'

interface Known {
  stones: Stone[] | null
  own: Set<string>
  families: Set<string>
  ownHubs: Map<string, number>
  decisions: Map<string, DecisionRow>
  judges: Map<string, string>
}

/**
 * The shortest path between two own reports of one case, each step with its reason and author. A path over own reports goes before
 * a shorter one over those of others, of which nothing is told but that it is there. Null when they are not in one case.
 */
export async function whyTogether(ctx: Context, a: string, b: string, purpose: string): Promise<Step[] | null> {
  if (!isUuid(b)) return null
  const scope = await openScope(ctx, a, purpose, 'cases.path-seen')
  if (!scope || scope.caseId === null) return null
  const { caseId, circle, organisationId } = scope
  const known = await transaction(asSystem(ctx, 'cases.why-together'), async (tx): Promise<Known> => {
    const region = { caseIds: [caseId], reportIds: [] }
    const direct = await sharedHub(tx, scope, b)
    if (direct) {
      const judges = await selectJudges(tx, scope, [direct.id])
      const ownHubs = await countOwn(tx, scope, [direct.id])
      const stones: Stone[] = [
        { kind: 'report', id: a },
        { kind: 'hub', id: direct.id },
        { kind: 'report', id: b },
      ]
      const families = new Set(direct.isText ? [direct.id] : [])
      return { stones, own: new Set([a, b]), families, ownHubs, decisions: new Map(), judges }
    }
    const all = await selectRegion(tx, circle, region)
    const own = new Set(await selectOwnIds(tx, scope))
    const rulings = await selectRulings(tx, circle, await selectRuled(tx, region))
    const unlinking = await selectUnlinking(tx, circle, region)
    const mine = all.filter(({ reportId }) => own.has(reportId))
    const path = async (reports: readonly RegionReport[]) =>
      findPath(await weave(tx, circle, reports, rulings, unlinking), a, b)
    const stones = own.has(b) ? ((await path(mine)) ?? (await path(all))) : null
    const hubs = (stones ?? []).flatMap(({ kind, id }) => (kind === 'hub' ? [id] : []))
    const ownHubs = await countOwn(tx, scope, hubs)
    const decisions = new Map(
      rulings.filter((row) => row.organisationId === organisationId).map((row) => [row.id, row]),
    )
    const families = new Set(all.flatMap(({ texts }) => texts))
    return { stones, own, families, ownHubs, decisions, judges: await selectJudges(tx, scope, hubs) }
  })
  return known.stones ? steps(ctx, scope, known.stones, known) : null
}

/** The strongest hub that joins both, without a look at the rest of the case; null when there is none, or a split is near. */
async function sharedHub(tx: Tx, scope: Scope, b: string): Promise<{ id: string; isText: boolean } | null> {
  const rows = await selectReports(tx, [scope.reportId, b])
  const [one, other] = rows
  if (!one || !other || rows.some((row) => row.isSeparated || row.controllerOrganisationId !== scope.organisationId))
    return null
  if (one.caseId !== other.caseId) return null
  const families = await selectFamilies(tx, scope.circle, [...one.texts, ...other.texts])
  const textsOf = (texts: readonly string[]) => texts.flatMap((text) => families.get(text) ?? [])
  const others = new Set([...other.accounts, ...other.others, ...textsOf(other.texts)])
  const shared = [...one.accounts, ...one.others, ...textsOf(one.texts)].filter((hub) => others.has(hub))
  const known = await selectHubs(tx, scope.circle, shared)
  const id = shared.find((hub) => doesLink(known.get(hub)?.standing ?? 'links'))
  return id === undefined ? null : { id, isText: textsOf(one.texts).includes(id) }
}

/** Own reports of the case on each of these hubs; what no own report has is left out. */
async function countOwn(tx: Tx, scope: Scope, hubs: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const hubId of hubs) {
    const { count } = await selectCaseReports(tx, scope, { hubId, limit: 1, offset: 0 })
    if (count > 0) counts.set(hubId, count)
  }
  return counts
}

function hubsOf({ accounts, others, texts }: RegionReport): string[] {
  return [...accounts, ...others, ...texts]
}

async function weave(
  tx: Tx,
  circle: string,
  reports: readonly RegionReport[],
  rulings: readonly DecisionRow[],
  unlinking: ReadonlySet<string>,
): Promise<Web> {
  const families = await selectFamilies(tx, circle, [...new Set(rulings.flatMap(({ cutHubs }) => cutHubs))])
  const cuts = rulings
    .filter(({ kind }) => kind === 'split')
    .map(({ left, cutHubs }) => ({ left: new Set(left), hubs: new Set(cutHubs.map((id) => families.get(id) ?? id)) }))
  const present = new Set(reports.map(({ reportId }) => reportId))
  const first = (ids: readonly string[]) => ids.filter((id) => present.has(id)).slice(0, 1)
  return {
    reports: new Map(reports.map((report) => [report.reportId, hubsOf(report)])),
    doesLink: (hub) => !unlinking.has(hub),
    isCut: (report, hub) => cuts.some(({ left, hubs }) => left.has(report) && hubs.has(hub)),
    ties: rulings.map(({ id, kind, left, right }) => ({
      decision: id,
      reports: kind === 'split' ? left : [...first(left), ...first(right)],
    })),
  }
}

/** What of the path may be told; a part over what only others have becomes one hidden step. */
async function steps(ctx: Context, scope: Scope, stones: readonly Stone[], known: Known): Promise<Step[]> {
  const { own, families, ownHubs, decisions, judges } = known
  const described = await describeHubs(
    ctx,
    scope,
    [...ownHubs].map(([hubId, ownReports]) => ({ hubId, isText: families.has(hubId), ownReports })),
  )
  const hubOf = new Map(described.map((hub) => [hub.hubId, hub]))
  const sightings = await listSightings(
    ctx,
    stones.flatMap(({ kind, id }) => (kind === 'report' && own.has(id) ? [id] : [])),
  )
  const told: Step[] = []
  const hide = () => {
    const last = told.at(-1)
    if (!last || !('isHidden' in last)) told.push({ isHidden: true })
  }
  for (const stone of stones) {
    if (stone.kind === 'report') {
      if (own.has(stone.id)) told.push({ reportId: stone.id })
      else hide()
      continue
    }
    const decision = decisions.get(stone.id)
    const hub = hubOf.get(stone.id)
    if (stone.kind === 'decision') {
      if (decision) told.push({ decision: shown(decision) })
      else hide()
      continue
    }
    if (!hub) {
      hide()
      continue
    }
    const roles = sightings.filter(({ identifierId }) => identifierId === stone.id).map(({ role }) => role)
    const isJudged = hub.standing === 'judged-links'
    const author = isJudged ? (judges.get(stone.id) ?? 'partner') : 'rule'
    told.push({ hub, roles: [...new Set(roles)], reason: hub.standing, author })
  }
  return told
}
