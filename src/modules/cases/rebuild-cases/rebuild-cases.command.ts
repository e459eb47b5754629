// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { listSightedReports } from '#modules/identifiers'
import type { Circles } from '../circle/circle.ts'
import { circlesNow } from '../circle/circles-now.query.ts'
import { partsOf } from '../circle/parts-of.ts'
import { markAllRuled, moveDecisions } from '../decide-case/decision.store.ts'
import { deleteHubsBut } from '../hub/hub.store.ts'
import { type StandingLimits, standingLimits } from '../hub/standing.ts'
import { compareReports } from '../link-reports/compare-reports.ts'
import { describeReports } from '../link-reports/describe-reports.query.ts'
import { announceChanged } from '../link-reports/link-reports.command.ts'
import type { LinkedReport } from '../linking/linked-report.ts'
import { recountCases } from '../linking/portion.store.ts'
import {
  deleteReports,
  lockLinking,
  selectCircles,
  selectReportIdsAfter,
  selectReports,
  upsertReports,
} from '../linking/report.store.ts'
import { recomputeRegion } from '../recompute-cases/recompute-region.command.ts'
import { forgetTexts, regroupTexts, shareTexts } from '../texts/share-texts.command.ts'
import { rebuildHubs } from './rebuild-hubs.command.ts'

const pageSize = 1_000
const first = '00000000-0000-0000-0000-000000000000'

export interface Rebuilt {
  reports: number
  links: number
  hubs: number
  /** Reports of which the case became another; 0 when everything was right. */
  changed: number
}

/**
 * Reads every report anew, adds up every hub and divides everything into cases, each circle by itself, in one transaction. Writes
 * differences only; what people decided stays. Who came into another circle is moved there. A report without identifiers and unknown to the engine is not found: nobody upstream lists those.
 */
export async function rebuildCases(
  ctx: Context,
  limits: StandingLimits = standingLimits,
  progress: (reports: number) => void = () => {},
): Promise<Rebuilt> {
  const system = asSystem(ctx, 'cases.rebuild-cases')
  return transaction(system, async (tx) => {
    await lockLinking(tx)
    const inTx = { ...system, tx }
    const circleOf = await circlesNow(ctx)
    await moveDecisions(tx, circleOf)
    const { reports, left } = await readAnew(inTx, tx, circleOf, progress)
    const changed = new Set(left.map(({ reportId }) => reportId))
    let [hubs, links] = [0, 0]
    const circles = await selectCircles(tx)
    for (const circle of circles) {
      const rebuilt = await rebuildCircle(inTx, tx, circle, limits)
      hubs += rebuilt.hubs
      links += rebuilt.links
      for (const id of rebuilt.changed) changed.add(id)
    }
    await deleteHubsBut(tx, circles)
    // Cases of which every report left have no report by which they could be found.
    for (const id of await recountCases(
      tx,
      left.flatMap(({ caseId }) => caseId ?? []),
    ))
      changed.add(id)
    await recordAudit(system, tx, {
      action: 'cases.cases-rebuilt',
      subjectKind: 'module',
      subjectId: 'cases',
      detail: { reports, links, hubs, changed: changed.size },
    })
    await announceChanged(system, tx, [...changed])
    return { reports, links, hubs, changed: changed.size }
  })
}

/** Everything of one circle but what it keeps about each report. */
async function rebuildCircle(
  ctx: Context,
  tx: Tx,
  circle: string,
  limits: StandingLimits,
): Promise<{ hubs: number; links: number; changed: string[] }> {
  await regroupTexts(tx, circle)
  await markAllRuled(tx, circle)
  const counted = await rebuildHubs(ctx, tx, circle, limits)
  return { ...counted, changed: await recomputeRegion(ctx, tx, circle, null) }
}

/**
 * What the engine keeps about each report, as it stands now, in the circle that it belongs to now. Returns how many there are, and
 * those that left the case in which they were because they no longer count or have another circle.
 */
async function readAnew(
  ctx: Context,
  tx: Tx,
  circleOf: Circles,
  progress: (reports: number) => void,
): Promise<{ reports: number; left: LinkedReport[] }> {
  const left: LinkedReport[] = []
  let count = 0
  for (let after = first; ; ) {
    const [sighted, known] = [
      await listSightedReports(ctx, after, pageSize),
      await selectReportIdsAfter(tx, after, pageSize),
    ]
    const ids = [...new Set([...sighted, ...known])].sort().slice(0, pageSize)
    const last = ids.at(-1)
    if (last === undefined) return { reports: count, left }
    after = last
    const described = await describeReports(ctx, ids, circleOf)
    for (const { circle, held, now } of partsOf(await selectReports(tx, ids), described.reports)) {
      const { fresh, rehung, restated, gone } = compareReports(held, now)
      await deleteReports(
        tx,
        gone.map(({ reportId }) => reportId),
      )
      const anew = [...fresh, ...rehung.map((report) => report.now)]
      if (anew.length > 0) await shareTexts(tx, circle, anew, described.texts)
      await upsertReports(tx, [...anew, ...restated.map((report) => report.now)])
      const leaving = [...gone, ...rehung.map(({ was }) => was)]
      await forgetTexts(tx, circle, [...new Set(leaving.flatMap(({ texts }) => texts))])
      for (const report of gone) if (report.caseId !== null) left.push(report)
    }
    count += described.reports.size
    progress(count)
  }
}
