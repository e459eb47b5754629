// SPDX-License-Identifier: EUPL-1.2
import type { Counted, FlowInput } from '../count-flow/outcome-counts.ts'
import { fewestMonths } from '../outcome/half-year.ts'
import { handedOver, type Standing, type Supplier } from '../outcome/standing.ts'

/** The prosecutor counts more than the police handed over: one of both is wrong. */
export interface Clash {
  period: string
  form: string
  region: string
  police: number
  prosecutor: number
}

/** So many complaints, as one of both counted them. */
export interface CountRow {
  supplier: Supplier
  period: string
  form: string
  region: string
  /** A standing, or that they were handed over. */
  outcome: string
  ground: string | null
  isBundled: boolean | null
  months: number | null
  amount: number
}

/**
 * Puts together what police and prosecutor counted at the end of one half-year. What the police handed over and the prosecutor does not count yet is not
 * registered; it is open for at least so long as its half-year is over. A clash makes the whole of it unfit to publish, and is named.
 */
export function mergeSupplied(rows: readonly CountRow[], half: string): { input: FlowInput; clashes: Clash[] } {
  const items: Counted[] = rows
    .filter(({ outcome, amount }) => outcome !== handedOver && amount > 0)
    .map(({ period, form, region, outcome, ground, months, amount }) => ({
      period,
      form,
      region,
      standing: outcome as Standing,
      ground,
      months,
      n: amount,
    }))
  const clashes: Clash[] = []
  for (const group of Map.groupBy(rows, ({ period, form, region }) => [period, form, region].join('|')).values()) {
    const [first] = group as [CountRow]
    const { period, form, region } = first
    const sum = (wanted: (row: CountRow) => boolean) =>
      group.filter(wanted).reduce((total, { amount }) => total + amount, 0)
    const police = sum(({ outcome }) => outcome === handedOver)
    const prosecutor = sum(({ supplier }) => supplier === 'prosecutor')
    if (prosecutor > police) clashes.push({ period, form, region, police, prosecutor })
    if (police > prosecutor)
      items.push({
        period,
        form,
        region,
        standing: 'unregistered',
        ground: null,
        months: fewestMonths(period, half),
        n: police - prosecutor,
      })
  }
  return { input: { items: clashes.length > 0 ? [] : items, bundled: bundledOf(rows) }, clashes }
}

const neverTaken = new Set(['waiting', 'withdrawn', 'referred'])

/** null when the police did not say of everything that they took whether it was bundled. */
function bundledOf(rows: readonly CountRow[]): FlowInput['bundled'] {
  const taken = rows.filter(
    ({ supplier, outcome, amount }) => supplier === 'police' && !neverTaken.has(outcome) && amount > 0,
  )
  if (taken.some(({ isBundled }) => isBundled === null)) return null
  return taken
    .filter(({ isBundled }) => isBundled)
    .map(({ period, form, region, amount }) => ({ period, form, region, n: amount }))
}
