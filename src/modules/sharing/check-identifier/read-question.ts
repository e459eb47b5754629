// SPDX-License-Identifier: EUPL-1.2
import {
  type EverydayIdentifier,
  type EverydayKind,
  findIdentifiers,
  identifierKey,
  type Problem,
  understandIdentifier,
} from '#values'

/** One thing that somebody asks about, as they wrote it. */
export interface Question {
  text: string
  kind?: EverydayKind
  platform?: string
}

/** `isOfNumber`: something in it was meant as an account, and is wrong. */
type Unread = { problem: Problem; isOfNumber: boolean }

export type ReadItem = { item: number; text: string } & ({ identifier: EverydayIdentifier } | Unread)

/**
 * What the questions ask about, in their order: one item each; or, for a sentence, every item in it once. A question in which nothing
 * is found comes back with what is wrong with it.
 */
export function readQuestions(questions: readonly Question[], options: { demoBankAllowed: boolean }): ReadItem[] {
  return questions.flatMap((question, item) => readQuestion(question, options).map((read) => ({ item, ...read })))
}

type Read = { text: string } & ({ identifier: EverydayIdentifier } | Unread)

function readQuestion({ text, kind, platform }: Question, options: { demoBankAllowed: boolean }): Read[] {
  const whole = understandIdentifier(kind, text, { ...options, ...(platform !== undefined && { platform }) })
  if (whole.ok) return [{ text, identifier: whole.value }]
  const found = new Map<string, Read>()
  for (const hit of findIdentifiers(text, options)) {
    const again = understandIdentifier(hit.kind, hit.canonical, options)
    if (again.ok) found.set(identifierKey(again.value), { text: hit.text, identifier: again.value })
  }
  if (found.size > 0) return [...found.values()]
  const wrong = problemIn(text, options)
  return [{ text, problem: wrong ?? whole.problem, isOfNumber: wrong !== null }]
}

/** In a sentence with a wrong account number the number is the problem, not the sentence. */
function problemIn(text: string, options: { demoBankAllowed: boolean }): Problem | null {
  let written = /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z\d]){8,30}\b/i.exec(text)?.[0] ?? ''
  let first: Problem | null = null
  for (let tries = 0; written !== '' && tries < 8; tries += 1) {
    const read = understandIdentifier('iban', written, options)
    if (read.ok) return first
    if (read.problem.code !== 'iban.wrong-length') return read.problem
    first ??= read.problem
    // Too long because the next words of the sentence were taken for groups of the number.
    written = written.slice(0, Math.max(0, written.lastIndexOf(' ')))
  }
  return first
}
