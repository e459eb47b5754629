// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { paths } from '../report/addresses.ts'
import { questionsIn } from '../review/review.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const holder = asActor('person', 'ministerie-demo', ['progress:write', 'progress:answer', 'plan:read'])
/** The same role elsewhere: given by mistake, or by a partner itself. */
const elsewhere = asActor('person', 'deltabank-demo', ['progress:write', 'progress:answer'])
const bank = asActor('person', 'deltabank-demo', ['progress:answer'])
const town = asActor('person', 'gemeente-demo', ['progress:answer'])
const nobody = asActor('person', 'gemeente-demo', ['reports:read'])
const { get, post } = visitorOf(() => site, holder)

it('one question a line, as people type them', () => {
  expect(questionsIn('1. Wat hielp?\n\n- Wat niet?\n  3) En nu?\n')).toEqual(['Wat hielp?', 'Wat niet?', 'En nu?'])
})

it('the autumn evaluation goes from questions to what the next plan does with each finding', async () => {
  // The next plan of the demo is that of 2027.
  test.setNow(new Date('2026-11-28T10:00:00Z'))
  expect((await get(paths.reviews, nobody)).statusCode).toBe(403)
  expect((await post(paths.reviews, { questions: '', closesOn: '31-12-2099' })).statusCode).toBe(422)
  expect((await post(paths.reviews, { questions: 'Wat hielp?', closesOn: '31-12-2099' }, bank)).statusCode).toBe(403)
  expect((await post(paths.reviews, { questions: 'Wat hielp?', closesOn: '31-12-2099' }, elsewhere)).statusCode).toBe(
    403,
  )
  const begun = await post(paths.reviews, { questions: 'Wat hielp?\nWat niet?', closesOn: '31-12-2099' })
  const page = begun.headers.location ?? ''
  expect((await post(paths.reviews, { questions: 'Nog een?', closesOn: '31-12-2099' })).statusCode).toBe(409)

  const tooLong = await post(page, { intent: 'answer', 'answer-0': 'a'.repeat(2_001), 'answer-1': 'Kort' }, bank)
  expect(tooLong.statusCode).toBe(422)
  expect(tooLong.body).toContain('Kort')
  const answer = { intent: 'answer', 'answer-0': 'De gedeelde lijst.', 'answer-1': '' }
  expect((await post(page, answer, bank)).statusCode).toBe(303)
  expect(textOf((await get(page, town)).body)).not.toContain('De gedeelde lijst.')
  expect(textOf((await get(page)).body)).toContain('De gedeelde lijst.')

  expect((await post(page, { intent: 'find', text: 'Te vroeg', followUp: 'Niets' })).statusCode).toBe(409)
  expect((await post(page, { intent: 'stop-asking' }, bank)).statusCode).toBe(403)
  expect((await post(page, { intent: 'stop-asking' })).statusCode).toBe(303)
  expect((await post(page, answer, bank)).statusCode).toBe(409)
  expect((await post(page, { intent: 'find', text: 'De lijst helpt', followUp: '' })).statusCode).toBe(422)
  const finding = { intent: 'find', text: 'De lijst helpt', followUp: 'Blijft in het plan', action: 'bestaat niet' }
  expect((await post(page, finding)).statusCode).toBe(303)
  expect((await post(page, { intent: 'close' })).statusCode).toBe(303)

  const shown = (await get(page)).body
  const id = /name="finding" value="([^"]+)"/.exec(shown)?.[1] ?? ''
  const settle = (fields: object) => post(page, { intent: `settle-${id}`, finding: id, ...fields })
  expect((await settle({ outcome: 'declined', because: '' })).statusCode).toBe(422)
  const nowhere = await settle({ outcome: 'taken', because: '' })
  expect([nowhere.statusCode, textOf(nowhere.body)]).toEqual([422, expect.stringContaining('Kies de actie')])
  expect((await settle({ outcome: 'taken', takenIn: '2023-1.1' })).statusCode).toBe(422)
  expect((await settle({ outcome: 'taken', takenIn: '2027-1.1' })).statusCode).toBe(303)
  expect((await settle({ outcome: 'taken', takenIn: '2027-1.1' })).statusCode).toBe(409)
  expect(textOf((await get(page, town)).body)).toContain('Overgenomen in het volgende plan, in actie 2027-1.1')
}, 60_000)
