// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import type { IdentifierField } from './answers.ts'
import { isSale } from './deciding-answers.ts'
import type { Choices, FieldView, QuestionView } from './field-view.ts'
import { questionText } from './question.text.ts'
import { entryOf, type Shown } from './shown-entry.ts'

type Words = keyof (typeof questionText)['nl']

/** Which fields somebody meets, with the words for each: a seller knows a buyer and a proof, and not where money went. */
const fieldsOf: Record<'sale' | 'other', readonly [IdentifierField, label: Words, more?: Words][]> = {
  other: [
    ['paidTo', 'paidTo'],
    ['contact', 'contact'],
    ['display', 'display', 'display-more'],
    ['site', 'site'],
    ['seller', 'seller', 'seller-more'],
  ],
  sale: [
    ['seller', 'sold-seller', 'sold-seller-more'],
    ['contact', 'sold-contact'],
    ['proof', 'proof', 'proof-more'],
    ['site', 'sold-site'],
    ['paidTo', 'sold-paidTo'],
  ],
}

export function identifiersView(shown: Shown, choices: Choices, language: Language): QuestionView {
  const t = translate(questionText, language)
  const { value, lines } = entryOf(shown)
  const { answers } = shown
  const isOfSale = isSale(answers)
  const area = (name: IdentifierField, label: Words, more?: Words): FieldView => ({
    kind: 'area',
    name,
    label: t(label),
    rows: 2,
    optional: true,
    ...lines(name, answers[name]),
    ...(more !== undefined && { description: t(more) }),
  })
  const asIs: FieldView = {
    kind: 'tick',
    name: 'asIs',
    label: t('asIs'),
    options: [{ value: 'yes', text: t('asIs-yes') }],
  }
  const delivery: FieldView = {
    kind: 'text',
    name: 'delivery',
    label: t('delivery'),
    optional: true,
    ...value('delivery', answers.delivery),
  }
  const platform: FieldView = {
    kind: 'select',
    name: 'platform',
    label: t(isOfSale ? 'sold-platform' : 'platform'),
    optional: true,
    options: choices.platforms,
    ...value('platform', answers.platform),
  }
  const [first, ...others] = fieldsOf[isOfSale ? 'sale' : 'other'].map((field) => area(...field))
  return {
    title: t(isOfSale ? 'sold-gegevens' : 'gegevens'),
    lead: t('gegevens-more'),
    fields: [
      ...(shown.offersAsIs ? [asIs] : []),
      ...(first ? [first] : []),
      ...(isOfSale ? [platform, delivery] : []),
      ...others,
      ...(isOfSale ? [] : [platform]),
    ],
  }
}
