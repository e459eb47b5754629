// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { answer, type Look } from './answer.ts'
import { sayAnswer } from './answer-words.ts'
import { text } from './check-identifier.text.ts'
import { hearNeed } from './hear-need.ts'

/** What the check says first to somebody in need: how it looks, a sentence, what to know, and a page or a number to call. */
export interface HelpSaid {
  look: Look
  statement: string
  explanation: string
  step: { text: string; href: string }
}

/** Other words by which people look for a line. */
const lines = [
  ['112', /(?<!\d)112(?!\d)|alarmn|noodn|ambulance|ziekenwagen|brandweer|\bemergency\b/i],
  ['113', /(?<!\d)113(?!\d)|0800.?0113|zelfmo?\w{1,3}[dt]|^\W*(?:dood|doodgaan|sterven)\W*$/i],
] as const

/** The same wherever somebody types that they want to die, are threatened or robbed, or the number of a line for that; null: nothing of it. */
export function sayHelp(typed: string, language: Language): HelpSaid | null {
  const line = lines.find(([, words]) => words.test(typed))?.[0]
  const reason = line ? null : hearNeed(typed, { isLikeFraud: false })
  if (!line && (reason === null || reason === 'help-asked')) return null
  const identifier = line ? { kind: 'phone' as const, canonical: line } : null
  const asked = { ...answer('cannot_check', { reason }), text: typed, identifier, problem: null }
  const { look, statement, explanation, step } = sayAnswer(asked, language, translate(text, language))
  return { look, statement, explanation, step: { text: step.text, href: step.href } }
}
