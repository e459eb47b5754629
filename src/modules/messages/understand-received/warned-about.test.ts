// SPDX-License-Identifier: EUPL-1.2
// Who forwards a message hears what the check says of what stands in it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { forgetMessages } from '../receive-message/forget-messages.command.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'
import { followByCode } from '../follow-message/follow-message.query.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
await test.settle()
const listed = demoIban(2_301_001)

/** Lists another account as the first one is. */
async function listToo(canonical: string): Promise<void> {
  await sql`update identifiers.listing set canonical = ${canonical} where canonical = ${listed}`.execute(
    test.ctx.db.kysely,
  )
}

it('says of an account in a text who warns about it, until that ends, and keeps nothing of it', async () => {
  const browser = plainBrowser(site)
  await browser.post('/controleren', {
    vraag: `Hoi mam, dit is mijn nieuwe nummer. Maak jij 850 euro over naar ${listed}?`,
    doorgeven: 'ja',
  })
  await test.settle()
  const seen = textOf(await browser.see('/schild/doorsturen/volgen'))
  expect(seen).toContain('In dit bericht staat iets waarvoor een organisatie waarschuwt. Betaal niet.')
  expect(seen).toContain('waarschuwt hiervoor. Betaal niet.')
  await sql`update identifiers.listing set status = 'suspended' where canonical = ${listed}`.execute(test.ctx.db.kysely)
  // Nobody stands for it any more; what the words look like, the check says still.
  const later = textOf(await browser.see('/schild/doorsturen/volgen'))
  expect(later).toContain('Dit bericht lijkt op oplichting')
  expect(later).not.toContain('waarschuwt hiervoor')
  await sql`update identifiers.listing set status = 'active' where canonical = ${listed}`.execute(test.ctx.db.kysely)
  const before = test.ctx.now()
  test.setNow(new Date(before.getTime() + 73 * 3_600_000))
  await forgetMessages(test.ctx)
  const { rows } = await test.ctx.db.pool.query("select count(*)::int as n from shield.message where warned <> '[]'")
  expect(rows).toEqual([{ n: 0 }])
  test.setNow(before)
})

it('says of an account in a picture who warns about it', async () => {
  const account = demoIban(4711)
  await listToo(account)
  const bytes = await readFile(join(import.meta.dirname, '../read-picture/screenshots/06-chat-account.png'))
  const input = { kind: 'screenshot', bytes } as const
  const { code } = await receiveMessage(test.visitor, 'screenshot', { input, envelope: null })
  await test.settle()
  const found = await followByCode(test.visitor, code)
  expect(found?.answer).toBe('warned')
  expect(found?.said.flatMap(({ identifier }) => identifier?.canonical ?? [])).toEqual([account])
})

it('says at the code what the check said of the same words, and that a person still looks at the site', async () => {
  const browser = plainBrowser(site)
  const vraag =
    'Uw bankpas is geblokkeerd. Log binnen 24 uur in en bevestig uw gegevens via https://pas-vernieuwen-nu.example/in om afsluiting te voorkomen.'
  const checked = textOf((await browser.post('/controleren', { vraag, doorgeven: 'ja' })).html)
  expect(checked).toContain('Dit lijkt op phishing')
  await test.settle()
  const seen = textOf(await browser.see('/schild/doorsturen/volgen'))
  expect(seen).toContain('Dit lijkt op phishing')
  expect(seen).not.toMatch(/nieuw voor ons|niets bekends/)
  expect(seen).toContain('Een mens kijkt naar de sites in dit bericht')
})

it('says it of an address that bears the name of another too', async () => {
  const browser = plainBrowser(site)
  await browser.post('/controleren', { vraag: 'https://postnl-bezorging-nu.example/x', doorgeven: 'ja' })
  await test.settle()
  const seen = textOf(await browser.see('/schild/doorsturen/volgen'))
  expect(seen).toContain('Dit bericht lijkt op oplichting')
  expect(seen).toContain('niet het adres van PostNL')
})
