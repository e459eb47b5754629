// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce, announceEach, mostTogether } from '#foundation/events'
import { selectRulings } from '../decide-case/decision.store.ts'
import { circlesNow } from '../circle/circles-now.query.ts'
import { type Part, partsOf } from '../circle/parts-of.ts'
import { type StandingLimits, standingLimits } from '../hub/standing.ts'
import { type Weighing, weighHubs } from '../hub/weigh-hubs.command.ts'
import type { Weighed } from '../hub/hub-totals.ts'
import { CasesChanged, ReportsLinked } from '../linking/cases.events.ts'
import type { HungReport, LinkedReport } from '../linking/linked-report.ts'
import { recountCases } from '../linking/portion.store.ts'
import { deleteReports, lockLinking, selectReports, upsertReports } from '../linking/report.store.ts'
import { chunks, recomputeRegion } from '../recompute-cases/recompute-region.command.ts'
import { selectFamilies } from '../texts/text.store.ts'
import { forgetTexts, shareTexts } from '../texts/share-texts.command.ts'
import { type Changes, compareReports, hubsOf, isNothing } from './compare-reports.ts'
import { type Described, describeReports } from './describe-reports.query.ts'
import { componentsOf } from './join-cases.ts'
import { storeJoined } from './store-joined.command.ts'

/** Announcements carry at most this many ids. */
const mostAnnounced = 1_000

/**
 * Links these reports as they stand now: doing it twice changes nothing, and any order gives the same cases. What only joins is
 * joined; what may divide a case (a report that no longer counts, a hub that no longer links, a split nearby) is computed anew.
 */
export async function linkReports(
  ctx: Context,
  reportIds: readonly string[],
  limits: StandingLimits = standingLimits,
): Promise<void> {
  const system = asSystem(ctx, 'cases.link-reports')
  for (const some of chunks([...new Set(reportIds)], mostTogether))
    await transaction(system, async (tx) => {
      await lockLinking(tx)
      const changed = await linkBatch({ ...system, tx }, tx, some, limits)
      if (changed === null) return
      await recordAudit(system, tx, {
        action: 'cases.reports-linked',
        subjectKind: 'report-batch',
        subjectId: some[0] ?? '',
        detail: { reports: some.length, changed: changed.length },
      })
      await announceEach(system, tx, ReportsLinked, 'reportIds', some)
      await announceChanged(system, tx, changed, new Set(some))
    })
}

/** `linked`: reports that were announced as linked in this transaction. */
export async function announceChanged(
  ctx: Context,
  tx: Tx,
  reportIds: readonly string[],
  linked: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const some of chunks([...reportIds], mostAnnounced))
    await announce(ctx, tx, CasesChanged, { reportIds: some, earlier: some.filter((id) => !linked.has(id)) })
}

/** Null: nothing was new. Else the reports of which the case changed. */
async function linkBatch(
  ctx: Context,
  tx: Tx,
  ids: readonly string[],
  limits: StandingLimits,
): Promise<string[] | null> {
  const described = await describeReports(ctx, ids, await circlesNow(ctx))
  const changed: string[] = []
  let isNew = false
  for (const part of partsOf(await selectReports(tx, ids), described.reports)) {
    const inCircle = await linkPart(ctx, tx, part, described, limits)
    isNew ||= inCircle !== null
    for (const id of inCircle ?? []) changed.push(id)
    // Of a case in another circle before; whether it comes into one here is seen next.
    for (const { reportId, caseId } of part.held.values())
      if (caseId !== null && described.reports.has(reportId) && !part.now.has(reportId)) changed.push(reportId)
  }
  return isNew ? [...new Set(changed)] : null
}

