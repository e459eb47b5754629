// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Company } from '../mandate/mandate.ts'

export const batchStates = ['mapping', 'storing', 'stored', 'signing', 'stopped', 'signed'] as const
export type BatchState = (typeof batchStates)[number]

type BatchStep = 'map' | 'finish' | 'sign' | 'stop'

/** From a file to signed complaints. What stopped the signing (a mandate that is gone) can be put right; then it goes on. */
export const batchTable: Record<BatchState, Partial<Record<BatchStep, BatchState>>> = {
  mapping: { map: 'storing' },
  storing: { finish: 'stored' },
  stored: { sign: 'signing' },
  signing: { finish: 'signed', stop: 'stopped' },
  stopped: { sign: 'signing' },
  signed: {},
}

/** The program is at work on it. */
export function isBusy(state: BatchState): boolean {
  return state === 'storing' || state === 'signing'
}

/** A file of cases, and the drafts that came of it. */
export interface Batch extends Company {
  id: string
  organisationId: string
  companyName: string
  isChain: boolean
  form: string
  isReport: boolean
  state: BatchState
  language: Language
  columnMap: string[] | null
  /** Rows below the line with the names. */
  rowCount: number
  doneCount: number
  storedCount: number
  /** Rows that were there already, word for word. */
  knownCount: number
  wrongCount: number
  /** Cells in which what a spreadsheet had done was undone. */
  mendedCount: number
  begunAt: Date
  begunBy: string
  begunName: string
  /** Who last signed, and when they did. */
  signedBy: string | null
  signedName: string | null
  signAt: Date | null
  /** Code of a message: why the signing stopped. */
  stoppedBecause: string | null
  changedAt: Date
}

/** Up to here a file is stored, or a batch signed, while the person waits for the answer; above it, in the background. */
export const mostStoredInPage = 200
export const mostSignedInPage = 40
/** Batches that one organisation may have waiting for its columns at a time. */
export const mostWaiting = 20

/** Why a row did not become a draft. `known`: it is there already. */
export type RowKind = 'wrong' | 'known'

export interface RowProblem {
  /** Question of the form; '' for the whole row. */
  field: string
  code: string
  values?: Record<string, string | number | boolean | Date>
}

/** A row that did not become a draft, as it stood in the file. */
export interface LeftRow {
  /** As a spreadsheet counts. */
  row: number
  kind: RowKind
  cells: string[]
  problems: RowProblem[]
}
