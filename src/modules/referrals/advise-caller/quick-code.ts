// SPDX-License-Identifier: EUPL-1.2

/** Ten and more are letters: the first sign of a group is always a question, so nothing is said twice. */
const signs = '123456789abcdefghijklmnop'
const letters = 'abcdefgh'

interface Asked {
  id: string
  isSeveral: boolean
  options: readonly { value: string }[]
}

/** 'a4': question a, choice 4. */
export function keyOf(question: number, option: number): string {
  return `${letters[question]}${signs[option]}`
}

/**
 * Reads what a call-taker types: groups with a space between, each the letter of a question and a sign for every choice. `wrong`: the first group
 * that says nothing. A letter alone: none of the choices.
 */
export function readQuickCode(
  text: string,
  questions: readonly Asked[],
): { chosen: Record<string, string[]> } | { wrong: string } {
  const chosen: Record<string, string[]> = {}
  for (const group of text
    .toLowerCase()
    .split(/[\s,.;]+/)
    .filter(Boolean)) {
    const question = questions[letters.indexOf(group[0] ?? '')]
    const options = group
      .slice(1)
      .split('')
      .map((sign) => question?.options[signs.indexOf(sign)]?.value)
    if (!question || options.includes(undefined) || (options.length > 1 && !question.isSeveral))
      return { wrong: group.slice(0, 20) }
    chosen[question.id] = options.flatMap((one) => one ?? [])
  }
  return { chosen }
}
