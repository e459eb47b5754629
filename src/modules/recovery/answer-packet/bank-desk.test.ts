// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { transaction } from '#foundation/access'
import { formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { releaseRecall } from '../list-recalls/release-recall.command.ts'
import { asked, packetOf, payee, recallOf } from '../recall/recall.fixture.ts'
import { mostFromOne } from '../recall/hold.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const bank = site.as(test.as('deltabank-demo', 'recovery:answer'))
const other = site.as(test.as('polderbank-demo', 'recovery:answer'))

const desk = '/werkbank/terughaalverzoeken'
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr[^>]*data-row="([\da-f-]{36})"[^>]*>(.*?)<\/tr>/gs)].map(([, id, row]) => ({
    id,
    text: textOf(row ?? ''),
  }))
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000)

it('a request that lay with a person of the police for hours reaches the bank with all its time', async () => {
  const marks = [`plek ${test.ctx.newId()}`]
  for (let n = 0; n < mostFromOne; n++) await asked(test, {}, { marks })
  const begin = test.ctx.now()
  const id = await asked(test, {}, { marks })
  expect((await packetOf(test, id, 'sending')).status).toBe('held')
  test.setNow(later(begin, 180))
  await releaseRecall(test.as('politie-demo', 'recovery:follow'), id, (await recallOf(test, id)).version)
  test.setNow(later(begin, 190))
  const packet = await packetOf(test, id, 'sending')
  const row = rowsOf((await bank.get(desk)).body).find((one) => one.id === packet.id)
  // Read by now; half an hour to take it in hand, of which ten minutes are gone.
  expect(row?.text).toMatch(/nog 20 min/)
  const page = textOf((await bank.get(`${desk}/${packet.id}`)).body)
  expect(page).toContain('nog 20 min')
  expect(page).not.toContain('te laat')
  test.setNow(later(begin, 180 + 45))
  expect(textOf((await bank.get(desk)).body)).toContain('15 min te laat')
})

it('what waits for this bank, for the other and what is over stand apart; what ends first is on top', async () => {
  await transaction(test.ctx, (tx) => sql`delete from recovery.recall`.execute(tx))
  const begin = test.ctx.now()
  const first = await asked(test)
  test.setNow(later(begin, 5))
  const second = await asked(test)
  const [one, two] = [await packetOf(test, first, 'sending'), await packetOf(test, second, 'sending')]
  expect(rowsOf((await bank.get(desk)).body).map(({ id }) => id)).toEqual([one.id, two.id])
  // Taken in hand, the first has more time than the second.
  const seen = await bank.get(`${desk}/${one.id}`)
  const answered = await bank.post(`${desk}/${one.id}`, {
    version: versionIn(seen.body),
    answer: 'acknowledge',
    reference: 'D-2026-4',
  })
  // The next one opens by itself, and says that the answer went out.
  expect(answered.headers.location).toBe(`${desk}/${two.id}?na=${one.id}`)
  const next = textOf((await bank.get(answered.headers.location ?? '')).body)
  expect(next).toMatch(/Uw antwoord op TH-[\dA-F]{10} is verstuurd\. Dit is het volgende verzoek\./)
  const list = rowsOf((await bank.get(desk)).body)
  expect(list.map(({ id }) => id)).toEqual([two.id, one.id])
  // Under its own reference, which is asked first and stays.
  expect(list[1]?.text).toMatch(/uw kenmerk D-2026-4 · TH-/)
  expect((await bank.get(`${desk}/${one.id}`)).body).toMatch(/value="D-2026-4"/)
  const say = async (id: string, answer: string) =>
    bank.post(`${desk}/${id}`, { version: versionIn((await bank.get(`${desk}/${id}`)).body), answer })
  expect((await say(two.id, 'confirm')).headers.location).toBe(`${desk}/${one.id}?na=${two.id}`)
  expect((await say(one.id, 'deny')).headers.location).toBe(`${desk}?na=${one.id}`)
  const empty = textOf((await bank.get(`${desk}?na=${one.id}`)).body)
  expect(empty).toMatch(/is verstuurd\. Er wacht nu niets meer op u/)
  expect(empty).toContain('Er wacht nu niets op u')
  expect(rowsOf((await bank.get(`${desk}?lijst=anderen`)).body).map(({ id }) => id)).toEqual([two.id])
  expect(rowsOf((await bank.get(`${desk}?lijst=klaar`)).body).map(({ id }) => id)).toEqual([one.id])
  // Another bank learns nothing from the number of a packet in the address.
  expect(textOf((await other.get(`${desk}?na=${one.id}`)).body)).not.toContain('is verstuurd')
  expect(rowsOf((await other.get(desk)).body)).toHaveLength(1)
})

it('whoever asked hears what a bank said no to, and that it can be said otherwise; nobody else does', async () => {
  const toAccount = payee()
  const id = await asked(test, { toAccount })
  const packet = await packetOf(test, id, 'sending')
  const reads = async (organisation: string) =>
    textOf((await site.as(test.as(organisation, 'recovery:follow')).get('/werkbank?lijst=lezen')).body)
  expect(await reads('politie-demo')).not.toContain(formatIban(toAccount))
  const seen = await bank.get(`${desk}/${packet.id}`)
  await bank.post(`${desk}/${packet.id}`, { version: versionIn(seen.body), answer: 'deny', reference: 'D-2026-7' })
  const told = await reads('politie-demo')
  expect(told).toContain(formatIban(toAccount))
  expect(told).toContain('Betaling niet gevonden. Kan dat niet kloppen? Bel de bank')
  expect(await reads('meldpunt-demo')).not.toContain(formatIban(toAccount))
  test.setNow(later(test.ctx.now(), 4 * 24 * 60))
  expect(await reads('politie-demo')).not.toContain(formatIban(toAccount))
})
