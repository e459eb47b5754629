// SPDX-License-Identifier: EUPL-1.2
import { formatQuarter, type Quarter, quarterAt } from '#values'

/** When an action is to be done. Each quarter is one delivery: "Q2 en Q4 2023" asks for two. */
export type Planning =
  | { kind: 'quarters'; quarters: readonly Quarter[] }
  | { kind: 'continuous' }
  | { kind: 'depends' }
  | { kind: 'unclear' }

/** What is odd about a planning as it was written. */
export type PlanningOddity =
  | 'no-year'
  | 'several-quarters'
  | 'depends'
  | 'unknown-planning'
  | 'other-year'
  | 'no-planning'

export interface ReadPlanning {
  /** As far as it says by itself: what is missing is not guessed. */
  planning: Planning
  oddity: PlanningOddity | null
  /** What it most likely means; null when nobody can tell. */
  proposal: Planning | null
}

const single = /^[QK]([1-4])(?:\s+(\d{4}))?$/i
const each = /[QK]([1-4])(?:\s+(\d{4}))?/gi
/** Nothing but quarters, and what stands between them. */
const onlyQuarters = /^(?:[QK][1-4](?:\s+\d{4})?(?:\s*(?:,|\/|&|en|and)\s*|\s+|$))+$/i

/** Reads the planning of one action of the plan of `year`. */
export function readPlanning(written: string, year: number): ReadPlanning {
  const text = written.replace(/\s+/g, ' ').trim()
  const clear = (planning: Planning): ReadPlanning => ({ planning, oddity: null, proposal: null })
  if (text === '') return { planning: { kind: 'unclear' }, oddity: 'no-planning', proposal: null }
  if (/^(doorlopend|continu|continuous)$/i.test(text)) return clear({ kind: 'continuous' })
  if (/^afhankelijk\b/i.test(text)) return { planning: { kind: 'depends' }, oddity: 'depends', proposal: null }
  const one = single.exec(text)
  if (one) {
    const [, number = '', own] = one
    if (own === undefined) {
      return {
        planning: { kind: 'unclear' },
        oddity: 'no-year',
        proposal: ofQuarters([quarterAt(year, Number(number))]),
      }
    }
    const planning = ofQuarters([quarterAt(Number(own), Number(number))])
    if (!planning) return { planning: { kind: 'unclear' }, oddity: 'unknown-planning', proposal: null }
    return Number(own) === year ? clear(planning) : { planning, oddity: 'other-year', proposal: planning }
  }
  if (onlyQuarters.test(text)) return several(text, year)
  return { planning: { kind: 'unclear' }, oddity: 'unknown-planning', proposal: null }
}

/** A quarter without a year takes the year that is written behind a later one: "Q2 en Q4 2023". */
function several(text: string, year: number): ReadPlanning {
  const found = [...text.matchAll(each)]
  let behind = year
  const quarters = found
    .toReversed()
    .map(([, number, own]) => {
      if (own !== undefined) behind = Number(own)
      return quarterAt(behind, Number(number))
    })
    .toReversed()
  return { planning: { kind: 'unclear' }, oddity: 'several-quarters', proposal: ofQuarters(quarters) }
}

function ofQuarters(found: readonly (Quarter | null)[]): Planning | null {
  const quarters = [...new Set(found.filter((one) => one !== null))].toSorted()
  return quarters.length === 0 || found.includes(null) ? null : { kind: 'quarters', quarters }
}

/** What a secretary types as another planning; null when it is not clear. Several quarters are deliveries here, because somebody says so. */
export function typedPlanning(text: string, year: number): Planning | null {
  const { planning, oddity, proposal } = readPlanning(text, year)
  if (oddity === 'several-quarters' || oddity === 'no-year') return proposal
  return planning.kind === 'unclear' ? null : planning
}

/** '2e kwartaal 2023 en 4e kwartaal 2023'; null for what only words of the page can say. */
export function quartersText(planning: Planning, language: 'nl' | 'en'): string | null {
  if (planning.kind !== 'quarters') return null
  return planning.quarters.map((quarter) => formatQuarter(quarter, language)).join(language === 'nl' ? ' en ' : ' and ')
}
