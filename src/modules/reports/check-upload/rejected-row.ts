// SPDX-License-Identifier: EUPL-1.2

/** Rows that are given as a workbook; of more only CSV, because a workbook is made in one piece. */
export const mostInWorkbook = 5_000

/** What stands behind the cells of a row that was not stored; see `reasonColumns`. */
export const behindCells = {
  nl: { row: 'Rij in uw bestand', reason: 'Wat er mis is' },
  en: { row: 'Row in your file', reason: 'What is wrong' },
} as const
