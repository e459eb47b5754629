// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import type { Answers } from './answers.ts'
import { isSale } from './deciding-answers.ts'
import { type Entries, type EntryError, longest } from './entries.ts'
import type { Choices, FieldView, QuestionView } from './field-view.ts'
import type { FormPage, Found, Knowledge } from './form-page.ts'
import { isTold, type KnownAnswers } from './known-answers.ts'
import { situation } from './question-form.ts'
import { amountText, money, moneyOptions, moneyWords } from './question-money.ts'
import { victim, victimOptions } from './question-victim.ts'
import { channelField, dayField, when } from './question-when.ts'
import { questionText } from './question.text.ts'
import { mostRecognised, type Recognised, recognisedIn, roleSaid, saidOf, tellsIdentifiers } from './recognised.ts'
import { recognisedText, roleWord } from './recognised.text.ts'
import { entryOf, type Shown } from './shown-entry.ts'

export interface ToldAnswers {
  /** Said on another page of ours before this form. */
  carried?: KnownAnswers
  /** What was carried and what the story tells. */
  told?: KnownAnswers
  /** What each identifier in the story was, one 'paid-to iban NL…' each. */
  said?: string[]
}

/** What the story told is confirmed once, and not asked again. */
export const told: FormPage = {
  fields: ['said'],
  isRequired: true,
  isMet: (answers) => tellsIdentifiers(answers) || isTold(answers),
  read: (entries, errors, known, answers) => ({
    ...readTold(entries, errors, known, answers),
    said: [entries.said ?? []]
      .flat()
      .filter(({ length }) => length <= longest.line)
      .slice(0, mostRecognised),
  }),
  view: toldView,
}

/** What was told, as it was confirmed or changed, by the rules of the page that asks it. What was not sent stays as it was told. */
function readTold(entries: Entries, errors: EntryError[], known: Knowledge, answers: Answers): Found {
  const { form: _form, settled: _settled, ...all } = answers.told ?? {}
  // An amount that was asked is no loss.
  const { lossInCents: _asked, ...unpaid } = all
  const before: typeof all = all.money === undefined ? unpaid : all
  const asked: Found = {}
  for (const [page, field] of [
    [situation, 'situation'],
    [victim, 'victim'],
    [money, 'money'],
  ] as const)
    if (before[field] !== undefined && entries[field] !== undefined)
      Object.assign(asked, { ...page.read?.(entries, errors, known, answers) })
  const isWhenAsked = (before.occurredOn ?? before.channel) !== undefined && entries.channel !== undefined
  const day = isWhenAsked ? when.read(entries, errors, known) : {}
  const confirmed = Object.fromEntries(
    Object.entries(before).filter(([field]) => answers[field as keyof typeof before] === undefined),
  )
  return { ...confirmed, ...(asked.money === undefined ? {} : { lossInCents: undefined }), ...asked, ...day }
}

/** What was read in the story or said elsewhere, filled in, for one look. */
function toldView({ answers, entries }: Shown, choices: Choices, language: Language): QuestionView {
  const words = translate(recognisedText, language)
  const recognised = recognisedIn(answers)
  const lead = [
    words(answers.narrative === undefined ? 'leadCarried' : 'lead'),
    ...(recognised.length > 0 ? [words('leadRoles')] : []),
    ...(recognised.length === mostRecognised ? [words('most', { most: mostRecognised })] : []),
  ]
  return {
    title: words(answers.narrative === undefined ? 'titleCarried' : 'title'),
    lead: lead.join(' '),
    fields: [
      ...toldFields({ answers, entries }, choices, language),
      ...recognised.map((one, index) => recognisedField(one, index, answers, language)),
    ],
  }
}

function toldFields(shown: Pick<Shown, 'answers' | 'entries'>, choices: Choices, language: Language): FieldView[] {
  const t = translate(questionText, language)
  const { answers } = shown
  const { told = {} } = answers
  const { value } = entryOf(shown)
  const now = { ...told, ...answers }
  const fields: FieldView[] = []
  const chosen = (name: string, label: string, options: Choices['situations'], answer: string) =>
    fields.push({
      kind: 'chosen',
      name,
      label,
      options: options.map((option) => ({ value: option.value, text: option.text })),
      value: value(name, answer).value ?? answer,
    })
  if (told.situation) chosen('situation', t('situation'), choices.situations, now.situation ?? told.situation)
  if (told.victim) chosen('victim', t('victim'), victimOptions(language), now.victim ?? told.victim)
  if (told.occurredOn ?? told.channel) {
    fields.push(dayField(shown, now.occurredOn, language))
    fields.push({ ...channelField(shown, now.channel, choices, language), kind: 'select' })
  }
  if (told.money) {
    const sale = isSale(now)
    chosen('money', moneyWords('money', sale, language), moneyOptions(sale, language), now.money ?? told.money)
    fields.push({
      kind: 'text',
      name: 'loss',
      label: moneyWords('loss', sale, language),
      isAmount: true,
      optional: true,
      ...value('loss', amountText(answers.money === undefined ? told.lossInCents : answers.lossInCents)),
    })
  }
  return fields
}

function recognisedField(one: Recognised, index: number, answers: Answers, language: Language): FieldView {
  const words = translate(recognisedText, language)
  const isOfSale = isSale({ ...answers.told, ...answers })
  const proposed = isOfSale && one.role === 'paid-to' ? 'mentioned' : one.role
  return {
    kind: 'chosen',
    name: 'said',
    id: `said-${index + 1}`,
    label: one.text,
    description: one.sentence,
    options: one.choices.map((role) => ({
      value: saidOf(role, one),
      text: words(
        isOfSale && role === 'mentioned' && one.choices.includes('paid-to') ? 'proof' : roleWord(role, one.kind),
      ),
    })),
    value: saidOf(roleSaid(one, answers.said) ?? proposed, one),
  }
}
