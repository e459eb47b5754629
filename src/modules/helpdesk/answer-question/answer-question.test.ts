// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { askQuestion, withdrawQuestion } from '../ask-question/ask-question.command.ts'
import {
  countForExpert,
  countUnread,
  listForExperts,
  listOwnQuestions,
} from '../list-questions/list-questions.query.ts'
import {
  answered,
  assigned,
  helpdeskPeople,
  idOf,
  knowOrganisations,
  sharing,
  versionOf,
} from '../question/question.fixture.ts'
import { addWorkingDays, isWorkingDay, workingDaysUntil } from '../question/working-days.ts'
import { showForExpert, showOwnQuestion } from '../show-question/show-question.query.ts'
import { joinExperts, sendBack, triageQuestion } from '../triage-question/triage-question.command.ts'
import { approveAnswer, proposeAnswer } from './answer-question.command.ts'

const test = await testContext()
const people = helpdeskPeople(test)
await knowOrganisations(test)
afterEach(() => test.setNow(new Date()))

describe('a question', () => {
  it('is seen by the own organisation and by experts, and by no other', async () => {
    const id = await askQuestion(people.bank, { title: 'Mag dit?', text: 'Wij willen iets delen.' })
    expect((await showOwnQuestion(test.as('deltabank-demo', 'helpdesk:ask'), id))?.title).toBe('Mag dit?')
    expect(await showOwnQuestion(people.shop, id)).toBeNull()
    expect((await listOwnQuestions(people.shop, 1)).rows.map((row) => row.id)).not.toContain(id)
    await expect(showForExpert(people.shop, id, 'answer-question')).rejects.toMatchObject({ status: 403 })
    expect((await showForExpert(people.first, id, 'answer-question'))?.organisation).toBe('Deltabank (demo)')
    const lines = await listAudit(test.ctx, id)
    expect(lines.map(({ action, purpose }) => [action, purpose])).toEqual([
      ['helpdesk.question-asked', null],
      ['helpdesk.question-read', 'answer-question'],
    ])
  })

  it('with an account in it is refused, because the answer does not need it', async () => {
    const refused = askQuestion(people.bank, { title: 'Mag dit?', text: `Over ${demoIban(3)}.` })
    await expect(refused).rejects.toMatchObject({ fields: [{ field: 'text', code: 'web.holds-identifier' }] })
  })

  it('can be taken back by its organisation until it is answered, and by nobody else', async () => {
    const id = await assigned(people)
    const { version } = (await showOwnQuestion(people.bank, id)) ?? { version: 0 }
    await expect(withdrawQuestion(people.shop, id, { sequence: String(version) })).rejects.toMatchObject({
      status: 404,
    })
    await withdrawQuestion(people.bank, id, { sequence: String(version) })
    const late = await answered(people)
    const seen = (await showOwnQuestion(people.bank, late))?.version ?? 0
    await expect(withdrawQuestion(people.bank, late, { sequence: String(seen) })).rejects.toMatchObject({ status: 409 })
  })
})

