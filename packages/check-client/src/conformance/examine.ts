// SPDX-License-Identifier: EUPL-1.2
import type { Program } from './program.ts'
import { type Area, areas, type Question } from './questions.ts'

/** What came out of one area. `wrong`: a line for people about each answer that was not right. */
export interface AreaReport {
  area: Area
  asked: number
  wrong: string[]
}

/** Asks everything, one question at a time, and compares. What the answer says beyond what was asked does not count. */
export async function examine(program: Program, questions: readonly Question[]): Promise<AreaReport[]> {
  const reports = new Map(areas.map((area) => [area, { area, asked: 0, wrong: [] as string[] }]))
  for (const [place, { ask, answer, about }] of questions.entries()) {
    const given = await program.ask({ id: place + 1, ...ask })
    const report = reports.get(ask.do) as AreaReport
    report.asked += 1
    const difference = differenceOf(given, place + 1, answer)
    if (difference !== null) report.wrong.push(`question ${place + 1}, ${about}: ${difference}`)
  }
  return [...reports.values()]
}

function differenceOf(given: Record<string, unknown> | null, id: number, right: object): string | null {
  if (given === null) return 'no answer, or no JSON object on one line'
  if (given.id !== id) return `the answer is to question ${JSON.stringify(given.id)}`
  for (const [name, value] of Object.entries(right))
    if (shown(given[name]) !== shown(value)) return `${name} is ${shown(given[name])}, right is ${shown(value)}`
  return null
}

/** In which order forms are asked changes nothing, nor do capitals of hexadecimals in the answers that have them. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].toSorted())
  if (typeof value === 'string' && /^[\da-f]+$/i.test(value)) return JSON.stringify(value.toLowerCase())
  return JSON.stringify(value) ?? 'missing'
}
