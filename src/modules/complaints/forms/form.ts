// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'
import type { IdentifierRole } from '#modules/reports'

/** One thing that is asked. What somebody types is kept as typed; `kind` says how it is read. */
export interface FormField {
  /** Also the name in the API. */
  name: string
  kind: 'line' | 'text' | 'account' | 'lines' | 'money' | 'date' | 'moment' | 'choice' | 'several'
  label: Bilingual
  hint?: Bilingual
  isRequired?: true
  /** Of a choice. */
  options?: readonly { value: string; label: Bilingual }[]
  /**
   * 'account': an IBAN or a wallet. 'lines' (one a line): an account, number or address. Of the other party, or of the victim, that played this
   * part.
   */
  role?: IdentifierRole
  /** Questions that most people leave open, one behind the other: folded under these words until somebody needs them. */
  fold?: Bilingual
}

/** One form per fraud form. A new one is a file beside the others and a line in `forms.ts`. */
export interface ComplaintForm {
  /** In the address and the API: 'invoice-fraud'. */
  id: string
  /** Concept of the taxonomy. */
  fraudForm: string
  title: Bilingual
  /** When one chooses this form. */
  when: Bilingual
  /** What the police ask for this form beside the common questions. */
  fields: readonly FormField[]
}

export const yesNo = [
  { value: 'yes', label: { nl: 'ja', en: 'yes' } },
  { value: 'no', label: { nl: 'nee', en: 'no' } },
  { value: 'unknown', label: { nl: 'weet ik niet', en: 'I do not know' } },
] as const

export interface Section {
  /** The last part of the address of its page. */
  id: string
  title: Bilingual
  lead: Bilingual
  fields: readonly FormField[]
}