describe('an answer', () => {
  it('reaches the partner only after a second person approved it', async () => {
    const id = await assigned(people)
    await proposeAnswer(people.first, id, { answer: 'Nee.', ...sharing, sequence: await versionOf(people.first, id) })
    expect(await showOwnQuestion(people.bank, id)).toMatchObject({ answer: null, status: 'proposed' })
    const sequence = await versionOf(people.first, id)
    await expect(approveAnswer(people.first, id, { sequence })).rejects.toMatchObject({ code: 'deeds.another-person' })
    const around = sql`update helpdesk.question set approved_by = answer_by where id = ${id}`
    await expect(around.execute(test.ctx.db.kysely)).rejects.toThrow('check')
    await approveAnswer(people.second, id, { sequence })
    expect(await showOwnQuestion(people.bank, id)).toMatchObject({
      answer: 'Nee.',
      answeredBy: ['Eva Expert', 'Twan Tweede'],
    })
  })

  it('waits on the start page of whoever asked until they read it', async () => {
    const before = await countUnread(people.bank)
    const id = await answered(people)
    expect(await countUnread(people.bank)).toBe(before + 1)
    expect(await countUnread(people.shop)).toBe(0)
    await showForExpert(people.first, id, 'answer-question')
    expect(await countUnread(people.bank)).toBe(before + 1)
    await showOwnQuestion(people.bank, id)
    expect(await countUnread(people.bank)).toBe(before)
  })

  it('that is sent back comes back with the reason, and hides what was written from the partner', async () => {
    const id = await assigned(people)
    await proposeAnswer(people.first, id, {
      answer: 'Misschien.',
      ...sharing,
      sequence: await versionOf(people.first, id),
    })
    await sendBack(people.second, id, { because: 'Noem het artikel.', sequence: await versionOf(people.second, id) })
    const shown = await showForExpert(people.first, id, 'answer-question')
    expect(shown).toMatchObject({ status: 'assigned', remark: 'Noem het artikel.', answer: 'Misschien.' })
    expect((await showOwnQuestion(people.bank, id))?.answer).toBeNull()
  })

  it('about sharing needs the fixed choices, all that is missing said at once', async () => {
    const id = await assigned(people)
    const sequence = await versionOf(people.first, id)
    const refused = proposeAnswer(people.first, id, {
      answer: 'Ja.',
      ...sharing,
      dataCategories: [],
      purpose: 'fraude',
      sequence,
    })
    await expect(refused).rejects.toMatchObject({
      fields: [
        { field: 'purpose', code: 'web.choose' },
        { field: 'dataCategories', code: 'helpdesk.choose-data' },
      ],
    })
  })

  it('of two experts at the same time: the second is told, and nothing is overwritten', async () => {
    const id = await assigned(people)
    const sequence = await versionOf(people.first, id)
    await proposeAnswer(people.first, id, { answer: 'Eerste.', ...sharing, sequence })
    const second = proposeAnswer(people.second, id, { answer: 'Tweede.', ...sharing, sequence })
    await expect(second).rejects.toMatchObject({ code: 'web.changed-by', status: 409 })
    expect((await showForExpert(people.first, id, 'answer-question'))?.answer).toBe('Eerste.')
  })
})

describe('the clock', () => {
  it('counts working days from the day of the question, and knows what is late', async () => {
    test.setNow(new Date('2026-12-23T10:00:00Z'))
    const id = await assigned(people, { urgency: 'soon' })
    expect((await showOwnQuestion(people.bank, id))?.dueOn).toBe('2026-12-29')
    expect((await showOwnQuestion(people.bank, id))?.daysLeft).toBe(3)
    test.setNow(new Date('2026-12-31T10:00:00Z'))
    expect((await showOwnQuestion(people.bank, id))?.daysLeft).toBe(-2)
    const { rows } = await listForExperts(people.first, { statuses: ['asked', 'assigned', 'proposed'], page: 1 })
    expect(rows.map(({ daysLeft }) => daysLeft)).toEqual(
      rows.map(({ daysLeft }) => daysLeft ?? 0).toSorted((a, b) => a - b),
    )
    expect(await countForExpert(people.first)).toBeGreaterThan(0)
  })

  it('knows the holidays', () => {
    for (const day of [
      '2026-04-06',
      '2026-05-14',
      '2026-05-25',
      '2026-04-27',
      '2025-05-05',
      '2026-12-25',
      '2026-01-01',
    ])
      expect(isWorkingDay(day), day).toBe(false)
    for (const day of ['2026-05-05', '2026-04-03', '2026-11-24']) expect(isWorkingDay(day), day).toBe(true)
    expect(isWorkingDay('2025-04-26')).toBe(false)
    expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30')
    expect(workingDaysUntil('2026-11-27', '2026-11-27')).toBe(0)
    expect(workingDaysUntil('2026-11-28', '2026-11-27')).toBe(-1)
  })
})

it('only experts on the list get questions, and only experts put themselves on it', async () => {
  const id = await askQuestion(people.bank, { title: 'Mag dit?', text: 'Wij willen iets delen.' })
  const sequence = await versionOf(people.second, id)
  const form = { expert: idOf(people.second), urgency: 'soon', isSharing: 'no', sequence }
  await expect(triageQuestion(people.first, id, form)).rejects.toMatchObject({
    fields: [{ field: 'expert', code: 'helpdesk.no-expert' }],
  })
  await expect(joinExperts(people.bank, { intent: 'experts', knows: 'Alles' })).rejects.toMatchObject({ status: 403 })
  await joinExperts(people.second, { intent: 'experts', knows: 'Wpg' })
  await triageQuestion(people.first, id, form)
  await joinExperts(people.second, { intent: 'leave-experts' })
})
