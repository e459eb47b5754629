// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { demoIban } from '#values'
import { paths } from '../make-plan/addresses.ts'
import { codeOf } from '../make-plan/plan-code.ts'

const test = await testContext()
const site = await testSite(test)

const letter = `${paths.letters}/terughalen`
const file = `${letter}/bestand`
const typed = {
  name: 'Jannie Verzonnen',
  own: demoIban(7),
  other: demoIban(8),
  amount: '1.250,50',
  paidOn: '20-11-2026',
  story: 'Iemand belde en zei dat hij van de bank was.',
}

/** Rows of all tables together: nothing may come of a letter. */
async function rows(): Promise<number> {
  const tables = await sql<{ name: string }>`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'pgboss')`.execute(test.ctx.db.kysely)
  let sum = 0
  for (const { name } of tables.rows) {
    const found = await sql<{ n: string }>`select count(*) as n from ${sql.raw(name)}`.execute(test.ctx.db.kysely)
    sum += Number(found.rows[0]?.n ?? 0)
  }
  return sum
}

describe('a letter', () => {
  it('is refused kindly with everything still there, and takes no PIN', async () => {
    const browser = plainBrowser(site)
    const wrong = { ...typed, own: 'NL00 FOUT', story: 'Mijn pincode is 1234.' }
    const sent = await browser.post(letter, wrong)
    expect(sent.status).toBe(422)
    expect(sent.html).toContain('Dit rekeningnummer klopt niet')
    expect(sent.html).toContain('niemand mag daarom vragen')
    expect(sent.html).toContain('Jannie Verzonnen')
    expect((await browser.post(`${paths.letters}/bestaat-niet`, typed)).status).toBe(404)
  })

  it('says of each field what is missing', async () => {
    const { html } = await plainBrowser(site).post(letter, {})
    for (const words of [
      'Vul uw naam in.',
      'Vul uw eigen rekeningnummer in.',
      'Vul het bedrag in',
      'Vul in op welke dag',
    ])
      expect(html).toContain(words)
    expect(html).not.toContain('Vul dit in.')
  })

  it('comes back as a page and as files, and leaves no row and no cookie', async () => {
    const browser = plainBrowser(site)
    const before = await rows()
    const shown = await browser.post(letter, typed)
    expect(shown.status).toBe(200)
    expect(shown.html).toContain('€ 1.250,50')
    const kept = await browser.post(file, { ...typed, soort: 'html' })
    expect(kept.status).toBe(200)
    expect(kept.html).toContain('Jannie Verzonnen')
    expect(kept.html).not.toMatch(/<script|src=|href=/)
    expect((await browser.post(file, { ...typed, soort: 'pdf' })).html.startsWith('%PDF')).toBe(true)
    expect(await rows()).toBe(before)
    expect((await browser.post(file, { ...typed, own: 'x' })).status).toBeGreaterThanOrEqual(400)
    expect((await browser.post(`${paths.letters}/bestaat-niet/bestand`, typed)).status).toBe(404)
  })

  it('begins with what somebody chose in a plan, and with nothing where there is none', async () => {
    const browser = plainBrowser(site)
    expect(await browser.see(letter)).not.toContain('Iemand deed zich voor als mijn bank.')
    await browser.post(paths.steps, { code: codeOf({ answers: { what: ['bankhelpdesk'] }, done: [] }) })
    const page = await browser.see(letter)
    expect(page).toContain('>Iemand deed zich voor als mijn bank.</textarea>')
    expect(page).toContain('Verander het gerust')
    const emptied = await browser.post(letter, { ...typed, own: 'NL00 FOUT', story: '' })
    expect(emptied.html).not.toContain('Iemand deed zich voor als mijn bank.')
  })

  it('carries a name only with its account: who sent an invoice is not who holds an account', async () => {
    const browser = plainBrowser(site)
    const ghost = `${paths.letters}/spookfactuur`
    const asked = await browser.see(ghost)
    expect(asked).toContain('Naam van wie de factuur stuurde')
    expect(asked).toContain('Heeft u al betaald?')
    expect((await browser.post(ghost, { name: 'A. Jansen', otherName: 'Handelsregister Online' })).status).toBe(200)
    expect(await browser.see(letter)).not.toContain('Handelsregister Online')
    expect((await browser.post(letter, { ...typed, otherName: 'P. Pieters' })).status).toBe(200)
    expect(await browser.see(letter)).toContain('value="P. Pieters"')
    await browser.post(letter, { ...typed, other: demoIban(9) })
    expect(await browser.see(letter)).not.toContain('P. Pieters')
  })

  it('asks nothing again that this browser reported a moment ago', async () => {
    const browser = plainBrowser(site)
    await browser.post('/melden', { intent: 'begin', now: 'no' })
    await browser.post('/melden/verhaal', { narrative: 'Ik kocht een fiets en kreeg hem niet.' })
    for (const [page, fields] of [
      ['wat', { situation: 'FF-110' }],
      ['wie', { victim: 'self' }],
      ['geld', { money: 'yes', loss: '480,50' }],
      ['gegevens', { paidTo: demoIban(8) }],
      ['controleer', {}],
    ] as const)
      await browser.post(`/melden/${page}`, fields)
    await browser.see('/melden/ontvangen')
    const page = await browser.see(letter)
    const valueOf = (name: string) => new RegExp(`<input[^>]*name="${name}"[^>]*`).exec(page)?.[0]
    expect(valueOf('amount')).toContain('value="480,50"')
    expect(valueOf('other')?.replaceAll(' ', '')).toContain(`value="${demoIban(8)}"`)
    expect(valueOf('name')).not.toContain('value=')
    expect(page).toContain('>Ik kocht een fiets en kreeg hem niet.</textarea>')
    expect(await plainBrowser(site).see(letter)).not.toContain('480,50')
  })
})
