// SPDX-License-Identifier: EUPL-1.2
// A plan is fixed, measured, looked at by another and published, as a browser without script does it.
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { inventedTable } from '../load-demo/invented-series.ts'

const test = await testContext()
test.setNow(new Date('2026-02-03T11:00:00Z'))
const site = await testSite(test)

const person = (last: string) => `018f0000-0000-7000-8000-00000000000${last}`
const planner = asActor('person', 'politie-demo', ['evaluations:keep'], person('1'))
const colleague = asActor('person', 'politie-demo', ['evaluations:keep'], person('4'))
const other = asActor('person', 'gemeente-demo', ['evaluations:keep'], person('2'))
const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string>, headers = planner) => site.as(headers).post(url, fields)
const changes = async (page: string, headers = planner) =>
  /name="sequence" value="(\d+)"/.exec((await get(page, headers)).body)?.[1] ?? ''
const step = async (page: string, fields: Record<string, string>, headers = planner) =>
  post(page, { ...fields, sequence: await changes(page, headers) }, headers)

const plan = {
  title: 'Wachttijd bij hoge limiet',
  interventionId: 'belgie-baps',
  outcome: 'Meldingen per week',
  wish: 'fewer',
  design: 'controlled-series',
  startsOn: '2-3-2026',
  measuredUntil: '31-12-2026',
  control: 'Aankoopfraude',
  measuredBy: 'independent',
  measurer: 'Bureau (demo)',
  confounders: 'Een campagne',
  displacement: 'Naar chat',
  isBlind: 'yes',
}
const table = inventedTable({ lastMonday: '2026-11-16', before: 78, after: 38, seed: 3 }, [
  { name: 'aantal', level: 80, ratio: 0.6 },
  { name: 'controle', level: 90, ratio: 1 },
  { name: 'chat', level: 50, ratio: 1.5 },
])

async function registered(fields: Record<string, string> = {}): Promise<string> {
  test.setNow(new Date('2026-02-03T11:00:00Z'))
  const made = await post('/werkbank/effecten/nieuw', { ...plan, ...fields })
  expect(made.statusCode).toBe(303)
  test.setNow(new Date('2026-11-25T11:00:00Z'))
  return made.headers.location ?? ''
}

