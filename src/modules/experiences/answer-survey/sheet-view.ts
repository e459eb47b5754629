// SPDX-License-Identifier: EUPL-1.2

export interface SheetQuestion {
  id: string
  kind: string
  words: string
  more: string | undefined
  options: { value: string; text: string }[]
  /** The name of its validated scale; null: not validated. */
  scale: string | null
  given: string | undefined
}

export interface SheetView {
  point: string
  code: string
  until: string
  questions: SheetQuestion[]
}

export type SheetStage = {
  stage: 'sheet'
  sheet: SheetView
  errors: { field: string; message: string }[]
  /** What was found in the open answer, which stands in the form masked. */
  found: ('identifier' | 'number' | 'name')[]
}

/** What the page shows. */
export type Shown =
  | SheetStage
  | { stage: 'code'; code: string; message: string | null }
  | { stage: 'sent'; isDoubtful: boolean }
  | { stage: 'declined' }
  | { stage: 'stopped' }
