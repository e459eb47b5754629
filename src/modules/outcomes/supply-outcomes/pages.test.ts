// SPDX-License-Identifier: EUPL-1.2
// Delivering, freezing, publishing and reading, as a browser without script sees it, and who may what.
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import {
  complaintDesk,
  draftOf,
  invoiceAnswers,
  moved,
  signed,
  stored,
} from '../../complaints/complaint/complaint.fixture.ts'
import { composeHalf } from '../compile-issue/compose.query.ts'
import { demoRows } from '../load-demo/demo-rows.ts'
import { fileOf } from './example-file.ts'
import type { GivenRow } from './delivered-row.ts'

const now = new Date('2026-09-15T10:00:00Z')

const test = await testContext()
const desk = await complaintDesk(test)
await transaction(test.ctx, async (tx) => {
  for (const [id, kind] of [
    ['ministerie-demo', 'ministry'],
    ['bank-demo', 'bank'],
  ])
    await sql`insert into partners.organisation (id, name, kind, is_demo) values (${id}, ${id}, ${kind}, true)`.execute(
      tx,
    )
})
const site = await testSite(test)
test.setNow(now)

const police = () => asActor('person', 'politie-demo', ['outcomes:supply', 'outcomes:read'], 'p1')
const prosecutor = () => asActor('person', 'om-demo', ['outcomes:supply', 'outcomes:read'], 'o1')
const adviser = (id: string, organisation = 'ministerie-demo') =>
  asActor('person', organisation, ['outcomes:publish', 'outcomes:read'], id)
const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })
const local = { origin: 'http://localhost', host: 'localhost' }
const post = (url: string, fields: Record<string, string>, headers: Record<string, string>) =>
  site.as(headers).post(url, fields)
