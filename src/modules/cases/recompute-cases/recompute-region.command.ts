// SPDX-License-Identifier: EUPL-1.2
// No audit line: a part of linking and of decisions, which write one.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type DecisionRow, selectAllRulings, selectRulings } from '../decide-case/decision.store.ts'
import { recountCases } from '../linking/portion.store.ts'
import { setCases } from '../linking/report.store.ts'
import { partition, type Ruling } from '../partition/partition.ts'
import { selectFamilies } from '../texts/text.store.ts'
import { labelCases } from './label-cases.ts'
import { type Region, selectCasesOf, selectRegion, selectRuled, selectUnlinking } from './region.store.ts'

/**
 * Divides a region of one circle anew: everything in these cases and these reports, with what people put apart from it. `null`: all
 * that the circle has.
 * Writes only differences. Returns the reports of which the case became another.
 */
export async function recomputeRegion(ctx: Context, tx: Tx, circle: string, asked: Region | null): Promise<string[]> {
  const { region, rulings } =
    asked === null ? { region: null, rulings: await selectAllRulings(tx, circle) } : await closed(tx, circle, asked)
  const reports = await selectRegion(tx, circle, region)
  const unlinking = await selectUnlinking(tx, circle, region)
  const families = await selectFamilies(tx, circle, [...new Set(rulings.flatMap(({ cutHubs }) => cutHubs))])
  const parts = partition(
    reports,
    (hub) => !unlinking.has(hub),
    rulings.map((ruling) => rulingOf(ruling, families)),
  )
  const held = new Map(reports.map(({ reportId, caseId }) => [reportId, caseId]))
  const moves = labelCases(parts, held, () => ctx.newId())
  for (const some of chunks([...moves], 20_000)) await setCases(tx, new Map(some))
  const touched = new Set([...held.values(), ...moves.values()].filter((id) => id !== null))
  const alone = await recountCases(tx, [...touched])
  return [...new Set([...moves.keys(), ...alone])]
}

/** The region with every case that a split keeps apart from it, or that a merge named. */
async function closed(tx: Tx, circle: string, asked: Region): Promise<{ region: Region; rulings: DecisionRow[] }> {
  const caseIds = new Set(asked.caseIds)
  const reportIds = new Set(asked.reportIds)
  for (const id of (await selectCasesOf(tx, circle, [...reportIds])).values()) if (id !== null) caseIds.add(id)
  for (;;) {
    const region = { caseIds: [...caseIds], reportIds: [...reportIds] }
    const rulings = await selectRulings(tx, circle, await selectRuled(tx, region))
    const before = caseIds.size + reportIds.size
    const named = rulings.flatMap(({ left, right }) => [...left, ...right])
    for (const [id, caseId] of await selectCasesOf(tx, circle, named))
      if (caseId === null) reportIds.add(id)
      else caseIds.add(caseId)
    if (caseIds.size + reportIds.size === before) return { region, rulings }
  }
}

/** A text that was cut stands for the family that it is in now. */
function rulingOf({ kind, left, right, cutHubs }: DecisionRow, families: ReadonlyMap<string, string>): Ruling {
  if (kind !== 'split') return { kind: 'merge', left, right }
  return { kind, left, right, cutHubs: new Set(cutHubs.map((id) => families.get(id) ?? id)) }
}

export function* chunks<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
