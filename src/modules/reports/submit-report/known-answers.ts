// SPDX-License-Identifier: EUPL-1.2
import type { Told } from '../facts/facts.ts'
import type { Answers } from './answers.ts'

/** What is known before it is asked: read in the story, or said on another page. The reporter confirms it once, on one page. */
export interface KnownAnswers
  extends Pick<Told, 'form' | 'victim' | 'occurredOn' | 'channel' | 'money' | 'lossInCents'> {
  /** As the form offers it. */
  situation?: string
  /** Deciding questions that are answered by it otherwise. */
  settled?: string[]
}

/** What nobody confirms by itself: an amount without its payment was asked, and stands where it is asked whether it was paid. */
const unasked = ['form', 'settled', 'lossInCents']

/** Whether anything was told that somebody can confirm. */
export function isTold({ told = {} }: Answers): boolean {
  return Object.keys(told).some((field) => !unasked.includes(field))
}

/** Whether everything that was told and that the form demands was confirmed. */
export function isConfirmed({ told = {}, ...answers }: Answers): boolean {
  return (['situation', 'victim', 'money'] as const).every(
    (field) => told[field] === undefined || answers[field] !== undefined,
  )
}
