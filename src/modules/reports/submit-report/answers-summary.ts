// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { questionSentences } from '#modules/taxonomy'
import { formatMoney, municipalityOf } from '#values'
import { type Answers, decidingSteps, identifierFields } from './answers.ts'
import { questionsMet } from './deciding-answers.ts'
import type { StepName } from './question.ts'
import { questionText } from './question.text.ts'
import type { Choices, Option } from './field-view.ts'
import { recognisedIn, roleSaid } from './recognised.ts'
import { recognisedText } from './recognised.text.ts'

/** What was answered, for check-your-answers: the question, the answer in words, and the page to change it on. */
export function summaryOf(
  answers: Answers,
  choices: Choices,
  language: Language,
): { step: StepName; term: string; answer: string }[] {
  const t = translate(questionText, language)
  const words = questionSentences(language)
  const named = (options: Option[], value: string | undefined) =>
    options.find((option) => option.value === value)?.text ?? ''
  const joined = (...lines: (string | undefined)[]) => lines.filter(Boolean).join(', ')
  const { now, victim, money, lossInCents, municipality, wantsHelp } = answers
  const amount = lossInCents === undefined ? '' : formatMoney(lossInCents, language)
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
      answer: joined(victim && t(`victim-${victim}`), municipality && municipalityOf(municipality)?.name),
    },
    {
      step: 'wanneer',
      term: t('wanneer'),
      answer: joined(
        answers.occurredOn && dateOf(answers.occurredOn, language),
        named(choices.channels, answers.channel),
      ),
    },
    { step: 'geld', term: t('geld'), answer: joined(money && t(`money-${money}`), amount) },
    ...identifierFields.map((field) => ({
      step: 'gegevens' as const,
      term: t(field),
      answer: (answers[field] ?? []).join(', '),
    })),
    { step: 'verhaal', term: t('narrative'), answer: answers.narrative ?? '' },
    ...recognisedIn(answers).map((one) => {
      const role = roleSaid(one, answers.said)
      return { step: 'herkend' as const, term: one.text, answer: role ? translate(recognisedText, language)(role) : '' }
    }),
    { step: 'uzelf', term: t('own'), answer: (answers.own ?? []).join(', ') },
    { step: 'uzelf', term: t('uzelf'), answer: joined(answers.name, answers.email, answers.phone) },
    { step: 'uzelf', term: t('wantsHelp'), answer: wantsHelp ? t(`wantsHelp-${wantsHelp}`) : '' },
  ]
}

/** '2026-11-24' as '24 november 2026'. */
function dateOf(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  )
}
