// SPDX-License-Identifier: EUPL-1.2
// Somebody writes in a story that they do not want to live: they are given the number at once, and go on as they like.
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { crisisText } from './crisis-notice.text.ts'

const test = await testContext()
const site = await testSite(test)
const { title } = crisisText.nl
/** Each in a language in which stories come; the last one is not in need. */
const stories: readonly (readonly [string, boolean])[] = [
  ['Alles is weg, soms zie ik het niet meer zitten.', true],
  ['I lost my savings. I don’t want to live anymore', true],
  ['param gitti, ölmek istiyorum', true],
  ['خسرت كل شيء، أريد أن أموت', true],
  ['Я втратив усе, не хочу жити', true],
  ['Straciłem wszystko, nie chcę żyć', true],
  ['Ik schrok me dood toen ik de afschrijving zag.', false],
]

it.each(stories)('%s: 113 on the next page and on the receipt, and sending goes on', async (narrative, isInNeed) => {
  const { see, post } = plainBrowser(site)
  await post('/melden', {})
  await post('/melden/nu', { now: 'no' })
  const told = await post('/melden/verhaal', { narrative })
  expect([told.status, told.to?.startsWith('/melden/')], 'nobody is held back').toEqual([303, true])
  for (const page of [told.to ?? '', '/melden/verhaal']) {
    const shown = await see(page)
    expect(shown.includes(title), page).toBe(isInNeed)
    expect(shown.includes('tel:08000113') || shown.includes('tel:113'), page).toBe(isInNeed)
  }
  await post('/melden/wat', { situation: 'unknown' })
  await post('/melden/wie', { victim: 'self' })
  await post('/melden/geld', { money: 'no' })
  expect((await see('/melden/controleer')).includes(title)).toBe(isInNeed)
  const sent = await post('/melden/controleer', {})
  expect(sent.status).toBe(303)
  expect((await see(sent.to ?? '')).includes(title)).toBe(isInNeed)
})

it('is written down nowhere', async () => {
  const { rows } = await sql<{ words: string }>`select column_name as words from information_schema.columns
    where column_name ~ 'crisis|despair'`.execute(test.ctx.db.kysely)
  expect(rows).toEqual([])
  const lines = await sql<{ said: string }>`select to_jsonb(a)::text as said from foundation.audit a`.execute(
    test.ctx.db.kysely,
  )
  expect(lines.rows.length).toBeGreaterThan(0)
  expect(lines.rows.filter(({ said }) => /crisis|despair/.test(said))).toEqual([])
})
