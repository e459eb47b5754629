// SPDX-License-Identifier: EUPL-1.2
import type { ScanState } from '#modules/reports'
import type { ComplaintStep, Party } from '../complaint/complaint.ts'
import type { StoredComplaint, StoredStep, StoredVersion } from '../complaint/stored-complaint.ts'
import type { ComplaintForm } from '../forms/form.ts'
import type { Silence } from '../tell-of-silence/silence.ts'
import type { SameCase } from '../same-case/same-case.ts'
import type { TakeOver } from '../take-over-by-api/take-over.ts'
import type { AnswerProblem } from '../write-complaint/read-answers.ts'
import type { Answers } from '../write-complaint/typed-answers.ts'

export interface ShownFile {
  id: string
  name: string
  size: number
  scan: ScanState
  sha256: string
  /** The report under which whoever looks can open it; absent or null: not here. */
  reportId?: string | null
}

/** One complaint as one side sees it. */
export interface ShownComplaint {
  complaint: StoredComplaint
  party: Party
  form: ComplaintForm
  steps: StoredStep[]
  versions: StoredVersion[]
  /** The version that is shown: the open one of the filer, otherwise the last that was signed. */
  shown: StoredVersion
  answers: Answers
  problems: AnswerProblem[]
  can: ComplaintStep[]
  /** Why whoever looks may not take it back, as a message; null when they may, or it cannot be. */
  whyNotWithdraw: string | null
  same: SameCase[]
  filedBy: string
  /** How far the system of the police has it; null for everybody else. */
  takeOver: TakeOver | null
  /** Why whoever looks may not sign what is open, as a message; null when they may, or nothing is open. */
  whyNotSign: string | null
  /** Whether signing in anew with eHerkenning can change that. */
  bySigningIn: boolean
  silences: Silence[]
  /** Of the version that is shown: as the filer keeps them, or the copies that the police got. */
  files: ShownFile[]
  /** Files that came with answers, by the number of the step; for the filer. */
  sentFiles: { step: number; name: string }[]
  /** How many files this case can still take. */
  roomForFiles: number
  points: { id: string; organisation: { nl: string; en: string } }[]
}
