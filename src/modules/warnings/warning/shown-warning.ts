// SPDX-License-Identifier: EUPL-1.2
import type { Drawn } from './drawing.ts'
import type { WarningStatus, WarningWords } from './warning.ts'

/** A warning as everybody reads it, in one language. Moments are ISO texts: a page takes them along. */
export interface ShownWarning {
  id: string
  code: string
  words: WarningWords
  /** The language of the words: Dutch when the English follows. */
  lang: 'nl' | 'en'
  /** The agreed core message; null when there is none in this language. */
  message: string | null
  form: { id: string; label: string } | null
  /** Null: whoever wrote the warning drew no message. */
  drawn: Drawn | null
  /** Names of provinces and municipalities; none: the whole country. */
  provinces: string[]
  organisation: string
  /** What was over since last night is over, also before the job said so. */
  status: WarningStatus
  publishedAt: string
  changedAt: string
  endsOn: string
  withdrawnBecause: string | null
  edition: number
  because: string
}