describe('an evaluation', () => {
  it('is planned, measured, looked at by another and shown to everybody', async () => {
    const wrong = await post('/werkbank/effecten/nieuw', { ...plan, control: '', measuredUntil: '1-1-2026' })
    expect(wrong.statusCode).toBe(422)
    expect(textOf(wrong.body)).toContain('niet na het begin')
    expect(textOf(wrong.body)).toContain('Schrijf waarmee u vergelijkt')
    expect(wrong.body).toContain('value="Wachttijd bij hoge limiet"')

    const unknown = await post('/werkbank/effecten/nieuw', { ...plan, interventionId: 'niets' })
    expect([unknown.statusCode, unknown.body.includes('#register-interventionId')]).toEqual([422, true])

    const page = await registered()
    const bad = await step(page, {
      intent: 'measure',
      data: 'periode;aantal;controle\n2026-W07;5;x1',
      counting: 'none',
    })
    expect(bad.statusCode).toBe(422)
    expect(textOf(bad.body)).toMatch(/Regel 2, kolom &quot;controle&quot;: &quot;x1&quot;/)
    expect(bad.body).toContain('2026-W07;5;x1')
    expect((await step(page, { intent: 'measure', data: table, counting: 'none' })).statusCode).toBe(303)
    const measured = textOf((await get(page, planner)).body)
    expect(measured).toMatch(/Met de maatregel: \d+% minder dan zonder te verwachten was/)
    expect(measured).toContain('Vergeleken of door een buitenstaander gemeten, met een plan van vooraf (E4)')
    expect(measured).toMatch(/chat \d+% meer stijgt/)

    expect((await get(page, other)).statusCode).toBe(404)
    expect((await step(page, { intent: 'submit' })).statusCode).toBe(303)
    expect((await step(page, { intent: 'publish' }, planner)).statusCode).toBe(409)
    expect(textOf((await get(page, planner)).body)).toContain('Iemand anders moet dit beoordelen')
    expect(textOf((await get('/werkbank', other)).body)).toContain('1 · Evaluaties om na te kijken')
    expect((await get('/interventies/effect?maatregel=belgie-baps')).body).not.toContain('Wachttijd bij hoge limiet')
    // A colleague of the organisation that measured may send it back, and not say to everybody that it is E4.
    const own = await step(page, { intent: 'publish' }, colleague)
    expect([own.statusCode, textOf(own.body)]).toEqual([409, expect.stringContaining('een andere organisatie')])
    expect((await get(page, colleague)).body).not.toContain('value="publish"')
    expect((await step(page, { intent: 'publish' }, other)).statusCode).toBe(303)

    for (const url of ['/interventies/effect', '/en/interventies/effect?maatregel=belgie-baps']) {
      const list = await get(url)
      expect(list.statusCode).toBe(200)
      expect(list.body).not.toMatch(/<script/)
      expect(list.body).toContain('Wachttijd bij hoge limiet')
    }
    const inRegister = await get('/interventies/belgie-baps')
    expect(inRegister.body).toContain('href="/interventies/effect?maatregel=belgie-baps"')
    expect(textOf(inRegister.body)).toContain('Het plan lag vast voordat het tellen klaar was.')
    expect(textOf((await get('/interventies/effect')).body)).toContain('Anti-phishingschild voor het hele land')
    const number = /interventies\/effect\/(\d+)/.exec((await get('/interventies/effect')).body)?.[1] ?? ''
    const shown = await get(`/interventies/effect/${number}`)
    expect(textOf(shown.body)).toContain('Het plan lag vast voordat het tellen klaar was.')
    expect(shown.body).toContain('dw-trend__moment')
    const kept = await sql<{
      by: string | null
    }>`select coalesce(planned_by, measured_by) as by from evaluations.evaluation
      where status = 'published'`.execute(test.ctx.db.kysely)
    expect(kept.rows).toEqual([{ by: null }])
  })

  it('that was planned when somebody had seen the figures says so beside the measure, too', async () => {
    const page = await registered({ title: 'Later vastgelegd', interventionId: 'thailand-aoc-1441', isBlind: '' })
    await step(page, { intent: 'measure', data: table, counting: 'none' })
    await step(page, { intent: 'submit' })
    expect((await step(page, { intent: 'publish' }, other)).statusCode).toBe(303)
    const said = textOf((await get('/interventies/thailand-aoc-1441')).body)
    expect(said).toContain('maar toen had al iemand cijfers gezien')
    expect(said).not.toContain('dat toen niemand de cijfers had gezien')
    expect(said).toMatch(
      /Er veranderde iets in de gehoopte richting\. Dat het door de maatregel komt, is niet aangetoond\./,
    )
    expect(said).not.toContain('Het werkt')
  })

  it('keeps its plan whatever happens, and what is published keeps its result', async () => {
    const page = await registered()
    const id = page.split('/').at(-1) ?? ''
    const changed = sql`update evaluations.evaluation set plan = plan || '{"title": "Mooier"}' where id = ${id}`
    await expect(changed.execute(test.ctx.db.kysely)).rejects.toThrow('a registered plan does not change')
  })

  it('that cannot be measured says so with the reason, and never that it works', async () => {
    const page = await registered({ title: 'Te kort', design: 'before-after', control: '' })
    const data = inventedTable({ lastMonday: '2026-11-16', before: 20, after: 38, seed: 3 }, [
      { name: 'aantal', level: 80, ratio: 0.1 },
    ])
    await step(page, { intent: 'measure', data, counting: 'none' })
    const said = textOf((await get(page, planner)).body)
    expect(said).toContain('Dit effect is niet meetbaar')
    expect(said).toContain('Er zijn 20 perioden voor de start, en wij hebben er 103 nodig')
    expect(said).toContain('Niets aangetoond (E0)')
    expect(said).not.toContain('Het werkt')
    await step(page, { intent: 'measure', data: table, counting: 'definition-changed' })
    expect(textOf((await get(page, planner)).body)).toContain('Wat men telt, is in deze tijd veranderd')
  })

  it('that is given up stays in sight with its reason and without what was measured', async () => {
    const page = await registered({ title: 'Opgegeven plan' })
    await step(page, { intent: 'measure', data: table, counting: 'none' })
    expect((await step(page, { intent: 'stop' })).statusCode).toBe(422)
    expect((await step(page, { intent: 'stop', because: 'De bank stopte' })).statusCode).toBe(303)
    const list = textOf((await get('/interventies/effect')).body)
    expect(list).toMatch(/Opgegeven plan.*gestopt: De bank stopte/)
    const numbers = [...(await get('/interventies/effect')).body.matchAll(/interventies\/effect\/(\d+)/g)]
    const shown = textOf((await get(`/interventies/effect/${numbers[0]?.[1]}`)).body)
    expect(shown).toContain('Deze evaluatie is gestopt')
    expect(shown).not.toContain('95% zekerheid')
  })

  it('is nothing for who may not keep them, nor for who did it to look at', async () => {
    const stranger = asActor('person', 'politie-demo', ['statistics:read'], person('3'))
    expect((await get('/werkbank/effecten', stranger)).statusCode).toBe(403)
    const page = await registered({ title: 'Eigen werk' })
    await step(page, { intent: 'measure', data: table, counting: 'none' })
    await step(page, { intent: 'submit' })
    const seen = await changes(page, other)
    expect((await post(page, { intent: 'publish', sequence: seen })).statusCode).toBe(409)
  })
})

