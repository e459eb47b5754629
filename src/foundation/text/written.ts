// SPDX-License-Identifier: EUPL-1.2

/** A part of a document that is read as a page, as PDF and in a word processor. */
export type WrittenBlock =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  /** The first cell names its row; `share`: of the width. */
  | {
      kind: 'table'
      caption: string
      columns: { text: string; share: number; isNumeric?: boolean | undefined }[]
      rows: string[][]
    }

export interface WrittenDocument {
  title: string
  /** What kind of document it is, and its number. */
  kicker: string
  /** ISO day of what is told. */
  on: string
  blocks: WrittenBlock[]
}
