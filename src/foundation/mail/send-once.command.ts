// SPDX-License-Identifier: EUPL-1.2
// No audit line: what each letter does at its `end` writes it.
import { type Context, transaction } from '../access/index.ts'
import { type Tx, whenBack } from '../db/index.ts'
import type { LetterEnd } from './letter.store.ts'
import { type Addressed, mailTo } from './mail-to.ts'

/** After so many attempts a mail is given up; what it would have said still stands on the pages. */
const mostAttempts = 5

export interface LetterSteps<Taken> {
  /** Counts the attempt and notes its number. Null: it is not due any more. Asked again with the same number it gives the same. */
  take(tx: Tx, attempt: string): Promise<Taken | null>
  /** What there is to say now, and to whom; null: nothing, or not to this person any more. */
  write(taken: Taken): Promise<Addressed | null>
  /** Notes that it may have gone from here on. False: another attempt has it. Left out: a second mail harms nobody. */
  begin?(tx: Tx, taken: Taken, attempt: string): Promise<boolean>
  /** Notes how it ended, unless that was noted before. */
  end(tx: Tx, taken: Taken, state: LetterEnd): Promise<void>
}

/**
 * Hands one mail to the relay, with patience for a database that is away. A worker that is killed before `begin` leaves a letter that is due still, and
 * after it one that perhaps went and never goes again. Throws when the relay certainly did not take it: whoever calls tries again.
 */
export async function sendOnce<Taken extends { attempts: number }>(
  system: Context,
  { take, write, begin, end }: LetterSteps<Taken>,
): Promise<LetterEnd | null> {
  const attempt = system.newId()
  const stored = <Result>(work: (tx: Tx) => Promise<Result>) => whenBack(() => transaction(system, work))
  const taken = await stored((tx) => take(tx, attempt))
  if (!taken) return null
  const state = await handOver(taken)
  if (state === null) return null
  await stored((tx) => end(tx, taken, state))
  if (state === 'due') throw new Error('the relay did not take a mail')
  return state

  async function handOver(letter: Taken): Promise<LetterEnd | null> {
    const { mailRelay } = system.settings
    if (!mailRelay) return 'failed'
    const mail = await whenBack(() => write(letter))
    if (!mail) return 'dropped'
    if (begin && !(await stored((tx) => begin(tx, letter, attempt)))) return null
    const { outcome } = await mailTo(mailRelay, mail)
    if (outcome === 'taken') return 'sent'
    const isOver = outcome === 'refused' || (outcome === 'unsure' && begin !== undefined)
    return isOver || letter.attempts >= mostAttempts ? 'failed' : 'due'
  }
}
