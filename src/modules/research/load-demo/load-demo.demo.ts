// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { daysAfter, dutchDay, dutchHour } from '#values'
import { countSheets, insertSheet } from '../answer-survey/survey.store.ts'
import { openSurvey } from '../open-survey/open-survey.command.ts'
import { publishResults } from '../publish-results/publish-results.command.ts'
import { inventedSheets } from './invented-sheets.data.ts'

/** A round that is over, with its results, and one that is open. Companies and answers are invented. */
export async function loadDemoSurveys(ctx: Context): Promise<void> {
  const today = dutchDay(ctx.now())
  const past = { opensOn: daysAfter(today, -100), closesOn: daysAfter(today, -40) }
  // At noon of that day: so many hours ago it may have been the next day already, by summer time.
  const began = dutchHour(past.opensOn, 12)
  const then: Context = { ...asSystem(ctx, 'research.load-demo'), now: () => began }
  await fill(then, past, 96)
  await publishResults(asSystem(ctx, 'research.load-demo'))
  await fill(asSystem(ctx, 'research.load-demo'), { opensOn: today, closesOn: daysAfter(today, 60) }, 34)
}

async function fill(ctx: Context, period: { opensOn: string; closesOn: string }, count: number): Promise<void> {
  const { id } = await openSurvey(ctx, { questionnaire: 'bedrijven', ...period })
  await transaction(ctx, async (tx) => {
    if ((await countSheets(tx, id)) > 0) return
    for (const [at, answers] of inventedSheets(count).entries()) {
      const digest = ctx.secrets.digest('research.sheet', `${id} ${at}`)
      await insertSheet(tx, { digest, surveyId: id, answers, day: period.opensOn })
    }
  })
}
