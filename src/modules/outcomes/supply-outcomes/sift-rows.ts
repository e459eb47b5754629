// SPDX-License-Identifier: EUPL-1.2
import type { GivenRow, ReadRow, RowProblem } from './delivered-row.ts'
import { type Known, readRow } from './read-row.ts'
import { supplyMessages as message } from './supply.text.ts'

/** A row of this supplier that counts now. */
export interface StandingRow extends Omit<ReadRow, 'line' | 'isCorrection'> {
  id: string
  /** ISO day on which it was delivered. */
  deliveredOn: string
}

/** A row to store; `corrects`: the row that it takes the place of, which is kept. */
export type SiftedRow = ReadRow & { corrects: string | null }

export interface Sifted {
  kept: SiftedRow[]
  /** What was not taken in, and why; the rest was. */
  refused: RowProblem[]
  /** Rows that say what we knew already. */
  known: RowProblem[]
}

/** Parts what can be stored from what cannot. One row with a mistake holds up no other. */
export function siftRows(
  given: readonly GivenRow[],
  standing: ReadonlyMap<string, StandingRow>,
  against: Known,
): Sifted {
  const refused: RowProblem[] = []
  const known: RowProblem[] = []
  const read: ReadRow[] = []
  for (const one of given) {
    const found = readRow(one, against)
    if (Array.isArray(found)) refused.push(...found)
    else read.push(found)
  }
  const kept: SiftedRow[] = []
  for (const group of Map.groupBy(read, ({ key }) => key).values()) {
    const [first, ...others] = group as [ReadRow, ...ReadRow[]]
    const clash = others.find((other) => said(other) !== said(first))
    if (clash) {
      for (const one of group) {
        const other = (one === first ? clash : first).line
        refused.push({ line: one.line, column: 'about', code: message.otherLine, values: { other } })
      }
      continue
    }
    for (const { line } of others)
      known.push({ line, column: 'about', code: message.sameLine, values: { other: first.line } })
    const before = standing.get(first.key)
    if (!before) kept.push({ ...first, corrects: null })
    else if (said(before) === said(first))
      known.push({ line: first.line, column: 'about', code: message.saidBefore, values: { on: before.deliveredOn } })
    else if (first.isCorrection) kept.push({ ...first, corrects: before.id })
    else
      refused.push({
        line: first.line,
        column: 'correction',
        code: message.saidOther,
        values: { on: before.deliveredOn, before: shortly(before) },
      })
  }
  const inOrder = (a: { line: number }, b: { line: number }) => a.line - b.line
  return { kept: kept.toSorted(inOrder), refused: refused.toSorted(inOrder), known: known.toSorted(inOrder) }
}

type Saying = Pick<ReadRow, 'outcome' | 'ground' | 'on' | 'amount' | 'cases' | 'source'>

/** What a row says about its key. */
function said({ outcome, ground, on, amount, cases, source }: Saying): string {
  return JSON.stringify([outcome, ground, on, amount, cases, source])
}

function shortly({ kind, outcome, on, amount }: StandingRow): string {
  return kind === 'case' ? `${outcome}, ${on}` : String(amount)
}
