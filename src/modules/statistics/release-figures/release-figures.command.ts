// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { dutchDay } from '#values'
import { policy } from '../protect-cells/policy.ts'
import { lockCounting } from '../tally/tally.store.ts'
import { blockOf, daysLater, weekOf, weeksOfBlock } from '../tally/period.ts'
import { figuresOfBlockApart } from './block-apart.query.ts'
import { figuresOfWeek } from './figures-of.ts'
import { knownValues } from './known-values.query.ts'
import { ripeOn } from './release.ts'
import {
  countReleased,
  freezeWeek,
  insertFigures,
  insertRelease,
  lockReleasing,
  selectFigures,
  selectFirstDay,
  selectFrozen,
  selectLastRelease,
} from './release.store.ts'

/**
 * Makes a release for every week that is ripe and has none yet, the oldest first, each in a transaction of its own. Doing it
 * again makes nothing. Returns the numbers of the new releases.
 */
export async function releaseFigures(ctx: Context): Promise<number[]> {
  const system = asSystem(ctx, 'statistics.release-figures')
  const made: number[] = []
  for (;;) {
    const number = await releaseNext(system)
    if (number === null) return made
    made.push(number)
  }
}

async function releaseNext(system: Context): Promise<number | null> {
  const known = await knownValues(system)
  return transaction(system, async (tx) => {
    await lockReleasing(tx)
    const last = await selectLastRelease(tx)
    const firstDay = last ? null : await selectFirstDay(tx)
    const week = last ? daysLater(last.week, 7) : firstDay && weekOf(firstDay)
    if (!week || ripeOn(week) > dutchDay(system.now())) return null
    // What is counted meanwhile waits, so that all tables are of the same reports.
    await lockCounting(tx)
    const number = (last?.number ?? 0) + 1
    await insertRelease(tx, { number, week, releasedAt: system.now(), policy: policy.version })
    await freezeWeek(tx, week)
    const ofWeek = figuresOfWeek(week, await selectFrozen(tx, [week]), known, policy)
    await insertFigures(tx, number, ofWeek)
    const block = blockOf(week)
    const weeks = Array.from({ length: weeksOfBlock }, (_, at) => daysLater(block, 7 * at))
    // A period that began before there was anything to release stays without figures.
    const isWhole = week === weeks.at(-1) && (await countReleased(tx, weeks)) === weeksOfBlock
    const before = await selectFigures(tx, { table: 'week', span: 'week', from: block, to: week })
    const ofBlock = isWhole
      ? await figuresOfBlockApart(weeks, await selectFrozen(tx, weeks), before, known, policy)
      : ([] as const)
    if (ofBlock) await insertFigures(tx, number, ofBlock)
    await recordAudit(system, tx, {
      action: 'statistics.figures-released',
      subjectKind: 'release',
      subjectId: String(number),
      detail: {
        week,
        policy: policy.version,
        figures: ofWeek.length + (ofBlock?.length ?? 0),
        hidden: [...ofWeek, ...(ofBlock ?? [])].filter(
          ({ reports, lossInCents }) => reports === null && lossInCents === null,
        ).length,
        keptBack: ofBlock === null,
      },
    })
    return number
  })
}
