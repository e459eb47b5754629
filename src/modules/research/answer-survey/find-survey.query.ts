// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import { selectSurvey, selectSurveys } from './survey.store.ts'
import { standingOf, type Survey } from './survey.ts'

export interface ListedSurvey {
  id: string
  study: string
  title: string
  /** ISO days. */
  opensOn: string
  closesOn: string
}

/** Every round, the newest first. */
export async function listSurveys(ctx: Context): Promise<ListedSurvey[]> {
  return (await transaction(ctx, selectSurveys)).map((survey) => listed(survey, ctx))
}

/** Rounds that anybody can answer today. */
export async function listOpenSurveys(ctx: Context): Promise<ListedSurvey[]> {
  const today = dutchDay(ctx.now())
  const all = await transaction(ctx, selectSurveys)
  return all
    .filter((survey) => standingOf(survey, today) === 'open' && !survey.needsInvitation)
    .map((survey) => listed(survey, ctx))
}

export async function findSurvey(ctx: Context, id: string): Promise<Survey | null> {
  return id.length > 60 ? null : transaction(ctx, (tx) => selectSurvey(tx, id))
}

/** The newest round of the same questionnaire of which results are published; null: none is. */
export async function findPublished(ctx: Context, code: string): Promise<ListedSurvey | null> {
  const all = await transaction(ctx, selectSurveys)
  const found = all.find(({ questionnaire, results }) => questionnaire.code === code && results !== null)
  return found ? listed(found, ctx) : null
}

function listed({ id, study, questionnaire, opensOn, closesOn }: Survey, { language }: Context): ListedSurvey {
  return { id, study, title: questionnaire.title[language], opensOn, closesOn }
}
