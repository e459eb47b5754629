// SPDX-License-Identifier: EUPL-1.2
import type { Company } from '../mandate/mandate.ts'
import type { TypedAnswers } from './typed-answers.ts'

export interface NewComplaint extends Company {
  form: string
  /** A report without complaint. */
  isReport: boolean
  answers?: TypedAnswers
}
