// SPDX-License-Identifier: EUPL-1.2
import type { TakedownStatus, TakedownStep } from './takedown.ts'

/** From `at` on, it had this status; by this step, when it was not opened with it. */
export interface Since {
  status: TakedownStatus
  at: Date
  step?: TakedownStep
}

/** Milliseconds. `theirs`: with whoever got a notice; `ours`: everything else until it was over. Together they are `total`. */
export interface Clock {
  total: number
  theirs: number
  ours: number
  isRunning: boolean
}

const over: ReadonlySet<TakedownStatus> = new Set(['cleared', 'gone', 'dropped'])

/**
 * How long it took, up to now when it is not over. The clock of whoever got the notice runs while it is 'sent' and stands still while they
 * wait for us, and ran for nobody but us when the mail came back; between an end and a return no clock runs. `history`: the oldest first.
 */
export function clockOf(history: readonly Since[], now: Date): Clock {
  let [theirs, ours] = [0, 0]
  history.forEach(({ status, at }, index) => {
    const until = history[index + 1]?.at ?? now
    const lasted = Math.max(0, until.getTime() - at.getTime())
    if (over.has(status)) return
    if (status === 'sent' && history[index + 1]?.step !== 'bounce') theirs += lasted
    else ours += lasted
  })
  const last = history.at(-1)
  return { total: theirs + ours, theirs, ours, isRunning: last !== undefined && !over.has(last.status) }
}

/** Milliseconds with the present addressee: what counts for going to the next one. */
export function withPresent(history: readonly Since[], now: Date): number {
  const begins = history.findLastIndex(({ status }) => status === 'drafted')
  return clockOf(history.slice(Math.max(0, begins)), now).theirs
}
