// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

/** A table with columns to recognise, lines that are reports already, or one mail. */
export type UploadKind = 'table' | 'reports' | 'mail'

/** mapping → checking → checked → filing → filed. A mail and lines that are reports have nothing to map. */
export type UploadState = 'mapping' | 'checking' | 'checked' | 'filing' | 'filed'

/** The program is at work on it. */
export const isBusy = (state: UploadState): boolean => state === 'checking' || state === 'filing'

/** Bytes. */
export const largestUpload = 10 * 1024 * 1024
export const mostRows = 50_000
export const mostColumns = 100
/** Hours that a file waits for whoever is handing it in. */
export const uploadHours = 8
/** Files that one organisation may have waiting at a time. */
export const mostWaiting = 20
/** Up to here a file is handled while the person waits for the answer; above it, in the background. */
export const mostAtOnceInPage = 1_000

/** Rows as they stood in the file. Row 1 of a spreadsheet is `rows[0]` when `headerAt` is 0: nothing is left out. */
export interface Table {
  headers: string[]
  /** Place of the line with the names, from 0: what stands above it is left out. */
  headerAt: number
  rows: string[][]
}

/** What was sent, read as far as it can be without knowing what the columns mean. */
export type UploadContent =
  | { kind: 'table'; name: string; table: Table }
  | { kind: 'reports'; name: string; lines: string[] }
  | { kind: 'mail'; name: string; base64: string }

export interface Upload {
  id: string
  name: string
  organisationId: string
  kind: UploadKind
  state: UploadState
  language: Language
  columnMap: string[] | null
  rowCount: number
  doneCount: number
  rightCount: number
  knownCount: number
  wrongCount: number
  /** Cells that the check mended; see `mend-cell.ts`. */
  mendedCount: number
  begunAt: Date
  changedAt: Date
}

/** What was not stored, with the names of the columns; null when there are none. */
export interface Faults {
  headers: string[] | null
  rows: FaultyRow[]
}

/** A row that was not stored, as it stood in the file, and why. */
export interface FaultyRow {
  /** As a spreadsheet counts: the line of the column names is row 1. */
  row: number
  cells: string[]
  errors: readonly { field: string; code: string; values?: Record<string, string | number | boolean | Date> }[]
}

/** What comes in an address can be anything. */
export function isUploadId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)
}

/** The names of the columns; null for a file that has none. */
export function headersOf(content: UploadContent): string[] | null {
  return content.kind === 'table' ? content.table.headers : null
}
