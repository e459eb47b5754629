// SPDX-License-Identifier: EUPL-1.2
import type { CellSystem, Sum } from '../protect-cells/cell-system.ts'

/**
 * What is published of each week and of each period of four weeks. Every table is by main form and one thing more, and all of them
 * have the same totals by form, so that they are protected together. Periods are four weeks and not months: weeks lie wholly in one,
 * so that a period and its weeks differ by nothing.
 */
export const publicTables = ['channel', 'region', 'organisation', 'means', 'pretext', 'impersonated', 'victim'] as const

export interface TableCell {
  table: string
  form: string | null
  value: string | null
  count: number
}

export interface PublicSystem extends CellSystem {
  /** What each cell of the system is, for whoever stores it. */
  about: ReadonlyMap<string, TableCell>
}

/** Name of a cell: table, form and value; `null` is the total over all. */
export function cellName(table: string, form: string | null, value: string | null): string {
  return [table, form ?? '*', value ?? '*'].join('|')
}

/** Which table a week is in, by its Monday. */
export const weekTable = 'week'

class Builder {
  cells = new Map<string, number>()
  about = new Map<string, TableCell>()
  sums: Sum[] = []

  put(table: string, form: string | null, value: string | null, count: number): string {
    const name = cellName(table, form, value)
    this.cells.set(name, count)
    this.about.set(name, { table, form, value, count })
    return name
  }

  /** Reports by form, and all of them. */
  totals(
    forms: readonly string[],
    ofForm: (form: string) => number,
  ): { formTotals: Map<string, string>; total: string } {
    const formTotals = new Map(forms.map((form) => [form, this.put('form', form, null, ofForm(form))]))
    const all = forms.reduce((sum, form) => sum + ofForm(form), 0)
    const total = this.put('form', null, null, all)
    this.sums.push({ total, parts: [...formTotals.values()] })
    return { formTotals, total }
  }

  /** The municipalities of each value of the table `region`. */
  places(places: BlockCounts['places']): void {
    for (const { region, municipalities } of places)
      this.sums.push({
        total: cellName('region', null, region),
        parts: municipalities.map(({ code, reports }) => this.put('municipality', null, code, reports)),
      })
  }

  /** A table by form and value, with a total for each value; `formTotals` are the cells that its rows add up to. */
  table(
    table: string,
    counts: (form: string, value: string) => number,
    {
      values,
      formTotals,
      total,
    }: { values: readonly string[]; formTotals: ReadonlyMap<string, string>; total: string },
  ): void {
    const columns = values.map((value) => {
      const parts = [...formTotals.keys()].map((form) => this.put(table, form, value, counts(form, value)))
      const sum = parts.reduce((all, part) => all + (this.cells.get(part) ?? 0), 0)
      const column = this.put(table, null, value, sum)
      this.sums.push({ total: column, parts })
      return column
    })
    this.sums.push({ total, parts: columns })
    for (const [form, name] of formTotals)
      this.sums.push({ total: name, parts: values.map((value) => cellName(table, form, value)) })
  }
}

/** Everything that is published of these weeks alone: reports by form in each. */
export function weekSystem(week: string, byForm: ReadonlyMap<string, number>): PublicSystem {
  const builder = new Builder()
  const parts = [...byForm].map(([form, count]) => builder.put(weekTable, form, week, count))
  const total = [...byForm.values()].reduce((all, count) => all + count, 0)
  builder.sums.push({ total: builder.put(weekTable, null, week, total), parts })
  return builder
}

export interface BlockCounts {
  forms: readonly string[]
  weeks: readonly string[]
  inWeek(form: string, week: string): number
  tables: readonly { table: string; values: readonly string[]; count(form: string, value: string): number }[]
  /** Values of the table `region` with the municipalities in each, and how many reports came from there. */
  places: readonly { region: string; municipalities: readonly { code: string; reports: number }[] }[]
  before: CellSystem['before']
}

/** Everything that is published of a period of four weeks, with its weeks, whose cells were published before. */
export function blockSystem({ forms, weeks, inWeek, tables, places, before }: BlockCounts): PublicSystem {
  const builder = new Builder()
  const ofForm = (form: string) => weeks.reduce((all, week) => all + inWeek(form, week), 0)
  const { formTotals, total } = builder.totals(forms, ofForm)
  builder.table(weekTable, inWeek, { values: weeks, formTotals, total })
  for (const { table, values, count } of tables) builder.table(table, count, { values, formTotals, total })
  builder.places(places)
  return { cells: builder.cells, about: builder.about, sums: builder.sums, ...(before && { before }) }
}

/** Everything that partners see live by place of one period: regions by form, and municipalities. What all forms come to is seen elsewhere. */
export function placeSystem({
  forms,
  count,
  places,
}: Pick<BlockCounts, 'forms' | 'places'> & { count(form: string, region: string): number }): PublicSystem {
  const builder = new Builder()
  const regions = places.map(({ region }) => region)
  const ofForm = (form: string) => regions.reduce((all, region) => all + count(form, region), 0)
  const { formTotals, total } = builder.totals(forms, ofForm)
  builder.table('region', count, { values: regions, formTotals, total })
  builder.places(places)
  const before = new Map([...formTotals.values(), total].map((cell) => [cell, 'shown' as const]))
  return { cells: builder.cells, about: builder.about, sums: builder.sums, before }
}
