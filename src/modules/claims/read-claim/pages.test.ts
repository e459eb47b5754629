// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { claimRows } from './claims.tray.ts'
import { begun, clear, freshIban, people, reportsAbout, tested } from '../claim/claim.fixture.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const police = asActor('person', 'politie-demo', ['claims:read', 'claims:work', 'reports:read', 'cases:read'])
const stranger = asActor('person', 'deltabank-demo', [
  'claims:read',
  'claims:work',
  'claims:collect',
  'claims:consider',
  'reports:read',
])
const { get, post } = visitorOf(() => site, police)

describe('the pages of claims', () => {
  it('show a claim to its own organisations, and to nobody else', async () => {
    const iban = freshIban()
    const victims = await reportsAbout(test, iban, [30_000, 10_000, 20_000, 5_000, 35_000])
    const id = await begun(people(test).first, iban, victims)
    const page = `/werkbank/verhaal/${id}`
    const shown = await get(page)
    expect(shown.statusCode).toBe(200)
    expect(textOf(shown.body)).toContain('Houder Verzonnen')
    expect(textOf(shown.body)).toContain('Laat een jurist hiernaar kijken')
    expect((await get(page, stranger)).statusCode).toBe(404)
    expect((await post(page, { intent: 'judge', version: '1' }, stranger)).statusCode).toBe(422)
    for (const intent of [
      'accept',
      'send-back',
      'transfer',
      'money',
      'join',
      'defence',
      'allow',
      'agree-instalments',
      'x',
    ])
      expect(
        (await post(page, { intent, version: '1', reason: 'Een reden.' }, stranger)).statusCode,
      ).toBeGreaterThanOrEqual(400)
    expect((await get(`/werkbank/verhaal/${id}/brief`, stranger)).statusCode).toBe(404)
    expect((await post(`/werkbank/verhaal/${id}/brief`, { version: '1', sure: 'yes' }, stranger)).statusCode).toBe(404)
    const [seen] = await test.ctx.db.pool
      .query('select identifier_id as id from claims.account where claim_id = $1', [id])
      .then(({ rows }) => rows)
    expect((await get(`/werkbank/verhaal/nieuw?rekening=${seen.id}`, stranger)).statusCode).toBe(404)
    // The page of the account leads to it, for whoever gathered it.
    expect((await get(`/werkbank/kenmerken/${seen.id}`)).body).toContain(`href="${page}"`)
    expect((await get(`/werkbank/kenmerken/${seen.id}`, stranger)).body).not.toContain(`href="${page}"`)
    expect((await post(`/werkbank/verhaal/nieuw?rekening=${seen.id}`, {}, stranger)).statusCode).toBe(409)
    expect((await post('/werkbank/verhaal/geld', { intent: id, what: 'return' }, stranger)).statusCode).toBe(409)
    const after = await get(page)
    expect(textOf(after.body)).toContain('Juridische toets')
  })

  it('say to police and prosecutor how old a child is that holds the account, and who may be written to', async () => {
    const iban = freshIban()
    const victims = await reportsAbout(test, iban, [30_000, 10_000, 20_000, 5_000, 35_000])
    const who = people(test)
    const id = await begun(who.first, iban, victims, { bornOn: '1-1-2012', representative: 'Voogd Verzonnen' })
    const page = `/werkbank/verhaal/${id}`
    const shown = textOf((await get(page)).body)
    expect(shown).toMatch(/De houder is \d\d jaar: een kind krijgt nooit een brief/)
    expect(shown).toContain('Alleen de wettelijk vertegenwoordiger')
    const adult = { ...clear, intent: 'judge', version: '1' }
    const answer = await post(page, adult)
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain('Kies een antwoord voor jonger dan 18.')
    await tested(who, id, { age: 'minor-represented' })
    const prosecutor = asActor('person', 'om-demo', ['claims:read', 'claims:consider'])
    const seen = textOf((await get(page, prosecutor)).body)
    expect(seen).toMatch(/Leeftijd van de houder \d\d jaar/)
    expect(seen).not.toContain('Voogd Verzonnen')
  })

  it('say everything that is wrong at once, and keep what was typed', async () => {
    const collector = asActor('person', 'deurwaarder-demo', ['claims:read', 'claims:collect'])
    const answer = await post(
      '/werkbank/verhaal/geld',
      { intent: 'record', amount: 'veel', said: 'mijn kenmerk' },
      collector,
    )
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain('Vul een bedrag in euro in')
    expect(answer.body).toContain('value="mijn kenmerk"')
  })

  it('have nothing behind a code that nobody has', async () => {
    const answer = await post('/brief', { code: '00000-00000-00000-00000' }, {})
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain('Wij vinden niets bij deze code')
    expect((await post('/brief', { intent: 'answer', answer: 'pay' }, {})).headers.location).toBe('/brief')
    expect((await get('/mijn-melding/geld-terug', {})).headers.location).toBe('/mijn-melding')
    expect((await post('/mijn-melding/geld-terug', { intent: 'give' }, {})).headers.location).toBe('/mijn-melding')
  })

  it('show the figures without a number that could point at somebody', async () => {
    const shown = textOf((await get('/werkbank/verhaal/cijfers')).body)
    expect(shown).toContain('ongeveer 25%')
    expect(shown).toContain('te weinig om iets te zeggen')
  })
})

describe('asking a bank for a name', () => {
  const all = Object.fromEntries(
    ['paidYourself', 'ownDutch', 'otherDutch', 'within13Months', 'noOtherWay', 'complained', 'manyComplaints'].map(
      (condition) => [condition, 'yes'],
    ),
  )
  const page = '/geld-terug/naam-opvragen'

  it('explains what stands in the way, and leads to the letter for who can ask', async () => {
    expect(textOf((await post(page, { intent: 'questions', ...all, complained: 'no' }, {})).body)).toContain(
      'Doe eerst aangifte',
    )
    expect((await post(page, { intent: 'questions' }, {})).statusCode).toBe(422)
    const fits = await post(page, { intent: 'questions', ...all }, {})
    expect(fits.body).toContain('href="/hulp/brieven/naam"')
    expect(fits.headers['set-cookie']).toBeUndefined()
  })

  it('counts three weeks to a working day, also for a calendar', async () => {
    const shown = await post(page, { intent: 'clock', wroteOn: '4-12-2025' }, {})
    expect(textOf(shown.body)).toContain('29 december 2025')
    const file = await get(`${page}/agenda.ics?dag=2025-12-29`, {})
    expect(file.headers['content-type']).toContain('text/calendar')
    expect(file.body).toContain('DTSTART:20251229T080000Z')
  })

  it('waits with what stands on the second page of its list as well', async () => {
    const iban = freshIban()
    const id = await begun(
      people(test).first,
      iban,
      await reportsAbout(test, iban, [30_000, 10_000, 20_000, 5_000, 35_000]),
    )
    // Older ones with somebody else: as many as a page holds.
    await test.ctx.db.pool.query(
      `insert into claims.claim select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
          'reference', c.reference || '-' || n, 'joint_id', gen_random_uuid(), 'status', 'claimed',
          'status_on', '2020-01-01'))).*
        from claims.claim c, generate_series(1, 50) n where c.id = $1`,
      [id],
    )
    expect((await get('/werkbank/verhaal')).body).not.toContain(`/werkbank/verhaal/${id}`)
    const rows = await claimRows.waiting(people(test).first, 100)
    expect(rows.map(({ key }) => key)).toContain(id)
    expect((await claimRows.show(people(test).first, [id]))[0]?.href).toContain(id)
  })
})
