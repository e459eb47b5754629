// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '#values'
import { reportMessages } from '../report/report.text.ts'
import type { RefusedEntries } from './answers.ts'
import { formMessages } from './read-answers.text.ts'

export type Entries = RefusedEntries['entries']

export interface EntryError {
  field: string
  code: string
  values?: Record<string, string | number>
  /** Said once, and passed by whoever sends the same again. */
  isRemark?: true
  /** Which line of a field with several is wrong, from 1; left out when there is one. */
  line?: number
}

const mostLines = 10
/** Characters. */
export const longest = { name: 200, line: 2_048 }

export function one(entries: Entries, field: string): string {
  const entry = entries[field]
  return (Array.isArray(entry) ? (entry[0] ?? '') : (entry ?? '')).trim()
}

export function choice<Value extends string>(
  entries: Entries,
  field: string,
  values: readonly Value[],
  missing: string,
  errors: EntryError[],
): Value | undefined {
  const chosen = values.find((value) => value === one(entries, field))
  if (chosen === undefined) errors.push({ field, code: missing })
  return chosen
}

/** What people write where they know nothing. */
const nothing =
  /^(?:[-–—.?]+|geen(?: idee)?|nee|niks|niets|n\.?v\.?t\.?|onbekend|weet (?:ik )?niet|none|no|unknown|n\/a)$/i

export function linesOf(entries: Entries, field: string, errors: EntryError[]): string[] {
  const lines = one(entries, field)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !nothing.test(line))
  if (lines.length > mostLines) errors.push({ field, code: formMessages.tooManyLines, values: { max: mostLines } })
  for (const line of lines) tooLong(field, line, longest.line, errors)
  // What is too long is shown again, and not read.
  return lines.slice(0, mostLines).filter(({ length }) => length <= longest.line)
}

export function tooLong(field: string, text: string, max: number, errors: EntryError[]): void {
  if (text.length > max && [...text].length > max) errors.push({ field, code: reportMessages.tooLong, values: { max } })
}

export function fault(field: string, problem: Problem): EntryError {
  return { field, code: `values.${problem.code}`, ...(problem.values && { values: problem.values }) }
}
