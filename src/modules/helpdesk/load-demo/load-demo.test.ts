// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { listForExperts } from '../list-questions/list-questions.query.ts'
import { questionStatuses } from '../question/question.ts'
import { searchAnswers } from '../search-answers/search-answers.query.ts'
import { showForExpert } from '../show-question/show-question.query.ts'

const test = await testContext({ demo: true })

it('the demo shows a question at every step, one of them late, and published answers that name nobody', async () => {
  const expert = test.as('om-demo', 'helpdesk:answer')
  const { rows } = await listForExperts(expert, { statuses: questionStatuses, page: 1 })
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['asked', 'assigned', 'proposed', 'published']))
  expect(rows.some(({ daysLeft }) => daysLeft !== null && daysLeft < 0)).toBe(true)
  const open = await searchAnswers(test.visitor, { words: '', page: 1 })
  expect(open.count).toBe(2)
  expect(JSON.stringify(open.answers)).not.toMatch(/\(demo\)|Brouwer|Martina/)
  const published = rows.filter(({ status }) => status === 'published')
  const shown = await Promise.all(published.map(({ id }) => showForExpert(expert, id, 'answer-question')))
  expect(shown.flatMap((each) => each?.example ?? []).map(({ status }) => status)).toEqual(['open'])
})
