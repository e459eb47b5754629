// SPDX-License-Identifier: EUPL-1.2
import type { CellSystem } from '../protect-cells/cell-system.ts'
import { policy } from '../protect-cells/policy.ts'
import { protectCells } from '../protect-cells/protect-cells.ts'
import { cellName, placeSystem } from '../release-figures/public-tables.ts'

/** Live counts are not rounded. */
export const livePolicy = { ...policy, roundTo: 1 }

/** A form, or a rest of forms, of fewer than this cannot be protected when its total is known: each part would be known to be small. */
const leastOfForm = 2 * policy.width

export interface PlaceCounts {
  /** Reports by main form and safety region, '' not known. */
  regions: readonly { region: string; form: string; reports: number }[]
  /** Municipalities of each safety region, '' in ''. */
  places: readonly { region: string; municipalities: readonly { code: string; reports: number }[] }[]
}

export interface ShownPlaces {
  /** null in both: hidden. `form`: null for all forms. */
  region(code: string, form: string | null): number | null
  municipality(code: string): number | null
}

/**
 * What may be shown by place of the reports of all organisations together in one period, so that nobody can work out a small number from the
 * rest: regions by form, and municipalities of all forms, as one system. That the whole country has so many of each form, everybody who may
 * look sees elsewhere. Forms with few reports are protected as one, and none of it is shown by place.
 */
export function shownPlaces(counts: PlaceCounts): ShownPlaces {
  const { system, isRest } = systemOf(counts)
  const { hidden, unprotected } = protectCells(system, livePolicy)
  // With so few nothing can be shown that tells no more.
  const isKeptBack = unprotected.length > 0 || (system.cells.get(cellName('form', null, null)) ?? 0) < leastOfForm
  const shown = (cell: string) => (isKeptBack || hidden.has(cell) ? null : (system.cells.get(cell) ?? 0))
  return {
    region: (code, form) => (form !== null && isRest(form) ? null : shown(cellName('region', form, code))),
    municipality: (code) => shown(cellName('municipality', null, code)),
  }
}

/** Name of what the forms with few reports are together. */
const rest = 'rest'

export function systemOf({ regions, places }: PlaceCounts): { system: CellSystem; isRest(form: string): boolean } {
  const totals = new Map<string, number>()
  for (const { form, reports } of regions) totals.set(form, (totals.get(form) ?? 0) + reports)
  const few = new Set<string>()
  let together = 0
  for (const [form, total] of [...totals].toSorted(([, a], [, b]) => a - b)) {
    if (total >= leastOfForm && (together === 0 || together >= leastOfForm)) break
    few.add(form)
    together += total
  }
  const count = (form: string, region: string) =>
    regions.reduce((sum, row) => {
      const isOf = row.region === region && (form === rest ? few.has(row.form) : row.form === form)
      return isOf ? sum + row.reports : sum
    }, 0)
  const forms = [...totals.keys()].filter((form) => !few.has(form)).toSorted()
  const system = placeSystem({ forms: together > 0 ? [...forms, rest] : forms, count, places })
  const before = new Map<string, 'shown' | 'hidden'>(system.before)
  if (together > 0) for (const { region } of places) before.set(cellName('region', rest, region), 'hidden')
  return { system: { ...system, before }, isRest: (form) => few.has(form) || !totals.has(form) }
}
