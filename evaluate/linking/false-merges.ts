// SPDX-License-Identifier: EUPL-1.2
import { narratives, things } from '../../src/modules/reports/load-demo/demo-narratives.ts'
import { chanceFrom, clerkReports } from './clerk-reports.ts'
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

/** The demo's narratives, filled in twice each: only copies of one narrative may be joined. */
export function mergesOfDemo(): FalseMerges {
  const chance = chanceFrom(7)
  const templates = Object.values(narratives).flat()
  const reports = [...templates, ...templates].map((template, index) => ({
    id: String(index).padStart(6, '0'),
    text: template
      .replaceAll('{thing}', things[Math.floor(chance() * things.length)] ?? '')
      .replaceAll('{amount}', `€ ${Math.floor(chance() * 5000)}`)
      .replaceAll('{account}', 'op een rekening')
      .replaceAll('{number}', '06 12345678')
      .replaceAll('{site}', `winkel${index}.example`),
  }))
  const templateOf = (id: string) => Number(id) % templates.length
  return countMerges(
    reports,
    joinReports(reports, { texts: true, identifiers: false }),
    (a, b) => templateOf(a) === templateOf(b),
  )
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
