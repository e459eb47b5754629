// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { Context } from '#foundation/access'
import { defineApi, textShape } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { findSurvey } from '../answer-survey/find-survey.query.ts'
import type { Survey } from '../answer-survey/survey.ts'
import { studyMessages } from '../study/study.text.ts'
import { describeResults, resultsAddress, resultsCsv } from './results-file.ts'
import type { SurveyResults } from './results.ts'

const params = z.object({
  surveyId: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .meta({ example: 'bedrijven-2026-1' }),
})
const tag = 'Research'
const forEver = 'public, max-age=31536000, immutable'

export const readResultsApi = defineApi({
  method: 'GET',
  path: '/v1/surveys/:surveyId/results.csv',
  allow: 'anyone',
  operationId: 'readSurveyResults',
  tag,
  summary: 'Resultaten van een gesloten vragenlijst, als CSV · Results of a closed questionnaire, as CSV',
  description:
    'Published once, when the round has closed, and never changed. Counts under ten are left out, and so is what they could be worked out with; all are rounded to five.',
  params,
  responses: { 200: textShape('text/csv') },
  async run(ctx, { params: { surveyId } }) {
    const { survey, results } = await published(ctx, surveyId)
    return {
      status: 200,
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'cache-control': forEver,
        link: `<${resultsAddress(ctx.settings.baseUrl, surveyId)}-metadata.json>; rel="describedby"`,
      },
      body: resultsCsv(survey.questionnaire, results),
    }
  },
})

export const describeResultsApi = defineApi({
  method: 'GET',
  path: '/v1/surveys/:surveyId/results.csv-metadata.json',
  allow: 'anyone',
  operationId: 'describeSurveyResults',
  tag,
  summary: 'Wat de kolommen betekenen (CSV on the Web) · What the columns mean (CSV on the Web)',
  params,
  responses: { 200: z.looseObject({ url: z.string() }) },
  async run(ctx, { params: { surveyId } }) {
    const { survey } = await published(ctx, surveyId)
    return {
      status: 200,
      headers: { 'cache-control': forEver },
      body: describeResults(ctx.settings.baseUrl, survey),
    }
  },
})

async function published(ctx: Context, id: string): Promise<{ survey: Survey; results: SurveyResults }> {
  const survey = await findSurvey(ctx, id)
  if (!survey?.results) throw new Refusal(studyMessages.noResults, { status: 404 })
  return { survey, results: survey.results }
}
