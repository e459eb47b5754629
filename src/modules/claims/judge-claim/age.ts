// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'
import type { Debtor } from '../claim/stored-claim.ts'
import type { TestAnswers } from './verdict.ts'

const adultAt = 18

/** Whole years on that day. Somebody of 29 February is a year older on 1 March of other years: the day counts as not yet over. */
export function ageOn(bornOn: string, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years
}

export function isMinor(age: number): boolean {
  return age < adultAt
}

/** What an answer about age has against what is known of the holder; null: they agree, or the answer never leads to a letter. */
export type AgeConflict = 'is-minor' | 'is-adult' | 'no-representative'

export function ageConflict(
  answer: TestAnswers['age'],
  { bornOn, representative }: Pick<Debtor, 'bornOn' | 'representative'>,
  day: CalendarDate,
): AgeConflict | null {
  const minor = isMinor(ageOn(bornOn, day))
  if (answer === 'adult') return minor ? 'is-minor' : null
  if (answer === 'unknown') return null
  if (!minor) return 'is-adult'
  return answer === 'minor-represented' && representative === '' ? 'no-representative' : null
}

/**
 * Why no letter can go to this addressee on this day. A child never gets one; whoever represented a child has no say once the child is 18
 * (art. 1:233 and 1:245 BW), so then it is judged anew who is written to.
 */
export type LetterObstacle = 'minor' | 'grown-up' | 'no-representative'

export function letterObstacle(
  { bornOn, representative }: Pick<Debtor, 'bornOn' | 'representative'>,
  addressee: 'holder' | 'representative' | null,
  day: CalendarDate,
): LetterObstacle | null {
  const minor = isMinor(ageOn(bornOn, day))
  if (addressee !== 'representative') return minor ? 'minor' : null
  if (!minor) return 'grown-up'
  return representative === '' ? 'no-representative' : null
}

/** What the law says of a child of this age who did damage: its own liability and that of a parent or guardian (art. 6:164 and 6:169 BW). */
export type AgeGroup = 'under-14' | '14-15' | '16-17'

export function ageGroupOf(age: number): AgeGroup | null {
  if (!isMinor(age)) return null
  return age < 14 ? 'under-14' : age < 16 ? '14-15' : '16-17'
}
