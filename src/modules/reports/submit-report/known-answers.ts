// SPDX-License-Identifier: EUPL-1.2
import type { Answers, Victim } from './answers.ts'

/** What is known before it is asked: read in the story, or said on another page. The reporter confirms it once, on one page. */
export interface Told {
  /** As the form offers it. */
  situation?: string
  /** The same as precise as it is known: what that decides is not asked. */
  form?: string
  /** Deciding questions that are answered by it otherwise. */
  settled?: string[]
  victim?: Victim
  /** ISO date. */
  occurredOn?: string
  channel?: string
  money?: 'yes' | 'no'
  lossInCents?: number
}

/** Whether anything was told that somebody can confirm. */
export function isTold({ told = {} }: Answers): boolean {
  return Object.keys(told).some((field) => field !== 'form' && field !== 'settled')
}

/** Whether everything that was told and that the form demands was confirmed. */
export function isConfirmed({ told = {}, ...answers }: Answers): boolean {
  return (['situation', 'victim', 'money'] as const).every(
    (field) => told[field] === undefined || answers[field] !== undefined,
  )
}
