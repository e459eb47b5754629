// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asActor, textOf } from '../../../../tests/site.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'
import { bank, messages, ministry, openAdvisers } from '../plan-campaign/advisers.fixture.ts'

let program: Awaited<ReturnType<typeof openAdvisers>>
beforeAll(async () => {
  program = await openAdvisers()
})
afterAll(() => program?.close())

const town = asActor('person', 'gemeente', ['interventions:answer'])
const page = async () => textOf((await program.get('/werkbank/interventies/pakketten/zelf-terugbellen', town)).body)
async function agreed(sentence: string, number: number): Promise<string> {
  const made = await program.post(`${messages}/nieuw`, { ...messageForm, form: 'FF-400', sentence }, bank)
  const at = String(made.headers.location)
  expect((await program.post(at, { intent: 'sign', number: String(number) }, ministry)).statusCode).toBe(303)
  return at
}

it('says on the page of a kit which core message it belongs to, and that it was changed or recalled since', async () => {
  program.test.setNow(new Date('2026-11-28T11:00:00Z'))
  expect(await page()).not.toContain('kernboodschap')
  await agreed('Hang op en bel zelf uw bank.', 1)
  expect(await page()).toContain('De kernboodschap van dit pakket')
  expect(await page()).toContain('Hang op en bel zelf uw bank.')
  program.test.setNow(new Date('2026-12-03T11:00:00Z'))
  const at = await agreed('Hang altijd op.', 2)
  expect(await page()).toContain('De kernboodschap is gewijzigd na dit pakket')
  expect(await page()).toContain('Hang altijd op.')
  await program.post(at, { intent: 'recall', number: '2', because: 'Verzonnen reden.' }, bank)
  expect(await page()).toContain('De kernboodschap van dit pakket is teruggeroepen')
})
