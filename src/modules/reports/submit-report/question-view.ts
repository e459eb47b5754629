// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { dontKnow, questionSentences, type Tree } from '#modules/taxonomy'
import { formatMoney, municipalities, municipalityOf } from '#values'
import { type Answers, type DecidingStep, decidingSteps, identifierFields, moments, victims } from './answers.ts'
import { keptAnswer, questionsMet } from './deciding-answers.ts'
import type { Choices, FieldView, Option, QuestionView } from './field-view.ts'
import type { StepName } from './question.ts'
import { questionText } from './question.text.ts'
import { mostRecognised, recognisedIn, roleSaid, saidOf } from './recognised.ts'
import { recognisedText } from './recognised.text.ts'
import { longestStory } from './read-answers.ts'
import { secretsIn } from './secrets-in.ts'
import { secretsText } from './secrets.text.ts'

interface Shown {
  answers: Answers
  /** What was just typed and not accepted; shown instead of the answers. */
  entries: Readonly<Record<string, string | string[]>> | null
  /** An error was found in the numbers and names: they may be kept as they are. */
  offersAsIs: boolean
}

/** The fields of one page with what was filled in before. */
export function viewOf(step: StepName, shown: Shown, choices: Choices, language: Language): QuestionView {
  const t = translate(questionText, language)
  const { answers, entries } = shown
  const typed = (name: string) => [entries?.[name] ?? []].flat()[0]
  const value = (name: string, answer: string | undefined) => {
    const found = entries ? typed(name) : answer
    return found === undefined ? {} : { value: found }
  }
  const lines = (name: string, answer: string[] | undefined) => value(name, answer?.join('\n'))
  const options = <Key extends string>(
    field: 'now' | 'victim' | 'money' | 'wantsHelp',
    values: readonly Key[],
  ): Option[] =>
    values.map((key) => {
      const description = key === 'other' ? { description: t('victim-other-more') } : {}
      return { value: key, text: t(`${field}-${key}` as 'now-no'), ...description }
    })
  const area = (name: (typeof identifierFields)[number], more?: string): FieldView => ({
    kind: 'area',
    name,
    label: t(name),
    rows: 2,
    optional: true,
    ...lines(name, answers[name]),
    ...(more !== undefined && { description: more }),
  })

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
            options: options('victim', victims),
            ...value('victim', answers.victim),
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
        ],
      }
    case 'wanneer': {
      const [year, month, day] = (answers.occurredOn ?? '').split('-').map((part) => part.replace(/^0/, ''))
      const parts = entries
        ? { day: typed('occurredOn-day'), month: typed('occurredOn-month'), year: typed('occurredOn-year') }
        : { day, month, year }
      const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part))
      return {
        title: t('wanneer'),
        fields: [
          {
            kind: 'date',
            name: 'occurredOn',
            label: t('occurredOn'),
            description: t('occurredOn-more'),
            optional: true,
            value: given,
          },
          {
            kind: 'radio',
            name: 'channel',
            label: t('channel'),
            optional: true,
            options: choices.channels,
            ...value('channel', answers.channel),
          },
        ],
      }
    }
    case 'geld': {
      const amount =
        answers.lossInCents === undefined ? undefined : formatMoney(answers.lossInCents, 'nl').replace(/^€\s/, '')
      return {
        fields: [
          {
            kind: 'radio',
            name: 'money',
            label: t('money'),
            description: t('money-more'),
            options: options('money', ['yes', 'no']),
            ...value('money', answers.money),
          },
          {
            kind: 'text',
            name: 'loss',
            label: t('loss'),
            description: t('loss-more'),
            isAmount: true,
            ...value('loss', amount),
          },
        ],
      }
    }
    case 'gegevens': {
      const asIs: FieldView = {
        kind: 'tick',
        name: 'asIs',
        label: t('asIs'),
        options: [{ value: 'yes', text: t('asIs-yes') }],
      }
      return {
        title: t('gegevens'),
        lead: t('gegevens-more'),
        fields: [
          ...(shown.offersAsIs ? [asIs] : []),
          area('paidTo'),
          area('contact'),
          area('display', t('display-more')),
          area('site'),
          area('seller', t('seller-more')),
          {
            kind: 'select',
            name: 'platform',
            label: t('platform'),
            optional: true,
            options: choices.platforms,
            ...value('platform', answers.platform),
          },
        ],
      }
    }
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
    case 'herkend': {
      const words = translate(recognisedText, language)
      const recognised = recognisedIn(answers)
      return {
        title: words('title'),
        lead: `${words('lead')}${recognised.length === mostRecognised ? ` ${words('most', { most: mostRecognised })}` : ''}`,
        fields: recognised.map((one, index) => ({
          kind: 'chosen',
          name: 'said',
          id: `said-${index + 1}`,
          label: one.text,
          description: one.sentence,
          options: one.choices.map((role) => ({ value: saidOf(role, one), text: words(role) })),
          value: saidOf(roleSaid(one, answers.said) ?? one.role, one),
        })),
      }
    }
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
