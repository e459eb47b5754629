// SPDX-License-Identifier: EUPL-1.2
// One proven, expensive case: two people of the publishing authority warn about it without waiting for three reports.
import { beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { listAudit } from '#foundation/audit'
import { decideReports } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { freshIban, policy, report } from '../listing/listing.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const list = '/werkbank/vermeldingen'
const officer = (last: string, ...more: ('reports:read' | 'reports:confirm')[]) =>
  asActor('person', 'politie-demo', ['identifiers:publish', ...more], `0190a000-0000-7000-8000-0000000000${last}`)
const [first, second, third] = [officer('01'), officer('02'), officer('03')]
beforeEach(() => policy(test.ctx, 'iban', false))

const identifierOf = async (canonical: string): Promise<string> => {
  const found = await test.ctx.db.pool.query('select id from identifiers.identifier where canonical = $1', [canonical])
  return found.rows[0]?.id ?? ''
}
const checked = async (text: string) =>
  (await site.inject({ method: 'POST', url: '/v1/checks', payload: { items: [{ text }] } })).json().answers[0].answer

/** One report to the police, confirmed by somebody; null: by nobody. */
async function reported(iban: string, by: Parameters<typeof asActor>[3] | null = 'confirmer'): Promise<string> {
  const [id = ''] = await report(test.visitor, 'iban', iban)
  await test.settle()
  if (by === null) return id
  const police = test.as('politie-demo', 'reports:read', 'reports:confirm')
  const { actor } = police
  const confirmer = by && actor.kind === 'person' ? { ...police, actor: { ...actor, id: by } } : police
  await decideReports(confirmer, { reportIds: [id], step: 'confirm' })
  await test.settle()
  return id
}

const form = {
  proof: 'Het proces-verbaal van vandaag: de bank zag 48.000 euro binnenkomen en doorgaan naar drie pasjes.',
  reason: 'Op deze rekening kwam geld van oplichting binnen.',
  legalBasis: 'politiewet',
  'expiresOn-day': '1',
  'expiresOn-month': '6',
  'expiresOn-year': String(new Date().getFullYear() + 1),
}
const propose = async (iban: string, who = first, fields: Record<string, string> = form) =>
  site.as(who).post(`${list}/eigen-bewijs/${await identifierOf(iban)}`, fields)
const placeOf = (answered: { headers: Record<string, unknown> }) => String(answered.headers.location)
const evidenceIn = (body: string) => /name="evidence" value="([\da-f-]{36})"/.exec(body)?.[1] ?? ''

describe('a proven case', () => {
  it('is warned about by two people with one confirmed report, as every other warning is', async () => {
    const iban = freshIban()
    await reported(iban)
    const proposed = await propose(iban)
    expect(proposed.statusCode).toBe(303)
    const place = placeOf(proposed)
    expect(await checked(iban)).toBe('none_or_too_few')

    // The first reads that a colleague decides, and cannot do it by the form of somebody else either.
    const own = await site.as(first).get(place)
    expect(textOf(own.body)).toContain('Een collega ziet het op de startpagina en beslist')
    const theirs = await site.as(second).get(place)
    const evidence = evidenceIn(theirs.body)
    expect((await site.as(first).post(place, { step: 'approve', evidence })).statusCode).toBe(409)
    expect(await checked(iban)).toBe('none_or_too_few')

    // The second finds it on the start page and in the queue, and reads all of it.
    expect(await site.as(second).text('/werkbank')).toMatch(/U beslist als tweede, meteen: op eigen bewijs/)
    expect(await site.as(first).text('/werkbank')).not.toContain('U beslist als tweede')
    expect(await site.as(second).text(list)).toContain('wacht op een tweede persoon')
    for (const words of [form.proof, form.reason, 'Artikel 3 Politiewet', '1 juni'])
      expect(textOf(theirs.body)).toContain(words)

    expect((await site.as(second).post(place, { step: 'approve', evidence })).statusCode).toBe(303)
    expect(await checked(iban)).toBe('above_threshold')
    const asked = await site.as(test.visitor).post('/controleren', { vraag: iban })
    expect(textOf(asked.body)).toContain(form.reason)
    expect(textOf(asked.body)).not.toContain('proces-verbaal')
    const shown = await site.as(third).text(place)
    expect(shown).toContain('Eigen bewijs, door twee mensen beoordeeld')
    expect(shown).toContain('keurde dit goed')
    const lines = (await listAudit(test.ctx, place.split('/').at(-1) ?? '')).map(({ action }) => action)
    for (const action of ['evidence-proposed', 'evidence-approved', 'active'])
      expect(lines).toContain(`identifiers.listing-${action}`)
    // Withdrawing takes two as well, and a colleague finds it where all that waits is found.
    expect((await site.as(third).post(place, { step: 'withdraw', reason: 'Onschuldig' })).statusCode).toBe(303)
    expect(await checked(iban)).toBe('above_threshold')
    expect(await site.as(second).text('/werkbank')).toContain('een collega wil de waarschuwing intrekken')
    const asks = await site.as(second).get(place)
    expect(textOf(asks.body)).toContain('Voorstel om de waarschuwing in te trekken')
    expect(textOf(asks.body)).toContain('Onschuldig')
    const withdrawal = { step: 'approve', evidence: evidenceIn(asks.body) }
    expect((await site.as(third).post(place, withdrawal)).statusCode).toBe(409)
    expect((await site.as(second).post(place, withdrawal)).statusCode).toBe(303)
    expect(await checked(iban)).toBe('none_or_too_few')
  })

  it('is found from the report, and everything that is missing is asked at once', async () => {
    const iban = freshIban()
    const id = await reported(iban)
    const analyst = officer('01', 'reports:read', 'reports:confirm')
    const page = await site.as(analyst).get(`/werkbank/meldingen/${id}`)
    expect(page.body).toContain(`${list}/eigen-bewijs/${await identifierOf(iban)}`)
    const refused = await propose(iban, analyst, { proof: 'kort', reason: 'Oplichting met een kluisrekening' })
    expect(refused.statusCode).toBe(422)
    for (const words of ['wat het bewijst', 'Kies de grondslag', 'tot en met welke dag', 'Oplichting met een kluis'])
      expect(textOf(refused.body)).toContain(words)
  })

  it('says of a last day that does not exist that it does not, and asks for no other', async () => {
    const iban = freshIban()
    await reported(iban)
    const refused = await propose(iban, first, { ...form, 'expiresOn-day': '31', 'expiresOn-month': '2' })
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused.body)).toMatch(/De datum 31-2-20\d\d bestaat niet/)
    expect(textOf(refused.body)).not.toContain('tot en met welke dag de vermelding geldt.')
  })

  it('tells everybody a reason in which nobody can be reached', async () => {
    const iban = freshIban()
    await reported(iban)
    const refused = await propose(iban, first, { ...form, reason: 'Gemeld door an@voorbeeld.example, 06 12345678' })
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused.body)).toContain('Iedereen leest deze reden')
    expect(refused.body).toContain('an@voorbeeld.example')
  })

  it('is not judged by whoever confirmed the report, and is judged by somebody else', async () => {
    const iban = freshIban()
    await reported(iban, '0190a000-0000-7000-8000-000000000002')
    const place = placeOf(await propose(iban))
    const page = await site.as(second).get(place)
    expect(textOf(page.body)).toContain('U bevestigde zelf een melding waarop dit rust')
    expect(textOf(page.body)).not.toContain('Publiceer de waarschuwing')
    const evidence = evidenceIn((await site.as(third).get(place)).body)
    expect((await site.as(second).post(place, { step: 'approve', evidence })).statusCode).toBe(409)
    expect(await checked(iban)).toBe('none_or_too_few')
    expect((await site.as(third).post(place, { step: 'approve', evidence })).statusCode).toBe(303)
    expect(await checked(iban)).toBe('above_threshold')
  })

  it('is given back with a reason, and what is put forward then is another proposal that is read anew', async () => {
    const iban = freshIban()
    await reported(iban)
    const place = placeOf(await propose(iban))
    const evidence = evidenceIn((await site.as(second).get(place)).body)
    expect((await site.as(second).post(place, { step: 'return', evidence })).statusCode).toBe(422)
    const why = { step: 'return', evidence, returnReason: 'Het proces-verbaal noemt een andere rekening.' }
    expect((await site.as(second).post(place, why)).statusCode).toBe(303)
    expect(await site.as(first).text(place)).toContain(why.returnReason)
    const again = placeOf(await propose(iban))
    expect(again).not.toBe(place)
    expect((await site.as(second).post(again, { step: 'approve', evidence })).statusCode).toBe(409)
    expect(await checked(iban)).toBe('none_or_too_few')
  })

  it('is taken back by whoever put it forward and nobody else, and the history says who put it forward', async () => {
    const iban = freshIban()
    await reported(iban)
    const place = placeOf(await propose(iban))
    const { body } = await site.as(first).get(place)
    expect(textOf(body)).toContain('Neem uw voorstel terug')
    const evidence = evidenceIn((await site.as(second).get(place)).body)
    expect((await site.as(second).post(place, { step: 'take-back', evidence })).statusCode).toBe(409)
    expect((await site.as(first).post(place, { step: 'take-back', evidence })).statusCode).toBe(303)
    const after = await site.as(first).text(place)
    expect(after).toMatch(/nam dit voorstel zelf terug/)
    expect(after).toMatch(/Geschiedenis.*Voorgelegd aan een collega/)
    expect((await site.as(second).post(place, { step: 'approve', evidence })).statusCode).toBe(409)
    expect(await checked(iban)).toBe('none_or_too_few')
    expect((await propose(iban)).statusCode).toBe(303)
  })

  it('has a confirmed report behind it, no other warning beside it, and is of nobody whom everybody knows', async () => {
    const [alone, twice] = [freshIban(), freshIban()]
    await reported(alone, null)
    expect((await propose(alone)).statusCode).toBe(409)
    await reported(twice)
    expect((await propose(twice)).statusCode).toBe(303)
    expect((await propose(twice, second)).statusCode).toBe(409)
    await policy(test.ctx, 'phone', false)
    await report(test.visitor, 'phone', '020 2288800', { role: 'contact' })
    const refused = await propose('+31202288800')
    expect(refused.statusCode).toBe(409)
    expect(textOf(refused.body)).toContain('beschermde lijst')
  })

  it('is nothing for a machine, another organisation or somebody without the permission', async () => {
    const iban = freshIban()
    await reported(iban)
    const reader = asActor('person', 'politie-demo', ['reports:read'])
    const bank = asActor('person', 'deltabank-demo', ['identifiers:publish'])
    const machine = asActor('machine', 'politie-demo', ['identifiers:publish'])
    for (const who of [reader, bank, machine]) expect((await propose(iban, who)).statusCode).toBeGreaterThanOrEqual(400)
    const place = placeOf(await propose(iban))
    const evidence = evidenceIn((await site.as(second).get(place)).body)
    for (const who of [reader, bank, machine])
      expect((await site.as(who).post(place, { step: 'approve', evidence })).statusCode).toBeGreaterThanOrEqual(400)
    expect(await checked(iban)).toBe('none_or_too_few')
  })

  it('is refused by the database itself when one person stands for it', async () => {
    const iban = freshIban()
    await reported(iban)
    await propose(iban)
    const publish = sql`update identifiers.listing set status = 'active', needs_review = false, legal_basis = 'x', reason = 'x',
      expires_at = now() + interval '1 day', decided_at = now(), decided_by = 'x' where canonical = ${iban}`
    await expect(transaction(test.ctx, (tx) => publish.execute(tx))).rejects.toThrow('takes two people')
    const alone = sql`update identifiers.evidence set is_approved = true, judged_at = now(), judged_by = proposed_by
      where listing_id = (select id from identifiers.listing where canonical = ${iban})`
    await expect(transaction(test.ctx, (tx) => alone.execute(tx))).rejects.toThrow('check constraint')
  })
})

