// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { listSightings } from '#modules/identifiers'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { fileInvented } from '../list-work/invented-work.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const account = demoIban(91)
const missed = demoIban(94)
const [id = ''] = await fileInvented(test, 'deltabank-demo', [
  { narrative: `Zij noemden ${account} en www.nep-kluis.example. Daarna hoorde ik niets.`, reference: 'verhaal' },
])
await test.settle()

const path = `/werkbank/meldingen/${id}/gegevens`
const analyst = asActor('person', 'deltabank-demo', ['reports:read', 'reports:confirm'])
const rolesOf = async (value: string) =>
  (await listSightings(test.ctx, [id])).filter(({ canonical }) => canonical === value).map(({ role }) => role)
const say = (fields: Record<string, string>, who = analyst) => site.as(who).post(path, Object.entries(fields))

describe('what stands in a report', () => {
  it('is called what it was by whoever answers for the report, with a reason, and counts so', async () => {
    expect(await rolesOf(account)).toEqual(['mentioned'])
    const kept = { kind: 'iban', value: account, role: 'paid-to' }
    const refused = await say({ ...kept, reason: ' ' })
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused.body)).toContain('Schrijf kort op waarom')
    await test.settle()
    expect(await rolesOf(account)).toEqual(['mentioned'])

    expect((await say({ ...kept, reason: 'Stond op het afschrift.' })).statusCode).toBe(303)
    await test.settle()
    expect(await rolesOf(account)).toEqual(['paid-to'])
    const shown = await site.as(analyst).text(path)
    expect(shown).toContain(`${formatIban(account)} · geld naartoe betaald`)
    expect(shown).toContain(`${formatIban(account)}: eerst “genoemd”, nu “geld naartoe betaald”`)
    expect(shown).toContain('Stond op het afschrift.')
  })

  it('is put back, and stays in the history', async () => {
    expect((await say({ kind: 'iban', value: account, role: 'mentioned', reason: 'Teruggezet' })).statusCode).toBe(303)
    await test.settle()
    expect(await rolesOf(account)).toEqual(['mentioned'])
    expect(await site.as(analyst).text(path)).toContain('eerst “geld naartoe betaald”, nu “genoemd”')
  })

  it('is added when nobody read it, and refused when it cannot exist', async () => {
    const wrong = await say({ value: 'NL00 XXXX 0000', role: 'paid-to', reason: 'afschrift' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('NL00 XXXX 0000')
    expect((await say({ value: formatIban(missed), role: 'paid-to', reason: 'afschrift' })).statusCode).toBe(303)
    await test.settle()
    expect(await rolesOf(missed)).toEqual(['paid-to'])
  })

  it('is struck when it has nothing to do with it, and then is no sighting', async () => {
    const [site0] = (await listSightings(test.ctx, [id])).filter(({ kind }) => kind === 'web-address')
    const value = site0?.canonical ?? ''
    expect(value).toContain('nep-kluis.example')
    expect((await say({ kind: 'web-address', value, role: 'uninvolved', reason: 'Onze eigen site.' })).statusCode).toBe(
      303,
    )
    await test.settle()
    expect(await rolesOf(value)).toEqual([])
    expect(await site.as(analyst).text(path)).toContain('hoort er niet bij')
  })

  it('is never the other party’s when the reporter said that it is their own', async () => {
    const [own = ''] = await fileInvented(test, 'deltabank-demo', [
      { narrative: 'Zonder nummers.', reference: 'eigen' },
    ])
    await test.ctx.db.pool.query('update reports.report set own = $2 where id = $1', [
      own,
      JSON.stringify([{ kind: 'iban', text: missed }]),
    ])
    const fields = { value: missed, role: 'paid-to', reason: 'afschrift' }
    const refused = await site.as(analyst).post(`/werkbank/meldingen/${own}/gegevens`, fields)
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused.body)).toContain('Dit is van de melder zelf')
  })

  it('is not changed to what it was already', async () => {
    const fields = { kind: 'iban', value: account, role: 'mentioned', reason: 'nogmaals' }
    const refused = await say(fields)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('nogmaals')
  })

  it('is never called what its kind cannot have been', async () => {
    const refused = await say({ kind: 'iban', value: account, role: 'site', reason: 'Verkeerd gekozen' })
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused.body)).toContain('Dat kan dit gegeven niet zijn')
    expect(refused.body).toContain('Verkeerd gekozen')
  })

  it('leaves a line for each change, without the identifier', async () => {
    const all = await listAudit(test.ctx, id)
    const lines = all.filter(({ action }) => action === 'reports.identifier-corrected')
    expect(lines.length).toBe(4)
    expect(JSON.stringify(lines)).not.toContain(account)
  })

  it('is nobody else’s to see or change', async () => {
    const stranger = asActor('person', 'polderbank-demo', ['reports:read', 'reports:confirm'])
    const reader = asActor('person', 'deltabank-demo', ['reports:read'])
    for (const who of [stranger, reader]) {
      expect([403, 404]).toContain((await site.as(who).get(path)).statusCode)
      const tried = await say({ kind: 'iban', value: account, role: 'paid-to', reason: 'zomaar' }, who)
      expect([403, 404]).toContain(tried.statusCode)
    }
    await test.settle()
    expect(await rolesOf(account)).toEqual(['mentioned'])
  })
})
