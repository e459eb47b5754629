// SPDX-License-Identifier: EUPL-1.2
import { type Answers, choices, type Question, questions, severalOf } from './answers.ts'

/** What a form sent: a field for each question. */
type Entries = Readonly<Record<string, string | readonly string[]>>

/** The question that was on the screen, so that nothing chosen is told from not asked. */
export const askedField = 'asked'

/** In the field of a question that somebody passed by; it is no choice. */
export const passedBy = 'geen'

/** Reads the answers so far. What is no choice of ours is left out: nobody is told that they answered wrongly. */
export function readAnswers(entries: Entries): Answers {
  const answers: { [Q in Question]?: string[] } = {}
  for (const question of questions) {
    const all: readonly string[] = choices[question]
    const given = [entries[question] ?? []].flat()
    const known = all.filter((one) => given.includes(one))
    if (question in entries || entries[askedField] === question)
      answers[question] = (severalOf as readonly Question[]).includes(question) ? known : known.slice(0, 1)
  }
  return answers as Answers
}
