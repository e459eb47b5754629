// SPDX-License-Identifier: EUPL-1.2

/**
 * Conditions under which Dutch banks, by a voluntary procedure of their own (PNBF), give somebody who was scammed the name and address of the holder of an account. As described
 * in public by banks and consumer organisations; a bank decides for itself and can ask for more.
 */
export const conditions = [
  'paidYourself',
  'ownDutch',
  'otherDutch',
  'within13Months',
  'noOtherWay',
  'complained',
  'manyComplaints',
] as const
export type Condition = (typeof conditions)[number]
export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

/** What can still be made true, by doing something first. The others are as they are. */
const canStill: readonly Condition[] = ['noOtherWay', 'complained', 'manyComplaints']

export type Outcome = 'ask' | 'first' | 'cannot'

export interface Advice {
  outcome: Outcome
  /** What stands in the way, and what to do first or find out. */
  because: { condition: Condition; answer: Answer }[]
}

/** What follows from seven answers. Null while one is missing. */
export function adviceOn(given: Partial<Record<Condition, Answer>>): Advice | null {
  const all = conditions.map((condition) => ({ condition, answer: given[condition] }))
  if (all.some(({ answer }) => answer === undefined)) return null
  const because = all.filter((one): one is { condition: Condition; answer: Answer } => one.answer !== 'yes')
  const isFinal = because.some(({ condition, answer }) => answer === 'no' && !canStill.includes(condition))
  return { outcome: isFinal ? 'cannot' : because.length > 0 ? 'first' : 'ask', because }
}

/** Days that the holder has to pay back after the bank wrote, before a bank gives the name. */
export const clockDays = 21
