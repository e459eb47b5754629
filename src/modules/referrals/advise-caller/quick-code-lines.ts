// SPDX-License-Identifier: EUPL-1.2
import { format, type Language, messageOf, translate } from '#foundation/text'
import { type CalendarDate, formatCalendarDate, formatIban, problemText } from '#values'
import { referralMessages } from '../referral/referral.text.ts'
import { phoneText } from './advise-caller.text.ts'
import { paidToCome, unlikeJustNow } from './call-clock.ts'
import type { CallFacts } from './call-facts.ts'
import type { Chosen, Left } from './quick-code.ts'

interface Shown {
  id: string
  title: string
  options: readonly { value: string; text: string; key: string }[]
}

/** What the call-taker said so far, question by question in words, with the keys. */
export function understoodLines(questions: readonly Shown[], chosen: Chosen, language: Language) {
  const none = translate(phoneText, language)('none')
  return questions.flatMap((question) => {
    const words = wordsOf(question, chosen)
    return words === null ? [] : [{ term: question.title, answer: words || none }]
  })
}

/** What was not taken, each once, and what to do about it. */
export function leftErrors(
  left: readonly Left[],
  questions: readonly Shown[],
  chosen: Chosen,
  language: Language,
): { field: string; message: string }[] {
  const facts = left.flatMap((one) => {
    const message = wrongFact(one, language)
    return message === null ? [] : [{ field: 'quick', message }]
  })
  const keys = left.filter(({ because }) => because === 'unknown' || because === 'taken')
  const groups = Map.groupBy(keys, (one) => (one.because === 'taken' ? one.question : ''))
  return [
    ...facts,
    ...[...groups].map(([id, those]) => {
      const found = those.map(({ text }) => text).join(' ')
      const question = questions.find((one) => one.id === id)
      const message = question
        ? messageOf(referralMessages.takenKey, language, {
            found,
            question: question.title,
            answer: wordsOf(question, chosen) ?? '',
          })
        : messageOf(referralMessages.unknownKey, language, { found: found.slice(0, 60) })
      return { field: 'quick', message }
    }),
  ]
}

/** An hour that cannot be, or that does not fit "just now". */
export function clockErrors(
  said: { chosen: Chosen; facts: CallFacts },
  now: Date,
  language: Language,
): { field: string; message: string }[] {
  const toCome = paidToCome(said.facts, now)
  if (toCome !== null)
    return [{ field: 'hour', message: messageOf(referralMessages.timeToCome, language, { hour: toCome }) }]
  const odd = unlikeJustNow(said, now)
  return odd === null
    ? []
    : [{ field: 'quick', message: translate(phoneText, language)('unlikeJustNow', { hour: odd }) }]
}

/** What is the matter with a fact that was typed; null of what is no fact. */
function wrongFact(one: Left, language: Language): string | null {
  const { text: found } = one
  if (one.because === 'report') return messageOf(referralMessages.noSuchReport, language, { code: found })
  if (one.because === 'amount') return messageOf(referralMessages.doubtfulAmount, language, { found })
  if (one.because === 'correction')
    return messageOf(referralMessages.correctionLeft, language, { found: found.slice(0, 120) })
  if (one.because === 'day') {
    const meant = formatCalendarDate(one.day as CalendarDate, language)
    return messageOf(referralMessages.doubtfulDay, language, { found, meant })
  }
  if (one.because !== 'account') return null
  const { problem, meant } = one
  const why = format(problemText[problem.code][language], language, problem.values)
  return messageOf(referralMessages.wrongAccount, language, {
    found,
    why,
    meant: meant === null ? 'no' : formatIban(meant),
  })
}

/** Null: not asked; empty: none of the choices. */
function wordsOf({ id, options }: Shown, chosen: Chosen): string | null {
  const values = chosen[id]
  if (!values) return null
  return options.flatMap(({ value, text, key }) => (values.includes(value) ? [`${key} ${text}`] : [])).join('; ')
}
