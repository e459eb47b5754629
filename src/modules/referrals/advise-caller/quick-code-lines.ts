// SPDX-License-Identifier: EUPL-1.2
import { format, type Language, messageOf, translate } from '#foundation/text'
import { formatIban, problemText } from '#values'
import { referralMessages } from '../referral/referral.text.ts'
import { phoneText } from './advise-caller.text.ts'
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
  const accounts = left.flatMap((one) =>
    one.because === 'account' ? [{ field: 'quick', message: wrongAccount(one, language) }] : [],
  )
  const keys = left.filter(({ because }) => because !== 'account')
  const groups = Map.groupBy(keys, (one) => (one.because === 'taken' ? one.question : ''))
  return [
    ...accounts,
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

function wrongAccount({ text, problem, meant }: Extract<Left, { because: 'account' }>, language: Language): string {
  const why = format(problemText[problem.code][language], language, problem.values)
  return messageOf(referralMessages.wrongAccount, language, {
    found: text,
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
