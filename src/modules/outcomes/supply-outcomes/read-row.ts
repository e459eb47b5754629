// SPDX-License-Identifier: EUPL-1.2
import type { NumberedComplaint } from '#modules/complaints'
import { dutchDay, parseCalendarDate } from '#values'
import { daysOf, mostMonths, parseHalfYear } from '../outcome/half-year.ts'
import { parseRegion } from '../outcome/region.ts'
import { deliverable } from '../outcome/result-kinds.data.ts'
import { groundsOf, handedOver, saidBy, type Supplier } from '../outcome/standing.ts'
import { type Column, type GivenRow, most, type ReadRow, type RowProblem } from './delivered-row.ts'
import { type Cell, readCount, readEuros, readPercent, readYesNo } from './read-cells.ts'
import { supplyMessages as message } from './supply.text.ts'

/** What a row is read against. */
export interface Known {
  supplier: Supplier
  /** The half-year that is delivered. */
  half: string
  /** ISO day. */
  today: string
  /** By every form of the taxonomy its main form. */
  mainForms: ReadonlyMap<string, string>
  complaints: ReadonlyMap<string, NumberedComplaint>
}

/** Everything that is wrong with one row, or the row. Nothing is guessed. */
export function readRow({ line, row }: GivenRow, known: Known): ReadRow | RowProblem[] {
  const reader = new RowReader(line, row)
  const tooLong = Object.entries(row).find(([, text]) => text.length > most.cell)
  if (tooLong) reader.wrong(tooLong[0] as Column, message.tooLong, { max: most.cell })
  const kind = reader.text('kind').toLowerCase()
  const found = reader.problems.length > 0 ? null : readOfKind(kind, reader, known)
  return found && reader.problems.length === 0 ? found : reader.problems
}

function readOfKind(kind: string, reader: RowReader, known: Known): ReadRow | null {
  if (kind === 'case') return readCase(reader, known)
  if (kind === 'count') return readCounted(reader, known)
  if (kind === 'result') return readResult(reader, known)
  reader.wrong('kind', message.kindUnknown, { found: kind.slice(0, 40) })
  return null
}

class RowReader {
  readonly problems: RowProblem[] = []
  readonly #row: GivenRow['row']
  readonly line: number

  constructor(line: number, row: GivenRow['row']) {
    this.line = line
    this.#row = row
  }

  wrong(column: Column, code: string, values?: RowProblem['values']): null {
    this.problems.push({ line: this.line, column, code, ...(values && { values }) })
    return null
  }

