// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '#values'

/** Ten and more are letters: the first sign of a group is always a question, so nothing is said twice. */
const signs = '123456789abcdefghijklmnop'
const letters = 'abcdefghi'

/** A question of the triage with its choices, in the order of the page. */
interface Asked {
  id: string
  isSeveral: boolean
  options: readonly { value: string }[]
}

/** Choices by question; the empty list: none of them. Left out: not asked. */
export type Chosen = Readonly<Record<string, readonly string[]>>

/** What was typed and not taken. `account`: meant as one, and wrong. `amount`: one of two, or less than nothing. `day`: without its year, and long ago. `report`: a number that is not there. `correction`: it takes something back, and nothing was changed. `unknown`: it is no key. `taken`: this question has another answer already. */
export type Left =
  | { text: string; because: 'account'; problem: Problem; meant: string | null }
  | { text: string; because: 'day'; day: string }
  | { text: string; because: 'unknown' | 'report' | 'amount' | 'correction' }
  | { text: string; because: 'taken'; question: string }

/** In the field of a question of which none was chosen; it is no choice itself. */
export const noneOfThem = 'geen'

/** 'a4': question a, choice 4. */
export function keyOf(question: number, option: number): string {
  return `${letters[question]}${signs[option]}`
}

/** What a form sent as choices of these questions; anything else in it is left out. */
export function chosenIn(entries: Readonly<Record<string, string | readonly string[]>>, questions: readonly Asked[]) {
  const chosen: Record<string, readonly string[]> = {}
  for (const { id, options } of questions) {
    const given = [entries[id] ?? []].flat()
    if (id in entries) chosen[id] = options.flatMap(({ value }) => (given.includes(value) ? [value] : []))
  }
  return chosen
}

/**
 * Reads what a call-taker types: groups with a space between, each the letter of a question and a sign for every choice ('a46 b1'). A letter alone: none
 * of the choices. Everything is added to what was `before`; nothing is ever taken off, because a danger that was named must not get lost by the next
 * key. What cannot be added, such as a second answer where one is possible, comes back in `left`, as it is to be shown in the field.
 */
export function readQuickCode(
  text: string,
  questions: readonly Asked[],
  before: Chosen = {},
): { chosen: Chosen; left: Left[] } {
  const groups = text
    .toLowerCase()
    // 'a4b1' is typed in haste: after a figure a letter with a figure is the next question.
    .replaceAll(/(\d)(?=[a-i]\d)/g, '$1 ')
    .split(/[\s,.;+&/-]+/)
    .filter(Boolean)
  const read = groups.map((group) => readGroup(group, questions))
  const chosen: Record<string, readonly string[]> = { ...before }
  // In a first round what was chosen: that none was is true only when nobody named one, in whatever order it was typed.
  const refused = read.map(({ question, picked }) =>
    picked.filter(({ value }) => {
      if (!question) return true
      const known = chosen[question.id] ?? []
      if (!question.isSeveral && known.length > 0 && !known.includes(value)) return true
      chosen[question.id] = inOrder(question, [...known, value])
      return false
    }),
  )
  const left = read.flatMap(({ question, letter, unread, isNone }, at): Left[] => {
    const unknown: Left = { text: `${letter}${unread}`, because: 'unknown' }
    if (!question) return [unknown]
    const taken = (sign: string): Left => ({ text: `${letter}${sign}`, because: 'taken', question: question.id })
    if (isNone) chosen[question.id] ??= []
    const isNotNone = isNone && (chosen[question.id]?.length ?? 0) > 0
    return [
      ...(refused[at] ?? []).map(({ sign }) => taken(sign)),
      ...(isNotNone ? [taken('')] : []),
      ...(unread === '' ? [] : [unknown]),
    ]
  })
  return { chosen, left }
}

interface Group {
  /** Null: no letter of a question. */
  question: Asked | null
  letter: string
  picked: { sign: string; value: string }[]
  /** Signs that are no choice. */
  unread: string
  /** The letter alone. */
  isNone: boolean
}

function readGroup(group: string, questions: readonly Asked[]): Group {
  const letter = group.charAt(0)
  const question = questions[letters.indexOf(letter)] ?? null
  const typed = group.slice(1).split('')
  const valueOf = (sign: string) => question?.options[signs.indexOf(sign)]?.value
  // In a word a letter is no choice: "bank" is not b-a. Figures are, up to the slip.
  const isWord = typed.some((sign) => valueOf(sign) === undefined)
  const slip = isWord ? typed.findIndex((sign) => valueOf(sign) === undefined || !/\d/.test(sign)) : typed.length
  return {
    question,
    letter,
    picked: typed.slice(0, slip).map((sign) => ({ sign, value: valueOf(sign) ?? '' })),
    unread: typed.slice(slip).join(''),
    isNone: question !== null && typed.length === 0,
  }
}

function inOrder({ options }: Asked, values: readonly string[]): string[] {
  return options.flatMap(({ value }) => (values.includes(value) ? [value] : []))
}