/** Links the part of a batch that is in one circle, as if there were no other. */
async function linkPart(
  ctx: Context,
  tx: Tx,
  { circle, held, now }: Part,
  described: Described,
  limits: StandingLimits,
): Promise<string[] | null> {
  const changes = compareReports(held, now)
  if (isNothing(changes)) return null
  const { fresh, rehung, restated, gone } = changes
  const leaving = [...gone, ...rehung.map(({ was }) => was)]
  const stored = [...rehung, ...restated].map(({ now }) => now)

  await deleteReports(tx, idsOf(gone))
  const shared = await shareTexts(tx, circle, [...fresh, ...rehung.map(({ now }) => now)], described.texts)
  await upsertReports(tx, stored)
  const before = await selectFamilies(tx, circle, [...new Set(leaving.flatMap(({ texts }) => texts))])
  const freshTexts = new Set(fresh.flatMap(({ texts }) => texts))
  const left = [...before.keys()].filter((text) => !freshTexts.has(text))
  const apart = await forgetTexts(tx, circle, left)
  const families = apart.size === 0 ? shared.families : await familiesNow(tx, circle, changes)

  const weighing = toWeigh(changes, { before, families, recount: [...shared.recount, ...shared.ended, ...apart] })
  const weighed = await weighHubs(ctx, tx, circle, { ...weighing, identities: described.identities }, limits)
  const components = componentsOf(
    fresh,
    rehung.map(({ now }) => now),
    [...weighed].map(([hub, one]) => ({ weighed: one, added: weighing.added.get(hub) ?? [] })),
    toDivide(changes, weighed, { before, apart, joined: shared.recount }),
  )
  const { changed, joined } = await storeJoined(ctx, tx, components, restated)
  const anew = components.filter(({ isAnew }) => isAnew)
  // What a decision held together or apart by a report that goes: links that were refused because of it may join from now on.
  const rulings = await selectRulings(tx, circle, idsOf(gone.filter(({ isRuled }) => isRuled)))
  const named = rulings.flatMap(({ left, right }) => [...left, ...right])
  const region = {
    caseIds: anew.flatMap(({ caseIds }) => caseIds),
    reportIds: [...anew.flatMap((component) => idsOf([...component.alone, ...component.fresh])), ...named],
  }
  const moved = anew.length + named.length === 0 ? [] : await recomputeRegion(ctx, tx, circle, region)
  // Only now: who is left alone in a case that shrank loses its label, by which the region was found.
  const shrunk = gone.flatMap(({ caseId }) => (caseId === null ? [] : (joined.get(caseId) ?? caseId)))
  const alone = await recountCases(tx, shrunk)
  return [...new Set([...changed, ...alone, ...moved])]
}

function idsOf(reports: readonly HungReport[]): string[] {
  return reports.map(({ reportId }) => reportId)
}

async function familiesNow(tx: Tx, circle: string, { fresh, rehung, restated }: Changes): Promise<Map<string, string>> {
  const reports = [...fresh, ...[...rehung, ...restated].map(({ now }) => now)]
  return selectFamilies(tx, circle, [...new Set(reports.flatMap(({ texts }) => texts))])
}

/** Which hubs to add up, and how. */
function toWeigh(
  { fresh, rehung, restated, gone }: Changes,
  texts: { before: ReadonlyMap<string, string>; families: ReadonlyMap<string, string>; recount: readonly string[] },
): Omit<Weighing, 'identities'> {
  const added = new Map<string, LinkedReport[]>()
  for (const report of fresh)
    for (const hub of hubsOf(report, texts.families)) {
      const reports = added.get(hub)
      if (reports) reports.push(report)
      else added.set(hub, [report])
    }
  const recount = new Set(texts.recount)
  for (const report of [...gone, ...rehung.map(({ was }) => was)])
    for (const hub of hubsOf(report, texts.before)) recount.add(hub)
  for (const { now } of rehung) for (const hub of hubsOf(now, texts.families)) recount.add(hub)
  const told = new Map<string, { was: string | null; now: string | null }[]>()
  for (const { was, now } of restated)
    if (was.form !== now.form)
      for (const account of now.accounts) {
        const forms = told.get(account) ?? []
        told.set(account, [...forms, { was: was.form, now: now.form }])
      }
  const families = new Set([...texts.before.values(), ...texts.families.values(), ...texts.recount])
  return { added, recount, restated: told, families }
}

/** Cases and reports that these changes may have divided. */
function toDivide(
  { rehung, gone }: Changes,
  weighed: ReadonlyMap<string, Weighed>,
  texts: { before: ReadonlyMap<string, string>; apart: ReadonlySet<string>; joined: ReadonlySet<string> },
): { caseIds: Set<string>; reportIds: Set<string> } {
  const caseIds = new Set<string>()
  const reportIds = new Set<string>()
  for (const [caseId, reports] of Map.groupBy(gone, (report) => report.caseId)) {
    if (caseId === null) continue
    // What hung on one hub only was the end of a branch, however many went: without them the rest still hangs together.
    const held = new Set(reports.flatMap((report) => hubsOf(report, texts.before)))
    const left = [...held].filter((hub) => (weighed.get(hub)?.reports ?? 0) > 0)
    if (left.length > 1 || reports.some(({ isRuled }) => isRuled)) caseIds.add(caseId)
  }
  for (const { was } of rehung) {
    if (was.caseId !== null) caseIds.add(was.caseId)
    reportIds.add(was.reportId)
  }
  for (const [hub, { didLink, doesLink, stored }] of weighed) {
    const isDivided = texts.apart.has(hub) || (!doesLink && (didLink || texts.joined.has(hub)))
    const isJoined = doesLink && !didLink
    if (!isDivided && !isJoined) continue
    for (const { caseId, reportId } of stored)
      if (caseId === null) reportIds.add(reportId)
      else caseIds.add(caseId)
  }
  return { caseIds, reportIds }
}
