// SPDX-License-Identifier: EUPL-1.2
// A partner's system sends a story and no fields: what only the words tell warns nobody, until somebody says what it was.
import { expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { answer, policy } from '../../identifiers/listing/listing.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const account = demoIban(8_301)
const machine = asActor('machine', 'politie-demo', ['reports:file'])
const analyst = asActor('person', 'politie-demo', ['reports:read', 'reports:confirm'])

async function filed(): Promise<string> {
  const payload = { narrative: `Ik heb 250 euro overgemaakt naar ${account}. Daarna hoorde ik niets meer.` }
  const sent = await site.inject({ method: 'POST', url: '/v1/reports', headers: machine, payload })
  expect(sent.statusCode).toBe(201)
  return sent.json().reportId
}

it('shows what it only read, counts nothing of it, and counts it at once when somebody presses that it is right', async () => {
  await policy(test.ctx, 'iban', true)
  const ids = [await filed(), await filed(), await filed()]
  await test.settle()
  expect(await answer(test.visitor, 'iban', account)).toBe('unlisted')

  for (const [index, id] of ids.entries()) {
    const report = `/werkbank/meldingen/${id}`
    const shown = await site.as(analyst).get(report)
    expect(textOf(shown.body)).toContain('1 gegeven telt nog niet mee')
    expect(shown.body).toContain(`href="${report}/gegevens"`)
    const page = await site.as(analyst).get(`${report}/gegevens`)
    expect(textOf(page.body)).toContain(`${formatIban(account)} · geld naartoe betaald , alleen gelezen in het verhaal`)
    const form = /<form[^>]*>(?:(?!<\/form>)[\s\S])*?Klopt[\s\S]*?<\/form>/.exec(page.body)?.[0] ?? ''
    const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
    expect(fields.map(([name]) => name)).toEqual(['kind', 'value', 'role', 'reason'])
    expect((await site.as(analyst).post(`${report}/gegevens`, fields as [string, string][])).statusCode).toBe(303)
    await test.settle()
    expect(await answer(test.visitor, 'iban', account)).toBe(index === 2 ? 'listed' : 'unlisted')
    expect(textOf((await site.as(analyst).get(report)).body)).not.toContain('telt nog niet mee')
  }
})
