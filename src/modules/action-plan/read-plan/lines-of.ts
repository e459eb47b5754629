// SPDX-License-Identifier: EUPL-1.2
import type { PlanLine } from './plan-read.ts'

/** Lines of a text with tables: a line with a tab is a row of one. */
export function linesOfText(text: string): PlanLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ number: at + 1, cells: line.split('\t'), isRow: line.includes('\t') }))
}

/** The rows of a sheet as a text with tables. What stands alone in the first column is text around a table; what stands alone elsewhere is a row. */
export function textOfSheet(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => {
    const cells = row.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' '))
    const [first = '', ...rest] = cells
    return rest.some((cell) => cell.trim() !== '') ? cells.join('\t') : first
  })
  return lines.join('\n')
}

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'

/** The year of the plan: of most of its quarters, or else of the day of its publication. null: it names no year. */
export function yearIn(lines: readonly PlanLine[]): number | null {
  const texts = lines.map(({ cells }) => cells.join(' '))
  const counts = Map.groupBy(
    texts.flatMap((text) => [...text.matchAll(/\b[QK][1-4]\s+(\d{4})\b/g)].map(([, year]) => Number(year))),
    (year) => year,
  )
  const [most] = [...counts].toSorted(([a, one], [b, other]) => other.length - one.length || a - b)
  if (most) return most[0]
  const published = texts.findLast((text) => new RegExp(`^\\s*(?:\\d{1,2} )?(?:${months}) \\d{4}\\s*$`, 'i').test(text))
  const [year] = /\d{4}/.exec(published ?? '') ?? []
  return year === undefined ? null : Number(year)
}