describe('the page on which one warns on own evidence', () => {
  it('says of a proof that is too short that it is too short, and of none that it is missing', async () => {
    const iban = freshIban()
    await reported(iban)
    const none = await propose(iban, first, { ...form, proof: '' })
    expect(textOf(none.body)).toContain('Schrijf op wat het bewijst')
    const short = await propose(iban, first, { ...form, proof: 'PV 12' })
    expect(textOf(short.body)).toContain(
      'Dit is te kort. Zeg waar een collega het kan nagaan, in ten minste 10 tekens.',
    )
    expect(textOf(short.body)).not.toContain('Schrijf op wat het bewijst, zodat')
  })

  it('says at once that a protected name is not warned about, and what can be done instead', async () => {
    await policy(test.ctx, 'web-address', false)
    await report(test.visitor, 'web-address', 'marktplaats.nl')
    await test.settle()
    const found = await test.ctx.db.pool.query(
      `select id from identifiers.identifier where canonical = 'marktplaats.nl'`,
    )
    const address = `${list}/eigen-bewijs/${found.rows[0]?.id}`
    const shown = await site.as(first).get(address)
    expect(textOf(shown.body)).toMatch(/Hierover kunt u niet waarschuwen .*Laat die pagina weghalen bij de bron/)
    expect(shown.body).not.toContain('name="proof"')
    const judge = asActor('person', 'politie-demo', ['identifiers:publish', 'shield:judge'])
    expect((await site.as(judge).get(address)).body).toContain('href="/werkbank/schild/weghalen"')
  })
})
