// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { formatMoney } from '#values'
import { victims } from './answers.ts'
import type { Choices, FieldView, Option } from './field-view.ts'
import { questionText } from './question.text.ts'
import { entryOf, type Shown } from './shown-entry.ts'

/** Fields that stand on a page of their own, and on the page that confirms what was told. */
type Entered = Pick<Shown, 'entries'>

export function victimOptions(language: Language): Option[] {
  const t = translate(questionText, language)
  return victims.map((key) => ({
    value: key,
    text: t(`victim-${key}`),
    ...(key === 'other' && { description: t('victim-other-more') }),
  }))
}

export function dayField(shown: Entered, answer: string | undefined, language: Language): FieldView {
  const t = translate(questionText, language)
  return {
    kind: 'date',
    name: 'occurredOn',
    label: t('occurredOn'),
    description: t('occurredOn-more'),
    optional: true,
    value: entryOf(shown).day('occurredOn', answer),
  }
}

export function channelField(
  shown: Entered,
  answer: string | undefined,
  choices: Choices,
  language: Language,
): Extract<FieldView, { kind: 'radio' | 'select' | 'tick' }> {
  return {
    kind: 'radio',
    name: 'channel',
    label: translate(questionText, language)('channel'),
    optional: true,
    options: choices.channels,
    ...entryOf(shown).value('channel', answer),
  }
}

/** Of a seller the goods are gone, and perhaps no money. */
export function moneyWords(
  key: 'money' | 'money-more' | 'money-yes' | 'money-no' | 'loss',
  isSale: boolean,
  language: Language,
): string {
  const t = translate(questionText, language)
  return t(isSale ? `sold-${key}` : key)
}

/** As it is typed: '1.234,50'. */
export function amountText(cents: number | undefined): string | undefined {
  return cents === undefined ? undefined : formatMoney(cents, 'nl').replace(/^€\s/, '')
}
