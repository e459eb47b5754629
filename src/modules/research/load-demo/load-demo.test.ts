// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { findPublished, findSurvey, listOpenSurveys } from '../answer-survey/find-survey.query.ts'

let test: TestContext
beforeAll(async () => {
  test = await testContext({ demo: true })
}, 120_000)
afterAll(() => test.close())

it('the demo has an open questionnaire, and results of an earlier round of which some counts are hidden', async () => {
  expect(await listOpenSurveys(test.visitor)).toHaveLength(1)
  const published = await findPublished(test.visitor, 'bedrijven')
  const survey = await findSurvey(test.visitor, published?.id ?? '')
  const counts = survey?.results?.cells.map(({ count }) => count) ?? []
  expect(counts.filter((count) => count === null).length).toBeGreaterThan(5)
  expect(counts.filter((count) => count !== null).length).toBeGreaterThan(15)
})
