// SPDX-License-Identifier: EUPL-1.2
// With the sources of the program itself: who reported, asks for everything, and has it erased.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { demoIban, receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { findByCode } from '../follow-request/find-by-code.query.ts'
import { asked, officer, requestContext } from '../request/request.fixture.ts'
import { answerTask } from './answer-task.command.ts'
import { decideItem } from './decide-item.command.ts'
import { gatherItems } from './gather-items.query.ts'

let test: TestContext
beforeAll(async () => {
  test = await requestContext()
})
afterAll(() => test.close())

const story = 'Ik betaalde voor een zeldzame postzegel.'
const code = receiptCodeOf(new Uint8Array(12).fill(8))
const reports = async () =>
  (await test.ctx.db.pool.query('select id from reports.report where narrative = $1', [story])).rows.map(({ id }) => id)

it('the code of a report opens what was told with it, and erases it on request', async ({ skip }) => {
  if (!test.ctx.personalData.sources.some(({ name }) => name === 'reports.report')) skip('not run: no such source')
  const organisationId = test.ctx.settings.intakeOrganisation
  const by = officer(test, organisationId)
  await submitReports(
    test.visitor,
    [{ narrative: story, identifiers: [{ kind: 'iban', value: demoIban(891_001), role: 'paid-to' }] }],
    { receiptCode: code },
  )
  await test.settle()
  const access = await asked(test.visitor, { reportCode: code })
  const taskId = access.tasks.get(organisationId)?.id ?? ''
  await answerTask(by, { taskId, kind: 'full', explanation: '', own: [] })
  const answer = (await findByCode(test.visitor, access.code))?.organisations.find(
    ({ id }) => id === organisationId,
  )?.answer
  expect(JSON.stringify(answer?.given)).toContain(story)

  const erasure = await asked(test.visitor, { right: 'erasure', reportCode: code })
  const task = erasure.tasks.get(organisationId)?.id ?? ''
  const [id = ''] = await reports()
  const found = await gatherItems(by, [{ kind: 'report', value: id }])
  const about = { taskId: task, ground: null }
  await decideItem(by, { ...about, source: 'reports.report', itemId: id, outcome: 'erase' })
  await test.settle()
  expect(await reports()).toEqual([])
  for (const { source, items } of await gatherItems(by, [{ kind: 'report', value: id }]))
    if (items.some(({ side }) => side === 'given'))
      await decideItem(by, { taskId: task, source, itemId: null, outcome: 'refuse', ground: 'duty' })
  await answerTask(by, { taskId: task, kind: 'full', explanation: 'Uw melding is gewist.', own: [] })
  const last = (await findByCode(test.visitor, erasure.code))?.organisations.find(
    (one) => one.id === organisationId,
  )?.answer
  expect(last?.erased).toEqual([{ title: found.find(({ source }) => source === 'reports.report')?.title, count: 1 }])
})
