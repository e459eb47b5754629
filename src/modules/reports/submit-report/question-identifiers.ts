// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { accountEndingsIn, type Problem } from '#values'
import { type Answers, type IdentifierField, identifierFields } from './answers.ts'
import { isSale } from './deciding-answers.ts'
import { type Entries, type EntryError, fault, linesOf, longest, one, tooLong } from './entries.ts'
import type { Choices, FieldView, QuestionView } from './field-view.ts'
import type { FormPage } from './form-page.ts'
import { identifierInLine, isFirstName, isPersonName } from './identifier-line.ts'
import { questionText } from './question.text.ts'
import { formMessages } from './read-answers.text.ts'
import { tellsOther } from './recognised.ts'
import { entryOf, type Shown } from './shown-entry.ts'

export type IdentifierAnswers = {
  platform?: string
  /** Where a seller sent or brought it. */
  delivery?: string
} & { [Field in IdentifierField]?: string[] }

/** Accounts, numbers, sites and names of the other. What they are in the report is said with those of the story. */
export const identifiers: FormPage = {
  fields: ['paidTo', 'contact', 'display', 'site', 'seller', 'proof', 'delivery', 'platform'],
  isRequired: false,
  // Who named the other party in the story can add more there, and need not pass by all fields.
  isMet: (answers) => !tellsOther(answers),
  // Kept as it was typed when it is sent again.
  optional: identifierFields,
  read: readIdentifiers,
  view: identifiersView,
  says: ({ delivery = '' }, _offered, language) => [
    { term: translate(questionText, language)('delivery'), answer: delivery },
  ],
}

/** Every line is looked at. `asIs`: the victim saw what we do not understand and goes on with it. */
function readIdentifiers(
  entries: Entries,
  errors: EntryError[],
  { demoBankAllowed }: { demoBankAllowed: boolean },
  answers: Answers,
): { [Field in IdentifierField | 'platform' | 'delivery']?: Answers[Field] | undefined } {
  const platform = one(entries, 'platform')
  const delivery = one(entries, 'delivery')
  tooLong('delivery', delivery, longest.name, errors)
  const isAsIs = one(entries, 'asIs') !== ''
  const found: ReturnType<typeof readIdentifiers> = { platform: platform || undefined, delivery: delivery || undefined }
  for (const field of identifierFields) {
    const lines = linesOf(entries, field, errors)
    const options = { demoBankAllowed, ...(field === 'seller' && platform !== '' && { platform }) }
    lines.forEach((line, index) => {
      const parsed = identifierInLine(line, options)
      if (parsed.ok || isAsIs || isPersonName(line) || (isOfMoney(field) && accountEndingsIn(line).length > 0)) return
      // A buyer is known by a first name.
      if (field === 'seller' && isSale(answers) && isFirstName(line)) return
      errors.push({ ...faultIn(field, platform, parsed.problem), ...(lines.length > 1 && { line: index + 1 }) })
    })
    found[field] = lines.length > 0 ? lines : undefined
  }
  return found
}

const isOfMoney = (field: IdentifierField) => field === 'paidTo' || field === 'proof'

const notOne: Record<IdentifierField, string> = {
  paidTo: formMessages.notAnAccount,
  proof: formMessages.notAnAccount,
  contact: formMessages.notANumber,
  display: formMessages.notANumber,
  site: formMessages.notASite,
  seller: formMessages.notAProfile,
}

/** What is no identifier at all is said in the words of its field. A name alone says little: ask for the site or app that it was on. */
function faultIn(field: IdentifierField, platform: string, problem: Problem): EntryError {
  if (problem.code !== 'identifier.unrecognised') return fault(field, problem)
  const isName = field === 'seller' && platform === ''
  return isName ? fault(field, { code: 'user-name.platform-missing' }) : { field, code: notOne[field] }
}

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

function identifiersView(shown: Shown, choices: Choices, language: Language): QuestionView {
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
