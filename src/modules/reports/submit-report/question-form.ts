// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { dontKnow, optionOf, questionSentences, type Tree } from '#modules/taxonomy'
import { type Answers, type DecidingStep, decidingSteps, unknownSituation } from './answers.ts'
import { chosenForm, keptAnswer, questionsMet } from './deciding-answers.ts'
import { choice, one } from './entries.ts'
import type { FieldView } from './field-view.ts'
import type { FormPage } from './form-page.ts'
import { questionText } from './question.text.ts'
import { formMessages } from './read-answers.text.ts'
import { entryOf } from './shown-entry.ts'

export type SituationAnswers = {
  /** A fraud form of the taxonomy, or 'unknown'. */
  situation?: string
} & {
  /** 'question=answer'; kept when the path changes, and then left aside. */
  [Step in DecidingStep]?: string
}

/** What it looks most like. */
export const situation: FormPage = {
  fields: ['situation'],
  isRequired: true,
  isMet: (answers) => answers.told?.situation === undefined,
  read: (entries, errors, { situations }) => ({
    situation: choice(entries, 'situation', [...situations, unknownSituation], formMessages.chooseSituation, errors),
  }),
  view: (shown, choices, language) => {
    const t = translate(questionText, language)
    return {
      fields: [
        {
          kind: 'radio',
          name: 'situation',
          label: t('situation'),
          description: t('situation-more'),
          options: choices.situations,
          ...entryOf(shown).value('situation', shown.answers.situation),
        },
      ],
    }
  },
  says: ({ situation: chosen }, offered, language) => [
    {
      term: translate(questionText, language)('situation'),
      answer: offered.situations.find(({ value }) => value === chosen)?.text ?? '',
    },
  ],
  report: (answers) => ({ fraudForm: chosenForm(answers) ?? undefined }),
}

/** A question that decides which form it is. Nothing chosen is fine: it is asked, not demanded. */
export function deciding(step: DecidingStep): FormPage {
  const place = decidingSteps.indexOf(step)
  return {
    fields: [step],
    isRequired: false,
    isMet: (answers, tree) => questionsMet(answers, tree).length > place,
    read: (entries, errors) => {
      const entry = one(entries, step)
      const [question = '', answer = ''] = entry.split('=', 2)
      const isAnswer = optionOf(question, answer) !== null
      if (entry !== '' && !isAnswer) errors.push({ field: step, code: formMessages.unknownChoice })
      return { [step]: isAnswer ? entry : undefined }
    },
    view: ({ answers }, { tree }, language) => ({ fields: decidingField(step, answers, tree, language) }),
    says: (answers, { tree }, language) => {
      const met = questionsMet(answers, tree)[place]
      const words = questionSentences(language)
      const { question, answer } = met ?? { question: null, answer: null }
      return question === null
        ? []
        : [
            {
              term: words.question(question.id),
              answer: answer === null ? '' : words.answer(question.id, answer),
            },
          ]
    },
  }
}

/** The deciding question that is met on this page, "I do not know" last. */
function decidingField(step: DecidingStep, answers: Answers, tree: Tree, language: Language): FieldView[] {
  const met = questionsMet(answers, tree)[decidingSteps.indexOf(step)]
  if (!met) return []
  const { question, answer } = met
  const words = questionSentences(language)
  const options = [...Object.keys(question.options), dontKnow].map((value) => ({
    value: keptAnswer(question.id, value),
    text: words.answer(question.id, value),
  }))
  const chosen = answer === null ? {} : { value: keptAnswer(question.id, answer) }
  return [{ kind: 'radio', name: step, label: words.question(question.id), optional: true, options, ...chosen }]
}
