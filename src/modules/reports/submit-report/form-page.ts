// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Tree } from '#modules/taxonomy'
import type { SubmitReport } from '../receive-reports/submit-report.ts'
import type { Answers } from './answers.ts'
import type { Entries, EntryError } from './entries.ts'
import type { Choices, QuestionView } from './field-view.ts'
import type { Shown } from './shown-entry.ts'

/** What a page needs from outside to judge its entries. */
export interface Knowledge {
  /** Ids of fraud forms and of contact channels in the taxonomy. */
  situations: readonly string[]
  channels: readonly string[]
  /** ISO date of today in the Netherlands. */
  today: string
  demoBankAllowed: boolean
  /** What stands in a story where something was struck from it. */
  struck: string
}

export type Found = { [Field in keyof Answers]?: Answers[Field] | undefined }

/** An answer in words, on check-your-answers; an empty one was left open. */
export interface Said {
  term: string
  answer: string
}

/** For the words of an answer: what the pages offered, and the names of the files that came along. */
export type Offered = Choices & { attachments: readonly string[] }

/**
 * Everything about one page of the form: what it asks and who meets it, how its entries are read and shown again, how the answers sound, and what of
 * them goes into the report. A page of its own is a file like this with its words, and a line in `question.ts`, where it has its place.
 */
export interface FormPage {
  /** The fields of the page, for check-your-answers and for forgetting an answer that no longer applies. */
  fields: readonly (keyof Answers)[]
  /** Whether the question has been dealt with: an optional question is when its page was sent. */
  isRequired: boolean
  /** Whether somebody with these answers meets it; one without is for everybody. `tree`: the taxonomy, for the deciding questions. */
  isMet?(answers: Answers, tree: Tree): boolean
  /** Fields that one may skip: not understood is said once, and never stops anybody. */
  optional?: readonly string[]
  /** Reads what was entered; what is wrong is added to `errors`. */
  read?(entries: Entries, errors: EntryError[], known: Knowledge, answers: Answers): Found
  /** The page with what was filled in before; one without asks nothing. */
  view?(shown: Shown, choices: Choices, language: Language): QuestionView
  says?(answers: Answers, offered: Offered, language: Language): Said[]
  /** `today`: ISO date, for what is happening right now. */
  report?(answers: Answers, today: string): Partial<SubmitReport>
}
