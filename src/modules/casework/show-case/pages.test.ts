// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban, demoPhone, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { fileOne } from './filed.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const account = 831_001
const first = await fileOne(test.ctx, { account })
const second = await fileOne(test.ctx, { account, phone: 741 })
const third = await fileOne(test.ctx, { account, phone: 741 })
await test.settle()

const analyst = site.as(asActor('person', 'deltabank-demo', ['reports:read', 'cases:read']))
const idOf = async (canonical: string) =>
  (await test.ctx.db.pool.query('select id from identifiers.identifier where canonical = $1', [canonical])).rows[0]?.id
const rowsOn = (body: string) =>
  [first, second, third].filter((id) => body.includes(`href="/werkbank/meldingen/${id}"`)).length

it('what is chosen in the picture of a case leaves only the reports that name it in the table beside it', async () => {
  const page = `/werkbank/zaken/${first}`
  const whole = await analyst.get(page)
  expect(rowsOn(whole.body)).toBe(3)
  const phone = await idOf(demoPhone(741).replaceAll(/[^+\d]/g, ''))
  const link = `${page}?kenmerk=${phone}#meldingen`
  expect(whole.body).toContain(`href="${link}"`)
  const chosen = await analyst.get(link.split('#')[0] ?? '')
  expect(rowsOn(chosen.body)).toBe(2)
  expect(textOf(chosen.body)).toMatch(/Alleen meldingen met telefoonnummer [^.]*741/)
  expect(textOf(chosen.body)).toContain('Toon alle meldingen')
  const byAccount = await analyst.get(`${page}?kenmerk=${await idOf(demoIban(account))}`)
  expect(rowsOn(byAccount.body)).toBe(3)
  expect(textOf(byAccount.body)).toContain(`Alleen meldingen met rekening ${formatIban(demoIban(account))}`)
  // Nonsense chooses nothing.
  expect(rowsOn((await analyst.get(`${page}?kenmerk=onzin`)).body)).toBe(3)
})
