// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asActor, textOf } from '../../../../tests/site.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'
import { bank, messages, ministry, openAdvisers } from '../plan-campaign/advisers.fixture.ts'

let program: Awaited<ReturnType<typeof openAdvisers>>
let page = ''
beforeAll(async () => {
  program = await openAdvisers()
  const fields = { ...messageForm, form: 'FF-400', sentence: 'Hang op en bel 112.', 'stance-click-link': 'silent' }
  page = String((await program.post(`${messages}/nieuw`, fields, bank)).headers.location)
  await program.post(page, { intent: 'sign', number: '1' }, ministry)
})
afterAll(() => program?.close())

const speaker = (id: string) =>
  asActor('person', 'gemeente', ['campaigns:plan'], `0190a000-0000-7000-8000-00000000000${id}`)
const [one, two] = [speaker('1'), speaker('2')]
/** Of another organisation. */
const three = asActor('person', 'polderbank', ['campaigns:plan'], '0190a000-0000-7000-8000-000000000003')
/** Invented, and no word of any language: nobody may take it for a translation. */
const words = 'XQXQ VERZONNEN 112 XQXQ'
const proposal = { intent: 'words-ar', language: 'ar', text: words, declare: 'yes' }
const newest = async () =>
  String(
    (await program.test.ctx.db.pool.query('select id from campaigns.translation order by proposed_at desc limit 1'))
      .rows[0]?.id,
  )
const decide = async (intent: 'approve' | 'withdraw', who: Record<string, string>, declare = 'yes') => {
  const translation = await newest()
  const named = intent === 'approve' ? `approve-${translation}` : 'words-withdraw'
  return (await program.post(page, { intent: named, translation, declare }, who)).statusCode
}
const everybody = async () => [
  (await program.get('/kernboodschappen')).body,
  (await program.get('/v1/core-messages')).body,
]
const isSeen = async () => (await everybody()).map((body) => body.includes(words))

it('words are for everybody once two others than their writer stand for them, from right to left where that is so', async () => {
  expect((await program.post(page, proposal, one)).statusCode).toBe(303)
  expect(textOf((await program.get(page, two)).body)).toContain(words)
  expect(await isSeen()).toEqual([false, false])
  expect(await decide('approve', one)).toBe(403)
  expect(await decide('approve', two, '')).toBe(422)
  expect(await decide('approve', two)).toBe(303)
  expect(await isSeen()).toEqual([false, false])
  expect(await decide('approve', two)).toBe(403)
  expect(await decide('approve', speaker('5'))).toBe(403)
  expect(await decide('approve', three)).toBe(303)
  expect(await decide('approve', speaker('4'))).toBe(409)
  expect(await isSeen()).toEqual([true, true])
  const [html = '', json = '{}'] = await everybody()
  expect(html).toMatch(new RegExp(`lang="ar" dir="rtl">.*${words}`))
  const { messages: given } = JSON.parse(json) as { messages: { form: string; translations: unknown[] }[] }
  expect(given.find(({ form }) => form === 'FF-400')?.translations).toEqual([{ language: 'ar', sentence: words }])
})

it('are taken from nobody who may not, of no language of ours, without a declaration, or with another number or a link', async () => {
  const status = async (over: object, who = one) => (await program.post(page, { ...proposal, ...over }, who)).statusCode
  expect(await status({}, asActor('person', 'gemeente', ['reports:read']))).toBe(403)
  expect(await status({ language: 'xx' })).toBe(404)
  expect(await status({ declare: '' })).toBe(422)
  expect(await status({ text: 'XQXQ 0900' })).toBe(422)
  expect(await status({ text: `${words} https://x.example` })).toBe(422)
})

it('belong to one version: a new one has none, and old words are not approved for it', async () => {
  const again = await program.post(
    `${messages}/nieuw`,
    { ...messageForm, form: 'FF-400', sentence: 'Hang altijd op en bel 112.', 'stance-click-link': 'silent' },
    bank,
  )
  expect(again.statusCode).toBe(303)
  expect(await isSeen()).toEqual([true, true])
  await program.post(page, { intent: 'sign', number: '2' }, ministry)
  expect(await isSeen()).toEqual([false, false])
  expect(textOf((await program.get(page, two)).body)).not.toContain(words)
  expect(await decide('withdraw', two)).toBe(404)
})

it('are taken away by one person at once, and every deed has its line', async () => {
  await program.post(page, proposal, one)
  await decide('approve', two)
  await decide('approve', three)
  expect(await isSeen()).toEqual([true, true])
  expect(await decide('withdraw', two)).toBe(303)
  expect(await isSeen()).toEqual([false, false])
  const { rows } = await program.test.ctx.db.pool.query(
    "select action, count(*)::int as n from foundation.audit where action like 'campaigns.translation-%' group by 1 order by 1",
  )
  expect(rows).toEqual([
    { action: 'campaigns.translation-approved', n: 4 },
    { action: 'campaigns.translation-proposed', n: 2 },
    { action: 'campaigns.translation-withdrawn', n: 1 },
  ])
})