  text(column: Column): string {
    return (this.#row[column] ?? '').trim()
  }

  required(column: Column, code: string = message.required): string | null {
    return this.text(column) || this.wrong(column, code)
  }

  cell<Value>(column: Column, read: (written: string) => Cell<Value>, written: string | null): Value | null {
    if (written === null) return null
    const cell = read(written)
    return 'value' in cell ? cell.value : this.wrong(column, cell.code, cell.values)
  }

  period({ half }: Known): string | null {
    const written = this.required('period')
    if (written === null) return null
    const period = parseHalfYear(written)
    if (period === null) return this.wrong('period', message.periodWrong, { found: written })
    return period > half ? this.wrong('period', message.periodAfter, { found: period, half }) : period
  }

  form({ mainForms }: Known): string | null {
    const written = this.text('form').toUpperCase()
    return mainForms.get(written) ?? this.wrong('form', message.formUnknown, { found: this.text('form') })
  }

  region() {
    return (
      parseRegion(this.text('region')) ?? this.wrong('region', message.regionUnknown, { found: this.text('region') })
    )
  }

  outcome({ supplier }: Known): string | null {
    const written = this.required('outcome')?.toLowerCase() ?? null
    if (written === null || saidBy[supplier].includes(written)) return written
    const isOfOther = Object.values(saidBy).flat().includes(written)
    return this.wrong('outcome', isOfOther ? message.outcomeOfOther : message.outcomeUnknown, {
      found: written,
      choices: saidBy[supplier].join(', '),
    })
  }

  ground(outcome: string | null): string | null {
    const written = this.text('ground').toLowerCase()
    const grounds = groundsOf(outcome ?? '')
    if (written === '' || outcome === null || grounds.includes(written)) return written || null
    if (grounds.length === 0) return this.wrong('ground', message.groundNotHere)
    return this.wrong('ground', message.groundUnknown, { found: written, choices: grounds.join(', ') })
  }

  isCorrection(): boolean {
    return this.cell('correction', readYesNo, this.text('correction')) === true
  }
}

const empty = {
  complaintId: null,
  period: null,
  form: null,
  region: null,
  ground: null,
  isBundled: null,
  months: null,
  on: null,
  amount: null,
  cases: null,
  source: null,
} as const

/** What came of one complaint. */
function readCase(reader: RowReader, known: Known): ReadRow | null {
  const number = reader.required('about')
  const outcome = reader.outcome(known)
  const ground = reader.ground(outcome)
  const isCorrection = reader.isCorrection()
  const on = readDay(reader, known)
  if (number === null) return null
  const complaint = known.complaints.get(number)
  if (!complaint) return reader.wrong('about', message.numberUnknown, { found: number.slice(0, 60) })
  if (complaint.isReport) return reader.wrong('about', message.onlyReport, { found: number })
  if (on === null || outcome === null) return null
  const submitted = dutchDay(complaint.submittedAt)
  if (on < submitted) return reader.wrong('on', message.dateBefore, { found: on, submitted })
  if (complaint.confirmedAt === null || dutchDay(complaint.confirmedAt) > on)
    return reader.wrong('about', message.notConfirmed, { found: number })
  const key = ['case', complaint.id, known.half].join('|')
  const { line } = reader
  return { ...empty, line, key, kind: 'case', complaintId: complaint.id, outcome, ground, on, isCorrection }
}

function readDay(reader: RowReader, { today, half }: Known): string | null {
  const written = reader.required('on')
  if (written === null) return null
  const parsed = parseCalendarDate(written)
  if (!parsed.ok) return reader.wrong('on', message.dateWrong, { found: written })
  if (parsed.value > today) return reader.wrong('on', message.dateInFuture, { found: parsed.value })
  return parsed.value > daysOf(half).last
    ? reader.wrong('on', message.dateAfterHalf, { found: parsed.value })
    : parsed.value
}

/** So many complaints that stand somewhere at the end of the half-year. */
function readCounted(reader: RowReader, known: Known): ReadRow | null {
  const [period, form, region] = [reader.period(known), reader.form(known), reader.region()]
  const outcome = reader.outcome(known)
  const ground = reader.ground(outcome)
  const isBundled = reader.cell('bundled', readYesNo, reader.text('bundled'))
  if (isBundled !== null && outcome !== null && !canBeBundled(outcome)) reader.wrong('bundled', message.bundledNotHere)
  const amount = reader.cell('value', readCount, reader.required('value'))
  const months = readMonths(reader, period, known)
  const isCorrection = reader.isCorrection()
  if (period === null || outcome === null || amount === null) return null
  const about = [known.half, period, form, region, outcome, ground ?? '', isBundled ?? '', months ?? '']
  const { line } = reader
  const key = ['count', ...about].join('|')
  return {
    ...empty,
    line,
    key,
    kind: 'count',
    period,
    form,
    region,
    outcome,
    ground,
    isBundled,
    months,
    amount,
    isCorrection,
  }
}

/** The police bundle what they took. */
function canBeBundled(outcome: string): boolean {
  return (
    saidBy.police.includes(outcome) &&
    (outcome === handedOver || !['waiting', 'withdrawn', 'referred'].includes(outcome))
  )
}

function readMonths(reader: RowReader, period: string | null, { half }: Known): number | null {
  const written = reader.text('months')
  if (written === '') return null
  const months = reader.cell('months', readCount, written)
  if (months === null || period === null) return null
  const max = mostMonths(period, half)
  return months > max ? reader.wrong('months', message.monthsTooMany, { found: months, period, half, max }) : months
}

const unitReaders = { count: readCount, euro: readEuros, percent: readPercent }

/** Another result, of a kind that is data. */
function readResult(reader: RowReader, known: Known): ReadRow | null {
  const written = reader.required('about')?.toLowerCase() ?? null
  const kind = deliverable.find(({ id }) => id === written) ?? null
  if (!kind && written !== null)
    reader.wrong('about', message.resultUnknown, {
      found: written,
      choices: deliverable.map(({ id }) => id).join(', '),
    })
  const period = reader.period(known)
  const form = reader.text('form') === '' ? null : reader.form(known)
  const region = reader.text('region') === '' ? null : reader.region()
  const amount = kind ? reader.cell('value', unitReaders[kind.unit], reader.required('value')) : null
  const isOfCases = kind !== null && kind.unit !== 'count'
  const cases = isOfCases ? reader.cell('cases', readCount, reader.required('cases', message.casesRequired)) : null
  const source = reader.required('source', message.sourceRequired)
  const isCorrection = reader.isCorrection()
  if (!kind || period === null || amount === null) return null
  const key = ['result', kind.id, period, form ?? '', region ?? ''].join('|')
  const { line } = reader
  return {
    ...empty,
    line,
    key,
    kind: 'result',
    period,
    form,
    region,
    outcome: kind.id,
    amount,
    cases,
    source,
    isCorrection,
  }
}
