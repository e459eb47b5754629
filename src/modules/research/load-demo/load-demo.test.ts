// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { findPublished, findSurvey, listOpenSurveys } from '../answer-survey/find-survey.query.ts'

const test = await testContext({ demo: true })

it('the demo has an open questionnaire, and results of an earlier round of which some counts are hidden', async () => {
  expect(await listOpenSurveys(test.visitor)).toHaveLength(1)
  const published = await findPublished(test.visitor, 'bedrijven')
  const survey = await findSurvey(test.visitor, published?.id ?? '')
  const counts = survey?.results?.cells.map(({ count }) => count) ?? []
  expect(counts.filter((count) => count === null).length).toBeGreaterThan(5)
  expect(counts.filter((count) => count !== null).length).toBeGreaterThan(15)
})
