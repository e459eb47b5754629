// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { questionSentences } from '#modules/taxonomy'
import { formatMoney, municipalityOf } from '#values'
import { type Answers, decidingSteps, identifierFields, roleOfField } from './answers.ts'
import { moneyWords } from './asked-fields.ts'
import { isSale, questionsMet } from './deciding-answers.ts'
import type { StepName } from './question.ts'
import { questionText } from './question.text.ts'
import type { Choices, Option } from './field-view.ts'
import { recognisedIn, roleSaid } from './recognised.ts'
import { recognisedText } from './recognised.text.ts'

/** One answer in words, and the page to change it on. */
export interface AnsweredRow {
  step: StepName
  term: string
  answer: string
}

export interface Summary {
  filled: AnsweredRow[]
  /** Every account, number, address and name, from the fields and from the story: the identifier, and what it was. */
  identifiers: AnsweredRow[]
  empty: Omit<AnsweredRow, 'answer'>[]
}

/** What was answered, for check-your-answers. `attachments`: names of the files that came along. */
export function summaryOf(
  answers: Answers,
  { attachments, ...choices }: Choices & { attachments: readonly string[] },
  language: Language,
): Summary {
  const identifiers = identifierRows(answers, language)
  const rows = answerRows(answers, { ...choices, attachments }, language)
  return {
    filled: rows.filter(({ answer }) => answer !== ''),
    identifiers,
    empty: [
      ...rows.filter(({ answer, step }) => answer === '' && step !== 'gegevens'),
      ...(identifiers.length > 0
        ? []
        : [
            {
              step: 'gegevens' as const,
              term: translate(questionText, language)(isSale(answers) ? 'sold-gegevens' : 'gegevens'),
            },
          ]),
    ].map(({ step, term }) => ({ step, term })),
  }
}

function answerRows(
  answers: Answers,
  choices: Choices & { attachments: readonly string[] },
  language: Language,
): AnsweredRow[] {
  const t = translate(questionText, language)
  const words = questionSentences(language)
  const named = (options: Option[], value: string | undefined) =>
    options.find((option) => option.value === value)?.text ?? ''
  const joined = (...lines: (string | undefined)[]) => lines.filter(Boolean).join(', ')
  const { now, victim, money, lossInCents, municipality, wantsHelp } = answers
  const ofMoney = (key: 'money' | 'money-yes' | 'money-no') => moneyWords(key, isSale(answers), language)
  const amount = lossInCents === undefined ? '' : formatMoney(lossInCents, language)
  const when = joined(
    answers.occurredOn && dateOf(answers.occurredOn, language),
    named(choices.channels, answers.channel),
  )
  return [
    { step: 'nu', term: t('now'), answer: now ? t(`now-${now}`) : '' },
    { step: 'wat', term: t('situation'), answer: named(choices.situations, answers.situation) },
    ...questionsMet(answers, choices.tree).map(({ question, answer }, index) => ({
      step: decidingSteps[index] ?? ('wat' as const),
      term: words.question(question.id),
      answer: answer === null ? '' : words.answer(question.id, answer),
    })),
    {
      step: 'wie',
      term: t('victim'),
      answer: victim ? t(`victim-${victim}`) : '',
    },
    { step: 'wanneer', term: t('wanneer'), answer: when },
    { step: 'geld', term: ofMoney('money'), answer: joined(money && ofMoney(`money-${money}`), amount) },
    { step: 'gegevens', term: t('delivery'), answer: answers.delivery ?? '' },
    { step: 'verhaal', term: t('narrative'), answer: answers.narrative ?? '' },
    { step: 'bijlagen', term: t('bijlagen'), answer: choices.attachments.join(', ') },
    { step: 'uzelf', term: t('municipality'), answer: (municipality && municipalityOf(municipality)?.name) || '' },
    { step: 'uzelf', term: t('own'), answer: (answers.own ?? []).join(', ') },
    { step: 'uzelf', term: t('uzelf'), answer: joined(answers.name, answers.email, answers.phone) },
    { step: 'uzelf', term: t('wantsHelp'), answer: wantsHelp ? t(`wantsHelp-${wantsHelp}`) : '' },
  ]
}

function identifierRows(answers: Answers, language: Language): AnsweredRow[] {
  const role = translate(recognisedText, language)
  return [
    ...identifierFields.flatMap((field) =>
      (answers[field] ?? []).map((text) => ({
        step: 'gegevens' as const,
        term: text,
        answer: role(field === 'proof' ? 'onProof' : roleOfField[field]),
      })),
    ),
    ...recognisedIn(answers).map((one) => {
      const said = roleSaid(one, answers.said)
      return { step: 'herkend' as const, term: one.text, answer: said ? role(said) : '' }
    }),
  ]
}

/** '2026-11-24' as '24 november 2026'. */
function dateOf(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  )
}
