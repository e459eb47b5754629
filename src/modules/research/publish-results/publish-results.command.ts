// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { dutchDay } from '#values'
import { selectSheets, selectSurveys, updateResults } from '../answer-survey/survey.store.ts'
import { standingOf } from '../answer-survey/survey.ts'
import { protectResults } from './protect-results.ts'

/** Publishes the results of every round that closed and has none yet. Once: later figures could be laid beside them. Returns how many. */
export async function publishResults(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'research.publish-results')
  const today = dutchDay(system.now())
  return transaction(system, async (tx) => {
    let published = 0
    for (const survey of await selectSurveys(tx)) {
      if (survey.results !== null || standingOf(survey, today) !== 'closed') continue
      const results = protectResults(survey.questionnaire, await selectSheets(tx, survey.id))
      if (!(await updateResults(tx, survey.id, results, system.now()))) continue
      published += 1
      const about = { subjectKind: 'survey', subjectId: survey.id }
      await recordAudit(system, tx, { action: 'research.results-published', ...about })
    }
    return published
  })
}
