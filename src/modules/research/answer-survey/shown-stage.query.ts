// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { formatCalendarDate, daysAfter, dutchDay } from '#values'
import { askedOf, partsFor } from '../questionnaire/questionnaire.ts'
import { entriesOfAnswers, sealState, type Stage } from './answer-survey.command.ts'
import { type QuestionView, reviewOf, viewOfQuestion } from './question-view.ts'
import type { Survey } from './survey.ts'
import { savedDays } from './survey.tables.ts'

export interface PartStage {
  stage: 'part'
  state: string
  title: string
  questions: QuestionView[]
  errors: { field: string; message: string }[]
  step: number
  of: number
  isFirst: boolean
}

export interface ReviewStage {
  stage: 'review'
  state: string
  items: { at: number; term: string; answer: string }[]
}

export interface SavedStage {
  stage: 'saved'
  state: string
  code: string
  until: string
}

/** A step as its page shows it, in the language of the reader. */
export type ShownStage = PartStage | ReviewStage | SavedStage | { stage: 'done' }

export function shownStage(ctx: Context, { questionnaire }: Survey, stage: Stage): ShownStage {
  const { language } = ctx
  if (stage.stage === 'done') return stage
  const { answers, at } = stage.state
  const state = sealState(ctx, stage.state)
  if (stage.stage === 'review') return { stage: 'review', state, items: reviewOf(questionnaire, answers, language) }
  if (stage.stage === 'saved') {
    const until = daysAfter(dutchDay(ctx.now()), savedDays)
    return { stage: 'saved', state, code: stage.code, until: formatCalendarDate(until, language) }
  }
  const part = questionnaire.parts[at]
  const parts = partsFor(questionnaire, answers)
  const given = stage.typed ?? entriesOfAnswers(answers)
  return {
    stage: 'part',
    state,
    title: part?.title[language] ?? '',
    questions: (part ? askedOf(part, answers) : []).map((question) =>
      viewOfQuestion(question, [given[question.id] ?? []].flat(), language),
    ),
    errors: stage.errors.map(({ field, code, values }) => ({ field, message: messageOf(code, language, values) })),
    step: parts.indexOf(at) + 1,
    of: parts.length,
    isFirst: parts[0] === at,
  }
}