const text = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const supply = (rows: GivenRow['row'][] | string, headers: Record<string, string>, half = '2026-1') => {
  const content = typeof rows === 'string' ? rows : fileOf(rows)
  const part = (name: string, more: string, value: string) =>
    `--grens\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
  const payload = `${part('half', '', half)}${part('file', '; filename="cijfers <b>.csv"', content)}--grens--\r\n`
  return site.inject({
    method: 'POST',
    url: '/werkbank/opvolging/aanleveren',
    payload,
    headers: { ...headers, ...local, 'content-type': 'multipart/form-data; boundary=grens' },
  })
}
const auditOf = async (subject: string) => (await listAudit(test.ctx, subject)).map(({ action }) => action)

describe('follow-up, from a delivery to everybody', () => {
  it('has nothing to say before anything was published', async () => {
    expect(text((await get('/opvolging')).body)).toContain('Er is nog geen uitgave')
    expect((await get('/opvolging/2026-1')).statusCode).toBe(404)
  })

  it('is for police and prosecutor to supply, and for nobody else', async () => {
    expect((await supply([], police())).statusCode).toBe(422)
    const bank = asActor('person', 'bank-demo', ['outcomes:supply'], 'b1')
    expect((await supply([{ kind: 'count' }], bank)).statusCode).toBe(403)
    expect((await get('/werkbank/opvolging/aanleveren', bank)).statusCode).toBe(403)
    expect((await supply([{ kind: 'count' }], adviser('m1'))).statusCode).toBe(403)
    const example = await get('/werkbank/opvolging/aanleveren/voorbeeld.csv', prosecutor())
    expect(example.body).toContain('dismissed')
  })

  it('takes in what is right and says kindly what is not', async () => {
    const wrong = [
      { kind: 'count', period: '2026-1', form: 'FF-100', region: 'rotterdam', outcome: 'kept', value: '12,5' },
      { kind: 'case', about: 'A26-999999', outcome: 'in-investigation', on: '2026-03-01' },
    ]
    const answer = text((await supply([...demoRows('police', '2026-1'), ...wrong], police())).body)
    expect(answer).toMatch(/\d[\d.]+ regels overgenomen/)
    expect(answer).toContain('2 regels hebben iets nodig')
    expect(answer).toContain('“12,5” is geen heel aantal')
    expect(answer).toContain('Een aangifte met nummer A26-999999 kennen wij niet')
    const again = text((await supply(demoRows('police', '2026-1').slice(0, 3), police())).body)
    expect(again).toContain('Er is niets nieuws overgenomen')
    expect(again).toContain('3 regels waren er al')
    expect(text((await supply('x,y\n1,2', police())).body)).toContain('In de eerste regel ontbreekt')
    expect(text((await supply(wrong, police(), '2026-2')).body)).toContain('Kies een halfjaar dat voorbij is')
    const page = (await get('/werkbank/opvolging/aanleveren', police())).body
    expect(page).toContain('cijfers b.csv')
    expect(text((await get('/werkbank/opvolging/aanleveren', prosecutor())).body)).not.toContain('cijfers b.csv')
  })

  it('cannot be frozen while the prosecutor counts more than was handed over', async () => {
    const excess = {
      kind: 'count',
      period: '2026-1',
      form: 'FF-500',
      region: 'limburg',
      outcome: 'prosecution',
      months: '4',
    }
    await supply([...demoRows('prosecutor', '2026-1'), { ...excess, value: '5000' }], prosecutor())
    const refused = await post('/werkbank/opvolging/uitgeven', { intent: 'freeze', half: '2026-1' }, adviser('m1'))
    expect(refused.statusCode).toBe(422)
    expect(text(refused.body)).toContain('telt meer dan de politie overdroeg: 2026-1, FF-500, limburg')
    expect(text((await get('/werkbank/opvolging?voor=check-supply', prosecutor())).body)).toMatch(
      /Limburg: politie \d+, Openbaar Ministerie 50\d\d/,
    )
    const silent = await supply([{ ...excess, value: '0' }], prosecutor())
    expect(text(silent.body)).toContain('Zet dan “ja” bij correction')
    await supply([{ ...excess, value: '0', correction: 'ja' }], prosecutor())
    const kept = await transaction(test.ctx, (tx) =>
      sql<{ amount: string; stands: boolean }>`select amount, followed_by is null as stands from outcomes.delivered_row
        where outcome = 'prosecution' and form = 'FF-500' and region = 'limburg' and period = '2026-1' and months = 4 order by stands`.execute(
        tx,
      ),
    )
    expect(kept.rows.map(({ amount, stands }) => [Number(amount), stands])).toEqual([
      [5_000, false],
      [0, true],
    ])
  })

  it('is frozen by one and published by another, and then stands for ever', async () => {
    const issues = '/werkbank/opvolging/uitgeven'
    const banker = await post(issues, { intent: 'freeze', half: '2026-1' }, adviser('b2', 'bank-demo'))
    expect(banker.statusCode).toBe(403)
    expect(text((await post(issues, { intent: 'freeze', half: '2026-2' }, adviser('m1'))).body)).toContain(
      'dat voorbij is',
    )
    expect((await post(issues, { intent: 'freeze', half: '2026-1' }, adviser('m1'))).statusCode).toBe(303)
    expect((await post(issues, { intent: 'freeze', half: '2026-1' }, adviser('m2'))).statusCode).toBe(409)
    expect((await get('/opvolging/2026-1')).statusCode).toBe(404)
    const own = (await get(issues, adviser('m1'))).body
    expect(own).not.toContain('value="publish"')
    const decide = (intent: string, sequence = hidden(own, 'sequence')) => ({ intent, id: hidden(own, 'id'), sequence })
    expect((await post(issues, decide('publish'), adviser('m1'))).statusCode).toBe(409)
    expect((await post(issues, decide('publish', 'f'.repeat(64)), adviser('m2'))).statusCode).toBe(409)
    expect((await get(issues, adviser('m2'))).body).toContain('value="publish"')
    expect((await post(issues, decide('publish'), adviser('m2'))).statusCode).toBe(303)
    expect((await post(issues, decide('discard'), adviser('m2'))).statusCode).toBe(404)
    expect(await auditOf(hidden(own, 'id'))).toEqual(['outcomes.issue-frozen', 'outcomes.issue-published'])
    await expect(transaction(test.ctx, (tx) => sql`delete from outcomes.issue`.execute(tx))).resolves.toMatchObject({
      numAffectedRows: 0n,
    })
  })

  it('is read by everybody in both languages, with nothing below ten', async () => {
    const page = await get('/opvolging')
    expect(page.statusCode).toBe(200)
    expect(text(page.body)).toMatch(/Van de [\d.]+ aangiften onderzocht de politie er [\d.]+, ongeveer \d+ van de 100/)
    expect(text(page.body)).toContain('42.359')
    expect(text((await get('/en/opvolging')).body)).toMatch(/the police investigated [\d,]+, about/)
    expect(text((await get('/opvolging?van=form:FF-400')).body)).toContain('Waar aangiften blijven: ')
    expect((await get('/opvolging?van=form:FF-000')).statusCode).toBe(404)
    // Grounds are not counted by region: nothing is said of them there.
    expect(text((await get('/opvolging?van=region:limburg')).body)).not.toContain('Waarom het stopte')
    const csv = (await get('/opvolging/2026-1-1.csv')).body
    const counts = csv
      .split('\r\n')
      .slice(1)
      .filter((line) => line.startsWith('supplied'))
    const shown = counts.flatMap((line) => line.split(',')[3] || []).map(Number)
    expect(counts.length).toBeGreaterThan(500)
    expect(shown.length).toBeGreaterThan(100)
    expect(shown.every((n) => n >= 10 && n % 5 === 0)).toBe(true)
    // Six cases and seven arrests were delivered: neither is told.
    expect(text(page.body)).not.toMatch(/€ 412|aanhoudingen[^<]{0,60} 7 /i)
  })

  it('is corrected by a new version with a reason, and the first stays', async () => {
    const issues = '/werkbank/opvolging/uitgeven'
    await supply(
      [
        {
          kind: 'result',
          about: 'halt',
          period: '2026-1',
          value: '125',
          source: 'Verzonnen voorbeeld',
          correction: 'ja',
        },
      ],
      prosecutor(),
    )
    expect(text((await post(issues, { intent: 'freeze', half: '2026-1' }, adviser('m1'))).body)).toContain(
      'Schrijf waarom',
    )
    await post(issues, { intent: 'freeze', half: '2026-1', why: 'Halt telde dubbel.' }, adviser('m1'))
    const waiting = (await get(issues, adviser('m2'))).body
    const fields = { id: hidden(waiting, 'id'), sequence: hidden(waiting, 'sequence') }
    await post(issues, { ...fields, intent: 'publish' }, adviser('m2'))
    expect(text((await get('/opvolging')).body)).toMatch(/Verbeterd op [^:]+: Halt telde dubbel/)
    const first = text((await get('/opvolging/2026-1-1')).body)
    expect(first).toContain('Er is een nieuwere versie')
    expect(first).toMatch(/Halt .{0,40} 85 /)
    expect(text((await get('/opvolging/2026-1')).body)).toMatch(/Halt .{0,40} 125 /)
  })

  it('shows how it stands now for a purpose that is written down, exact to police and prosecutor only', async () => {
    const before = (await auditOf('2026-1')).length
    expect(text((await get('/werkbank/opvolging', adviser('m1'))).body)).toContain('Kies eerst waarvoor u kijkt')
    expect((await auditOf('2026-1')).length).toBe(before)
    const adviserSees = text((await get('/werkbank/opvolging?voor=policy', adviser('m1'))).body)
    expect(adviserSees).toContain('niet getoond')
    const policeSee = text((await get('/werkbank/opvolging?voor=policy', police())).body)
    expect(policeSee).toContain('U ziet precieze aantallen')
    const lines = (await listAudit(test.ctx, '2026-1')).slice(before)
    expect(lines.map(({ purpose, detail }) => [purpose, detail?.exact])).toEqual([
      ['outcomes.policy', false],
      ['outcomes.policy', true],
    ])
    expect((await get('/werkbank/opvolging?voor=policy', asActor('person', 'bank-demo', [], 'b3'))).statusCode).toBe(
      403,
    )
  })
})

describe('a complaint of our own desk', () => {
  it('is counted where police or prosecutor say that it stands, and only by whoever has it', async () => {
    test.setNow(new Date('2026-02-10T10:00:00Z'))
    const id = await draftOf(desk.preparer, { answers: invoiceAnswers({ from: '2026-02-01' }) })
    await signed(test, desk.signatory, id)
    test.setNow(new Date('2026-02-12T10:00:00Z'))
    await moved(test, desk.police, { complaintId: id, step: 'confirm', policeNumber: 'PL-DEMO-1' })
    test.setNow(now)
    const { number } = await stored(test, id)
    const row = { kind: 'case', about: number ?? '', outcome: 'in-investigation', on: '2026-03-01' }
    await transaction(test.ctx, (tx) =>
      sql`insert into partners.organisation (id, name, kind, is_demo) values ('politie-elders', 'x', 'police', true)`.execute(
        tx,
      ),
    )
    const elsewhere = asActor('person', 'politie-elders', ['outcomes:supply'], 'p9')
    expect(text((await supply([row], elsewhere)).body)).toContain('kennen wij niet, of zij is niet bij u')
    expect(text((await supply([{ ...row, on: '2026-02-09' }], police())).body)).toContain('ligt vóór de dag')
    expect((await composeHalf(test.ctx, '2026-1')).inputs.desk.items).toMatchObject([
      { standing: 'in-assessment', n: 1 },
    ])
    expect(text((await supply([row], police())).body)).toContain('1 regel overgenomen')
    const { items } = (await composeHalf(test.ctx, '2026-1')).inputs.desk
    expect(items).toMatchObject([{ standing: 'in-investigation', form: 'FF-900', region: 'unknown', months: 4, n: 1 }])
    // What somebody delivered is a statement for figures: the filer's status is a step of a person.
    expect((await stored(test, id)).status).toBe('confirmed')
    expect(await auditOf(id)).toContain('outcomes.outcomes-supplied')
    expect(text((await get('/opvolging')).body)).toContain('zijn er te weinig om te laten zien')
  })
})
