// SPDX-License-Identifier: EUPL-1.2
import { type Policy, rounded } from '../protect-cells/policy.ts'
import { protectCells } from '../protect-cells/protect-cells.ts'
import type { Day } from '../tally/period.ts'
import { blockSystem, cellName, type PublicSystem, publicTables, weekSystem, weekTable } from './public-tables.ts'
import type { FrozenRow, ReleasedFigure } from './release.ts'

/** Every value that a table has, also those without a report: what is missing from a list would be known to be nothing. */
export interface KnownValues {
  forms: readonly string[]
  of: Readonly<Partial<Record<(typeof publicTables)[number] | 'kind', readonly string[]>>>
  /** Municipalities of each safety region, '' in ''. */
  places: readonly { region: string; municipalities: readonly string[] }[]
}

type Frozen = FrozenRow & { week: Day }

/** What a release shows of its week. */
export function figuresOfWeek(
  week: Day,
  frozen: readonly Frozen[],
  known: KnownValues,
  policy: Policy,
): ReleasedFigure[] {
  const counts = counterOf(frozen)
  const forms = valuesIn(frozen, 'form', 'form', known.forms)
  const system = weekSystem(week, new Map(forms.map((form) => [form, counts('form', form, '*')])))
  const { hidden } = protectCells(system, policy)
  return shown(system, hidden, policy).map((figure) => ({ ...figure, span: 'week', period: week }))
}

/**
 * What a release shows of a period of four weeks, of which everything that was shown of its weeks is known. null: what was shown
 * leaves no way to show anything of it.
 */
export function figuresOfBlock(
  weeks: readonly Day[],
  frozen: readonly Frozen[],
  shownBefore: readonly Pick<ReleasedFigure, 'table' | 'form' | 'value' | 'reports' | 'period'>[],
  known: KnownValues,
  policy: Policy,
): ReleasedFigure[] | null {
  const counts = counterOf(frozen)
  const inWeek = counterOf(frozen.map((row) => (row.table === 'form' ? { ...row, value: row.week } : row)))
  const forms = valuesIn(frozen, 'form', 'form', known.forms)
  const before = new Map(
    shownBefore.map(({ form, period, reports }) => [
      cellName(weekTable, form === '*' ? null : form, period),
      reports === null ? ('hidden' as const) : ('shown' as const),
    ]),
  )
  const system = blockSystem({
    forms,
    weeks,
    inWeek: (form, week) => inWeek('form', form, week),
    tables: publicTables.map((table) => ({
      table,
      values: valuesIn(frozen, table, 'value', known.of[table] ?? []),
      count: (form: string, value: string) => counts(table, form, value),
    })),
    places: known.places.map(({ region, municipalities }) => ({
      region,
      municipalities: municipalities.map((code) => ({ code, reports: counts('municipality', '*', code) })),
    })),
    before,
  })
  const { hidden, unprotected } = protectCells(system, policy)
  if (unprotected.length > 0) return null
  const period = weeks[0] ?? ''
  return [
    ...shown(system, hidden, policy).filter(({ table }) => table !== weekTable),
    ...kindsOf(frozen, counts, known.of.kind ?? [], policy),
    ...lossesOf(frozen, forms, hidden, policy),
  ].map((figure) => ({ ...figure, span: 'four-weeks', period }))
}

type Shown = Omit<ReleasedFigure, 'span' | 'period'>

function shown({ cells, about }: PublicSystem, hidden: ReadonlySet<string>, policy: Policy): Shown[] {
  return [...cells].flatMap(([cell, count]) => {
    const { table, form, value } = about.get(cell) ?? { table: '', form: null, value: null }
    const reports = hidden.has(cell) ? null : rounded(count, policy)
    // The day of a week stands in its period.
    const isWeek = table === weekTable
    return [{ table, form: form ?? '*', value: isWeek ? '*' : (value ?? '*'), reports, lossInCents: null }]
  })
}

/** A report tells of several kinds of identifiers or of none: no sum is known of them, so that each stands alone. */
function kindsOf(
  frozen: readonly Frozen[],
  counts: ReturnType<typeof counterOf>,
  known: readonly string[],
  policy: Policy,
): Shown[] {
  return valuesIn(frozen, 'kind', 'value', known).map((value) => {
    const count = counts('kind', '*', value)
    const reports = count < policy.least ? null : rounded(count, policy)
    return { table: 'kind', form: '*', value, reports, lossInCents: null }
  })
}

/**
 * Damage by form: only of enough persons, and where nobody's loss is most of it. No total of it is published. Of a form whose count is
 * hidden it is hidden too: damage that is shown says that there are at least ten, and so what is left for the form that it hides.
 */
function lossesOf(
  frozen: readonly Frozen[],
  forms: readonly string[],
  hidden: ReadonlySet<string>,
  policy: Policy,
): Shown[] {
  return forms.map((form) => {
    const rows = frozen.filter((row) => row.table === 'form' && row.form === form)
    const loss = rows.reduce((sum, row) => sum + row.lossInCents, 0)
    const largest = Math.max(0, ...rows.map((row) => row.largestInCents))
    const withLoss = rows.reduce((sum, row) => sum + row.withLoss, 0)
    const isCounted = !hidden.has(cellName('form', form, null))
    const isShown = isCounted && withLoss >= policy.least && largest <= loss * policy.mostOfOne
    const lossInCents = isShown ? Math.round(loss / policy.roundLossTo) * policy.roundLossTo : null
    return { table: 'loss', form, value: '*', reports: null, lossInCents }
  })
}

function counterOf(frozen: readonly FrozenRow[]) {
  const sums = new Map<string, number>()
  for (const { table, form, value, reports } of frozen) {
    const key = cellName(table, form, value)
    sums.set(key, (sums.get(key) ?? 0) + reports)
  }
  return (table: string, form: string, value: string) => sums.get(cellName(table, form, value)) ?? 0
}

function valuesIn(
  frozen: readonly FrozenRow[],
  table: string,
  of: 'form' | 'value',
  known: readonly string[],
): string[] {
  const found = frozen.filter((row) => row.table === table).map((row) => row[of])
  return [...new Set([...known, ...found])].toSorted()
}
