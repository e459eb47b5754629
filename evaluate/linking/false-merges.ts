// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoReports } from '../../src/modules/reports/load-demo/demo-reports.ts'
import { clerkReports } from './clerk-reports.ts'
import { joinReports } from './robocalls.ts'

export interface FalseMerges {
  reports: number
  /** Reports that were joined with a report of another event. */
  joined: number
  largestCase: number
}

/** Reports of different events in the wording of clerks, joined by their texts only: every join is false. */
export function mergesOfClerks(count: number): FalseMerges {
  const reports = clerkReports(count).map(({ narrative }, index) => ({
    id: String(index).padStart(6, '0'),
    text: narrative,
  }))
  return countMerges(reports, joinReports(reports, { texts: true, identifiers: false }), () => false)
}

/** The reports of the demo as they are told, joined by their texts only: only those of one scheme may be joined. */
export function mergesOfDemo(): FalseMerges {
  const demo = demoReports(new Date('2026-11-24T12:00:00Z'))
  const reports = demo.map(({ input }, index) => ({ id: String(index).padStart(6, '0'), text: input.narrative ?? '' }))
  const schemeOf = (id: string) => demo[Number(id)]?.scheme
  return countMerges(
    reports,
    joinReports(reports, { texts: true, identifiers: false }),
    (a, b) => schemeOf(a) === schemeOf(b),
  )
}

/** The frozen reports of the classifier's evaluation, each of an event of its own. */
export async function mergesOfStories(): Promise<FalseMerges> {
  const folder = join(import.meta.dirname, '../classification')
  const files = await Promise.all(['messy.jsonl', 'test-nl.jsonl'].map((name) => readFile(join(folder, name), 'utf8')))
  const reports = files
    .flatMap((content) => content.split('\n').filter((line) => line.trim() !== ''))
    .map((line, index) => ({ id: String(index).padStart(6, '0'), text: (JSON.parse(line) as { text: string }).text }))
  return countMerges(reports, joinReports(reports, { texts: true, identifiers: false }), () => false)
}

function countMerges(
  reports: readonly { id: string }[],
  groupOf: ReadonlyMap<string, string>,
  isRight: (a: string, b: string) => boolean,
): FalseMerges {
  const groups = Map.groupBy(reports, ({ id }) => groupOf.get(id) ?? id)
  const isWrong = (id: string) =>
    (groups.get(groupOf.get(id) ?? id) ?? []).some((other) => other.id !== id && !isRight(id, other.id))
  return {
    reports: reports.length,
    joined: reports.filter(({ id }) => isWrong(id)).length,
    largestCase: Math.max(...[...groups.values()].map(({ length }) => length)),
  }
}
