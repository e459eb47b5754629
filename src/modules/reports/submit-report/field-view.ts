// SPDX-License-Identifier: EUPL-1.2
import type { Tree } from '#modules/taxonomy'

export interface Option {
  value: string
  text: string
  description?: string
}

interface Base {
  name: string
  /** Where several fields of one page have this name. */
  id?: string
  label: string
  description?: string
  optional?: boolean
}

/** A field as a page shows it. */
export type FieldView = Base &
  (
    | { kind: 'radio' | 'select' | 'tick'; options: Option[]; value?: string }
    /** One of these is chosen beforehand. */
    | { kind: 'chosen'; options: Option[]; value: string }
    | { kind: 'date'; value: { day?: string; month?: string; year?: string } }
    | { kind: 'area'; value?: string; rows: number; maxLength?: number }
    | {
        kind: 'text'
        value?: string
        type?: 'email' | 'tel'
        autoComplete?: 'name' | 'email' | 'tel'
        isAmount?: boolean
        /** What the browser offers while one types; anything else may be typed too. */
        suggestions?: readonly string[]
      }
  )

/** One page of the form. Without a title the label of the first field is the heading. */
export interface QuestionView {
  title?: string
  lead?: string
  fields: FieldView[]
}

/** What a page can offer, from outside: fraud forms, contact channels and platforms in the reader's language. */
export interface Choices {
  situations: Option[]
  channels: Option[]
  platforms: Option[]
  /** Who receives the report, by name. */
  organisation: string
  /** Where each concept of the taxonomy stands, for the deciding questions. */
  tree: Tree
}
