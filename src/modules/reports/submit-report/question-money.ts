// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { formatMoney, parseMoney } from '#values'
import { isSale } from './deciding-answers.ts'
import { choice, fault, one } from './entries.ts'
import type { Option } from './field-view.ts'
import type { FormPage } from './form-page.ts'
import { questionText } from './question.text.ts'
import { formMessages } from './read-answers.text.ts'
import { tellsPayment } from './says-paid.ts'
import { entryOf } from './shown-entry.ts'

export interface MoneyAnswers {
  money?: 'yes' | 'no'
  lossInCents?: number
}

/** Whether money went, and how much. */
export const money: FormPage = {
  fields: ['money', 'lossInCents'],
  isRequired: true,
  isMet: (answers) => answers.told?.money === undefined,
  optional: ['loss'],
  read: (entries, errors, _known, { narrative = '', seen }) => {
    const went = choice(entries, 'money', ['yes', 'no'] as const, formMessages.chooseMoney, errors)
    // Who paid and presses the wrong button would not read to call the bank.
    if (went === 'no' && narrative !== seen && tellsPayment(narrative))
      errors.push({ field: 'money', code: formMessages.storySaysPaid, isRemark: true })
    const amount = one(entries, 'loss')
    if (went !== 'yes' || amount === '') return { money: went }
    const parsed = parseMoney(amount)
    if (!parsed.ok) errors.push(fault('loss', parsed.problem))
    return { money: went, lossInCents: parsed.ok ? parsed.value : undefined }
  },
  view: (shown, _choices, language) => {
    const { answers } = shown
    const { value } = entryOf(shown)
    const sale = isSale(answers)
    return {
      fields: [
        {
          kind: 'radio',
          name: 'money',
          label: moneyWords('money', sale, language),
          description: moneyWords('money-more', sale, language),
          options: moneyOptions(sale, language),
          ...value('money', answers.money),
        },
        {
          kind: 'text',
          name: 'loss',
          label: moneyWords('loss', sale, language),
          description: translate(questionText, language)('loss-more'),
          isAmount: true,
          ...value('loss', amountText(answers.lossInCents ?? answers.told?.lossInCents)),
        },
      ],
    }
  },
  says: (answers, _offered, language) => {
    const of = (key: MoneyWord) => moneyWords(key, isSale(answers), language)
    const { money: went, lossInCents } = answers
    const amount = lossInCents === undefined ? '' : formatMoney(lossInCents, language)
    return [{ term: of('money'), answer: [went && of(`money-${went}`), amount].filter(Boolean).join(', ') }]
  },
  report: (answers) => ({ lossInCents: answers.money === 'no' ? 0 : answers.lossInCents }),
}

type MoneyWord = 'money' | 'money-more' | 'money-yes' | 'money-no' | 'loss'

/** Of a seller the goods are gone, and perhaps no money. */
export function moneyWords(key: MoneyWord, isSale: boolean, language: Language): string {
  const t = translate(questionText, language)
  return t(isSale ? `sold-${key}` : key)
}

export function moneyOptions(isSale: boolean, language: Language): Option[] {
  return (['yes', 'no'] as const).map((value) => ({ value, text: moneyWords(`money-${value}`, isSale, language) }))
}

/** As it is typed: '1.234,50'. */
export function amountText(cents: number | undefined): string | undefined {
  return cents === undefined ? undefined : formatMoney(cents, 'nl').replace(/^€\s/, '')
}
