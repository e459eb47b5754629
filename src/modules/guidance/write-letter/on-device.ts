// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from './fill-letter.ts'
import type { LetterTemplate } from './template.ts'

/** What a device needs to make the letter by itself: the template as it is, and the words of its page. */
export interface OnDevice {
  template: LetterTemplate
  /** By field. */
  problems: Record<string, Record<Problem, string>>
  demoBankAllowed: boolean
  words: { ready: string; wrong: string; wrongMore: string }
}