describe('what others published', () => {
  it('is read where it stands, with its marks and its source, and a break in it is an answer', async () => {
    await publish(() => '')
    const page = await registered({ title: 'Gepubliceerd', design: 'interrupted-series', control: '' })
    const asked = { intent: 'take', counting: 'none' }
    expect((await step(page, { ...asked, series: 'official:niets' })).statusCode).toBe(422)
    const option = /value="(official:[^"]+)"[^>]*>Demobureau/.exec((await get(page, planner)).body)?.[1] ?? ''
    expect((await step(page, { ...asked, series: option })).statusCode).toBe(303)
    const said = textOf((await get(page, planner)).body)
    expect(said).toMatch(/Met de maatregel: 4\d% minder/)
    expect(said).toMatch(/Bron: .+, van Demobureau/)
    expect(said).toContain('zijn er 2 voorlopig')
    expect(said).toContain('(voorlopig)')

    await publish((at) => (at === '2025-09' ? 'Nieuw systeem.' : ''))
    expect((await step(page, { ...asked, series: option })).statusCode).toBe(303)
    const broken = textOf((await get(page, planner)).body)
    expect(broken).toContain('Er zit een breuk in de reeks')
    expect(broken).toContain('Vanaf 1 september 2025 is er een breuk in de reeks. Nieuw systeem.')
    expect(broken).toContain('Niets aangetoond (E0)')
  })

  it('has to be compared with another series where the plan says so', async () => {
    const page = await registered({ title: 'Vergelijking' })
    const option = /value="(official:[^"]+)"[^>]*>Demobureau/.exec((await get(page, planner)).body)?.[1] ?? ''
    const wrong = await step(page, { intent: 'take', counting: 'none', series: option, against: option })
    expect(wrong.statusCode).toBe(422)
    expect(textOf(wrong.body)).toContain('Kies ook een reeks om mee te vergelijken')
    expect(wrong.body).toContain('#take-against')
  })
})

/** Figures by the month of an invented source, of which half are left from March 2026 on. */
async function publish(breakAt: (period: string) => string): Promise<void> {
  const db = test.ctx.db.kysely
  await sql`delete from statistics.observation where source = 'Demobureau'`.execute(db)
  for (let index = 0; index < 60; index++) {
    const period = `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    const value = Math.round((400 + 40 * Math.sin(index * 2.1) + 30 * Math.cos(index * 5.3)) * (index >= 50 ? 0.5 : 1))
    await sql`insert into statistics.observation (id, source, indicator, population, place, breakdown, definition, unit, period, value,
      precision, is_provisional, series_break, url, source_kind, retrieved_on, licence, remark, withdrawn, earlier, changed_at)
      values (${`018f0000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`}, 'Demobureau', 'reports', 'reports', 'NL', '', 'as-published',
      'count', ${period}, ${value}, 'exact', ${index >= 58}, ${breakAt(period)}, 'https://bureau.example/', 'primary', '2026-11-01', '', '', '', '[]', now())`.execute(
      db,
    )
  }
}

describe('the planner', () => {
  it('says how much is needed, and keeps what was typed when something is wrong', async () => {
    const url = '/interventies/effect/plannen'
    expect(textOf((await get(`${url}?ontwerp=people&daling=30&aandeel=10`)).body)).toMatch(
      /in elke groep [\d.]+ mensen nodig/,
    )
    expect(textOf((await get(`${url}?ontwerp=controlled&daling=50&aantal=200`)).body)).toMatch(
      /na de start ten minste \d+ weken/,
    )
    expect(textOf((await get(`${url}?ontwerp=series&daling=2&aantal=3`)).body)).toContain(
      'Zo is deze daling niet te zien',
    )
    const wrong = await get(`${url}?ontwerp=series&daling=veel&aantal=3&voor=30`)
    expect(textOf(wrong.body)).toContain('Dit is geen getal')
    expect(textOf(wrong.body)).toContain('van 104 tot en met 520')
    expect(wrong.body).toContain('value="veel"')
  })
})
