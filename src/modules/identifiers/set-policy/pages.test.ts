// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'

const page = '/werkbank/vermeldingen/beleid'

const test = await testContext({ demo: true })
const site = await testSite(test)

const police = asActor('person', 'politie-demo', ['identifiers:publish'])
const colleague = asActor('person', 'politie-demo', ['identifiers:publish'], '0190a000-0000-7000-8000-0000000000cc')
const bank = asActor('person', 'deltabank-demo', ['identifiers:publish'])
const get = (url: string, headers = police) => site.inject({ url, headers })
const post = (entries: Record<string, string>, headers = police) => site.as(headers).post(page, entries)
const notice = {
  voor: 'bank-notice',
  soort: 'iban',
  basedOn: '1',
  minimum: '4',
  mostOfOne: '2',
  countsFor: '700',
  legalBasis: 'besluit',
  reason: 'Drie bleek te weinig.',
}

describe('the policy of an authority', () => {
  it('shows what holds, makes a next version, and keeps the earlier one with who and when', async () => {
    const before = await get(`${page}?voor=bank-notice&soort=iban`)
    expect(before.body).toContain('3 verschillende melders')
    expect((await post(notice)).statusCode).toBe(303)
    // Nothing holds yet; the first sees that a colleague decides, and neither sets it nor makes another.
    const waits = await get(`${page}?voor=bank-notice&soort=iban`)
    expect(waits.body).toContain('Een collega leest het na en stelt het vast')
    expect(waits.body.indexOf('3 verschillende melders')).toBeLessThan(waits.body.indexOf('4 verschillende melders'))
    expect((await post({ ...notice, minimum: '5' })).statusCode).toBe(409)
    const yes = { voor: 'bank-notice', soort: 'iban', version: '2', step: 'approve' }
    expect((await post(yes)).statusCode).toBe(409)
    expect(textOf((await get('/werkbank', colleague)).body)).toContain('Beleid voor vermeldingen, versie 2')
    expect((await post(yes, colleague)).statusCode).toBe(303)
    const after = await get(`${page}?voor=bank-notice&soort=iban`)
    for (const said of ['4 verschillende melders', '3 verschillende melders', 'Test Persoon', 'Drie bleek te weinig.'])
      expect(after.body).toContain(said)
    const lines = await listAudit(test.ctx, 'politie-demo/bank-notice/iban')
    expect(lines.at(-1)).toMatchObject({ action: 'identifiers.policy-set', detail: { version: 2, minimumReports: 4 } })
  })

  it('says everything that is wrong at once and keeps what was typed', async () => {
    const wrong = await post({ ...notice, minimum: '1', countsFor: 'lang', legalBasis: '', reason: 'Zomaar iets' })
    expect(wrong.statusCode).toBe(422)
    for (const said of ['Eén melder is nooit genoeg', '1826 dagen', 'Kies de grondslag', 'Zomaar iets'])
      expect(wrong.body).toContain(said)
    expect((await post({ ...notice, soort: 'phone', basedOn: '0' })).body).toContain('alleen bericht over rekeningen')
    const past = { 'validFrom-day': '1', 'validFrom-month': '1', 'validFrom-year': '2020' }
    expect((await post({ ...notice, basedOn: '2', ...past })).body).toContain('Kies vandaag of een latere dag')
  })

  it('can begin on a later day, and what holds now stays until then', async () => {
    const year = String(new Date().getFullYear() + 1)
    const later = { 'validFrom-day': '1', 'validFrom-month': '6', 'validFrom-year': year }
    const phone = { voor: 'public', soort: 'phone', basedOn: '1', minimum: '6', mostOfOne: '', countsFor: '200' }
    const rest = { decides: 'person', expiry: '90', legalBasis: 'politiewet', reason: 'Korter is beter.' }
    expect((await post({ ...phone, ...rest, ...later })).statusCode).toBe(303)
    const verdict = { voor: 'public', soort: 'phone', version: '2' }
    expect((await post({ ...verdict, step: 'return' }, colleague)).body).toContain('Schrijf op waarom u het teruggeeft')
    const why = { ...verdict, step: 'return', returnReason: 'Eerst overleg.' }
    expect((await post(why, colleague)).statusCode).toBe(303)
    expect((await get(`${page}?voor=public&soort=phone`)).body).not.toContain('6 verschillende melders')
    expect((await post({ ...phone, ...rest, ...later })).statusCode).toBe(303)
    expect((await post({ ...verdict, step: 'approve' }, colleague)).statusCode).toBe(303)
    const { body } = await get(`${page}?voor=public&soort=phone`)
    expect(body).toContain(`1 juni ${year}`)
    expect(body.indexOf('3 verschillende melders')).toBeLessThan(body.indexOf('6 verschillende melders'))
  })

  it('refuses who looked at an older version, and shows and changes nothing of another authority', async () => {
    const late = await post({ ...notice, basedOn: '1', reason: 'Te laat' })
    expect([late.statusCode, late.body.includes('heeft dit intussen gewijzigd')]).toEqual([409, true])
    expect((await get(`${page}?voor=bank-notice&soort=iban`, bank)).body).toContain('nog niets bepaald')
    expect((await post({ ...notice, basedOn: '0' }, bank)).statusCode).toBe(303)
    expect((await get(`${page}?voor=bank-notice&soort=iban`)).body).not.toContain('Deltabank')
    expect((await get(page, asActor('person', 'politie-demo', ['reports:read']))).statusCode).toBe(403)
  })
})
