// SPDX-License-Identifier: EUPL-1.2
import type { SharingCase } from '#modules/agreements'

/** An answer as an example of a rule: what happens, the question in closed lists, and what the answer should be. */
export interface ExampleCase {
  story: string
  question: Omit<SharingCase, 'expected'>
  expect: SharingCase['expected']
}

/** The example that an answer is; null when its closed lists were not filled in. The story is the published one: it names nobody. */
export function exampleCaseOf(answer: { story: string; sharingCase: SharingCase | null }): ExampleCase | null {
  if (!answer.sharingCase) return null
  const { expected, ...question } = answer.sharingCase
  return { story: answer.story, question, expect: expected }
}
