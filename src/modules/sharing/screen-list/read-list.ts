// SPDX-License-Identifier: EUPL-1.2
import { readQuestions } from '../check-identifier/read-question.ts'

/** One line of what somebody wants to screen. */
export interface ListRow {
  /** As somebody counts the lines of their own list, from 1. */
  row: number
  text: string
}

/** So much of one line is looked at. */
const longestLine = 500

/** Pasted lines, without those that are empty. */
export function rowsOfText(text: string): ListRow[] {
  return text
    .split(/\r?\n/)
    .map((line, at) => ({ row: at + 1, text: line.trim().slice(0, longestLine) }))
    .filter((one) => one.text !== '')
}

/** Looked at to see which column holds what can be checked. */
const rowsLookedAt = 50

/**
 * Of a table the column in which most can be checked: nobody has to say which one that is. `headerAt`: place of the line of names, from 0. A first
 * line that can be checked itself is no line of names.
 */
export function rowsOfTable({
  headers,
  headerAt,
  rows,
}: {
  headers: readonly string[]
  headerAt: number
  rows: readonly (readonly string[])[]
}): ListRow[] {
  const canBeChecked = (text: string) =>
    text.trim() !== '' && readQuestions([{ text }], { demoBankAllowed: true }).some((one) => 'identifier' in one)
  const countIn = (at: number) => rows.slice(0, rowsLookedAt).filter((row) => canBeChecked(row[at] ?? '')).length
  const counts = headers.map((name, at) => countIn(at) + (canBeChecked(name) ? 1 : 0))
  const column = Math.max(0, counts.indexOf(Math.max(...counts)))
  const first = headers[column] ?? ''
  const all = [
    ...(canBeChecked(first) ? [{ row: headerAt + 1, text: first }] : []),
    ...rows.map((row, at) => ({ row: headerAt + at + 2, text: row[column] ?? '' })),
  ]
  return all
    .map(({ row, text }) => ({ row, text: text.trim().slice(0, longestLine) }))
    .filter(({ text }) => text !== '')
}
