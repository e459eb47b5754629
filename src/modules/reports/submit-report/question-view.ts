// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { dontKnow, questionSentences, type Tree } from '#modules/taxonomy'
import { municipalities, municipalityOf } from '#values'
import { type Answers, type DecidingStep, decidingSteps, moments } from './answers.ts'
import { amountText, channelField, dayField, moneyWords, victimOptions } from './asked-fields.ts'
import { isSale, keptAnswer, questionsMet } from './deciding-answers.ts'
import type { Choices, FieldView, Option, QuestionView } from './field-view.ts'
import { identifiersView } from './identifiers-view.ts'
import type { StepName } from './question.ts'
import { questionText } from './question.text.ts'
import { longestStory } from './read-answers.ts'
import { secretsIn } from './secrets-in.ts'
import { secretsText } from './secrets.text.ts'
import { entryOf, type Shown } from './shown-entry.ts'
import { toldView } from './known-answers-view.ts'

/** The fields of one page with what was filled in before. */
export function viewOf(step: StepName, shown: Shown, choices: Choices, language: Language): QuestionView {
  const t = translate(questionText, language)
  const { answers } = shown
  const { value, lines } = entryOf(shown)
  const options = <Key extends string>(field: 'now' | 'wantsHelp', values: readonly Key[]): Option[] =>
    values.map((key) => ({ value: key, text: t(`${field}-${key}` as 'now-no') }))

  switch (step) {
    case 'nu':
      return {
        fields: [
          {
            kind: 'radio',
            name: 'now',
            label: t('now'),
            description: t('now-more'),
            options: options('now', moments),
            ...value('now', answers.now),
          },
        ],
      }
    case 'wat':
      return {
        fields: [
          {
            kind: 'radio',
            name: 'situation',
            label: t('situation'),
            description: t('situation-more'),
            options: choices.situations,
            ...value('situation', answers.situation),
          },
        ],
      }
    case 'vraag-1':
    case 'vraag-2':
    case 'vraag-3':
      return { fields: decidingField(step, answers, choices.tree, language) }
    case 'wie':
      return {
        fields: [
          {
            kind: 'radio',
            name: 'victim',
            label: t('victim'),
            options: victimOptions(language),
            ...value('victim', answers.victim),
          },
        ],
      }
    case 'wanneer':
      return {
        title: t('wanneer'),
        fields: [
          dayField(shown, answers.occurredOn, language),
          channelField(shown, answers.channel, choices, language),
        ],
      }
    case 'geld': {
      const sale = isSale(answers)
      return {
        fields: [
          {
            kind: 'radio',
            name: 'money',
            label: moneyWords('money', sale, language),
            description: moneyWords('money-more', sale, language),
            options: (['yes', 'no'] as const).map((key) => ({
              value: key,
              text: moneyWords(`money-${key}`, sale, language),
            })),
            ...value('money', answers.money),
          },
          {
            kind: 'text',
            name: 'loss',
            label: moneyWords('loss', sale, language),
            description: t('loss-more'),
            isAmount: true,
            ...value('loss', amountText(answers.lossInCents)),
          },
        ],
      }
    }
    case 'gegevens':
      return identifiersView(shown, choices, language)
    case 'verhaal':
      return {
        fields: [
          {
            kind: 'area',
            name: 'narrative',
            label: t('narrative'),
            description: t('narrative-more'),
            rows: 10,
            maxLength: longestStory,
            ...value('narrative', answers.narrative),
          },
        ],
      }
    case 'geheim': {
      const words = translate(secretsText, language)
      const seen = [...new Set(secretsIn(answers.narrative ?? '').map(({ kind }) => words(kind)))]
      const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(seen)
      return { title: words('title'), lead: words('lead', { seen: list }), fields: [] }
    }
    case 'herkend':
      return toldView(shown, choices, language)
    case 'uzelf':
      return {
        title: t('uzelf'),
        lead: t('uzelf-more'),
        fields: [
          {
            kind: 'area',
            name: 'own',
            label: t('own'),
            description: t('own-more'),
            rows: 2,
            optional: true,
            ...lines('own', answers.own),
          },
          {
            kind: 'text',
            name: 'municipality',
            label: t('municipality'),
            description: t('municipality-more'),
            optional: true,
            suggestions: municipalities().map(({ name }) => name),
            ...value('municipality', answers.municipality && municipalityOf(answers.municipality)?.name),
          },
          {
            kind: 'text',
            name: 'name',
            label: t('name'),
            description: t('name-more'),
            optional: true,
            autoComplete: 'name',
            ...value('name', answers.name),
          },
          {
            kind: 'text',
            name: 'email',
            label: t('email'),
            optional: true,
            type: 'email',
            autoComplete: 'email',
            ...value('email', answers.email),
          },
          {
            kind: 'text',
            name: 'phone',
            label: t('phone'),
            optional: true,
            type: 'tel',
            autoComplete: 'tel',
            ...value('phone', answers.phone),
          },
          {
            kind: 'radio',
            name: 'wantsHelp',
            label: t('wantsHelp'),
            description: t('wantsHelp-more', { organisation: choices.organisation }),
            optional: true,
            options: options('wantsHelp', ['yes', 'no']),
            ...value('wantsHelp', answers.wantsHelp),
          },
        ],
      }
    default:
      return { fields: [] }
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
