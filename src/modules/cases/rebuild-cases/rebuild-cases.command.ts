// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { listSightedReports } from '#modules/identifiers'
import { selectAllRulings, markRuled } from '../decide-case/decision.store.ts'
import { type StandingLimits, standingLimits } from '../hub/standing.ts'
import { compareReports } from '../link-reports/compare-reports.ts'
import { describeReports } from '../link-reports/describe-reports.query.ts'
import { announceChanged } from '../link-reports/link-reports.command.ts'
import {
  deleteReports,
  lockLinking,
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
 * Reads every report anew, adds up every hub and divides everything into cases, in one transaction. Writes differences only; what
 * people decided stays. A report without identifiers and unknown to the engine is not found: nobody upstream lists those.
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
    const reports = await readAnew(inTx, tx, progress)
    await regroupTexts(tx)
    await markRuled(tx, [...new Set((await selectAllRulings(tx)).flatMap(({ left, right }) => [...left, ...right]))])
    const { hubs, links } = await rebuildHubs(inTx, tx, limits)
    const changed = await recomputeRegion(inTx, tx, null)
    await recordAudit(system, tx, {
      action: 'cases.cases-rebuilt',
      subjectKind: 'module',
      subjectId: 'cases',
      detail: { reports, links, hubs, changed: changed.length },
    })
    await announceChanged(system, tx, changed)
    return { reports, links, hubs, changed: changed.length }
  })
}

/** What the engine keeps about each report, as it stands now. Returns how many there are. */
async function readAnew(ctx: Context, tx: Tx, progress: (reports: number) => void): Promise<number> {
  let count = 0
  for (let after = first; ; ) {
    const [sighted, known] = [
      await listSightedReports(ctx, after, pageSize),
      await selectReportIdsAfter(tx, after, pageSize),
    ]
    const ids = [...new Set([...sighted, ...known])].sort().slice(0, pageSize)
    const last = ids.at(-1)
    if (last === undefined) return count
    after = last
    const described = await describeReports(ctx, ids)
    const held = new Map((await selectReports(tx, ids)).map((report) => [report.reportId, report]))
    const { fresh, rehung, restated, gone } = compareReports(held, described.reports)
    await deleteReports(
      tx,
      gone.map(({ reportId }) => reportId),
    )
    const anew = [...fresh, ...rehung.map(({ now }) => now)]
    if (anew.length > 0) await shareTexts(tx, anew, described.texts)
    await upsertReports(tx, [...anew, ...restated.map(({ now }) => now)])
    const leaving = [...gone, ...rehung.map(({ was }) => was)]
    await forgetTexts(tx, [...new Set(leaving.flatMap(({ texts }) => texts))])
    count += described.reports.size
    progress(count)
  }
}
