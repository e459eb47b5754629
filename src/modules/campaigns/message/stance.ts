// SPDX-License-Identifier: EUPL-1.2
import { type Audience, audiencesMeet } from './audience.ts'

/** Questions on which advice can differ. A message says where it stands, in a choice and not in its words, so that nobody has to guess. */
export const questions = [
  'click-link',
  'call-number',
  'keep-talking',
  'give-code',
  'install-program',
  'pay-stranger',
  'move-money',
] as const
export type Question = (typeof questions)[number]

/** What a message answers to "may one do this?"; silent when it does not answer. */
export const stances = ['never', 'after-checking', 'allowed'] as const
export type Stance = (typeof stances)[number]

export type Stances = Partial<Record<Question, Stance>>

/** Something that takes a stand in public. */
export interface Standing {
  /** Of this version: another version is another key. */
  key: string
  audience: Audience
  stances: Stances
}

/** Questions to which both give an answer, and not the same one. */
export function questionsBetween(one: Stances, other: Stances): Question[] {
  return questions.filter((question) => {
    const [a, b] = [one[question], other[question]]
    return a !== undefined && b !== undefined && a !== b
  })
}

export interface Contradiction<One extends Standing = Standing> {
  key: string
  question: Question
  one: One
  other: One
}

/**
 * Each question on which two that somebody can both hear differ. The form of fraud does not matter: whoever reads a message does not know yet
 * which form it will be.
 */
export function contradictionsAmong<One extends Standing>(all: readonly One[]): Contradiction<One>[] {
  const inOrder = all.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return inOrder.flatMap((one, at) =>
    inOrder
      .slice(at + 1)
      .filter((other) => other.key !== one.key && audiencesMeet(one.audience, other.audience))
      .flatMap((other) =>
        questionsBetween(one.stances, other.stances).map((question) => ({
          key: `stance ${question} ${one.key} ${other.key}`,
          question,
          one,
          other,
        })),
      ),
  )
}
