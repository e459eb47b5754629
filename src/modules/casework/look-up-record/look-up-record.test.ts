// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { listAudit, recordAudit } from '#foundation/audit'
import { demoIban, receiptCodeOf, reportCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { fileInvented } from '../list-work/invented-work.fixture.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const page = '/werkbank/wie-zag-dit'
const officer = (organisation = 'deltabank-demo') =>
  site.as(asActor('person', organisation, ['disclosures:oversee', 'casework:hold']))
const analyst = (organisation = 'deltabank-demo') =>
  site.as(asActor('person', organisation, ['reports:read', 'cases:read']))
const purpose = 'vraag van een melder'
const fieldsOf = (html: string, about: string) => {
  const form = new RegExp(`<form[^>]*aria-label="${about}"[^>]*>(.*?)</form>`, 's').exec(html)?.[1] ?? ''
  return Object.fromEntries(
    [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
}

describe('who saw this', () => {
  it('says of each time what it was for, in words, and never that it says so', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    await analyst().get(`/werkbank/meldingen/${report}`)
    const said = textOf((await officer().post(page, { what: reportCode(report), purpose })).body)
    expect(said).toContain('De melding behandelen')
    expect(said).not.toMatch(/staat waarvoor|handle-report/)
    expect((await officer().post(`${page}/bestand`, { kind: 'report', id: report, purpose })).body).toContain(
      'De melding behandelen',
    )
  })

  it('tells whoever has only the code of a reporter what to ask for', async () => {
    const refused = await officer().post(page, { what: receiptCodeOf(new Uint8Array(32).fill(7)), purpose })
    expect([refused.statusCode, textOf(refused.body)]).toEqual([
      422,
      expect.stringContaining('Vraag naar het nummer dat met M- begint'),
    ])
  })

  it('is asked by the short number: who, what for and on which ground, and the question is in it the next time', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    await analyst().get(`/werkbank/meldingen/${report}`)
    const code = reportCode(report)
    const found = await officer().post(page, { what: code.toLowerCase(), purpose })
    expect(found.statusCode).toBe(200)
    const said = textOf(found.body)
    expect(said).toContain(`Wie zag melding ${code}?`)
    // That a ground is a draft is said once, and not in each row.
    expect(said).toMatch(/De gronden zijn nog een concept.*Dezelfde taak/s)
    expect(said).not.toContain('Concept:')
    expect(said).not.toContain('Wat bedoelt u?')
    expect(found.body).not.toContain(`action="${page}?`)
    const actions = (await listAudit(test.ctx, report)).map(({ action }) => action)
    expect(actions).toContain('casework.record-looked-up')
    expect(textOf((await officer().post(page, { what: code, purpose })).body)).toContain(purpose)
  })

  it('is asked only with a purpose, without names in it, and only about the own organisation', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const what = reportCode(report)
    const none = await officer().post(page, { what, purpose: ' ' })
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain(`value="${what}"`)
    expect((await officer().post(page, { what, purpose: `over ${demoIban(7_610_009)}` })).statusCode).toBe(422)
    expect((await officer('polderbank-demo').post(page, { what, purpose })).statusCode).toBe(422)
    const forced = { kind: 'report', id: report, name: what, what, purpose }
    expect((await officer('polderbank-demo').post(page, forced)).statusCode).toBe(404)
    expect((await officer('polderbank-demo').post(`${page}/bestand`, forced)).statusCode).toBe(404)
    expect((await analyst().post(page, { what, purpose })).statusCode).toBe(403)
    expect((await officer().post(page, { what: 'niets van dit', purpose })).statusCode).toBe(422)
    expect((await officer().get(`${page}/bestand`)).statusCode).toBe(404)
  })

  it('finds an account in any spelling and a colleague by name, and asks which is meant', async () => {
    const account = demoIban(7_610_020)
    await fileInvented(test, 'deltabank-demo', [{ account: 7_610_020 }])
    const spaced = account.replace(/(.{4})/g, '$1 ').toLowerCase()
    expect(textOf((await officer().post(page, { what: spaced, purpose })).body)).toContain('Wie zag NL')
    const milan = await officer().post(page, { what: 'milan', purpose })
    expect(textOf(milan.body)).toContain('Wat zag Milan de Wit?')
    // One letter in common: both are offered, and neither is looked up.
    const two = await officer().post(page, { what: 'de', purpose })
    expect(textOf(two.body)).toMatch(/Wat bedoelt u\?|Wat zag/)
    expect((await officer('polderbank-demo').post(page, { what: 'milan', purpose })).statusCode).toBe(422)
  })

  it('finds who left or moved on, by the name and organisation of then, and what they saw here', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const { pool } = test.ctx.db
    const id = test.ctx.newId()
    await pool.query(
      `insert into partners.person (id, issuer, subject, name, organisation_id, roles)
        values ($1, 'dijkwacht:development', 'vertrokken', 'Zenobia Oudnaam', 'deltabank-demo', '{analyst}')`,
      [id],
    )
    const them = site.as(asActor('person', 'deltabank-demo', ['reports:read', 'cases:read'], id))
    await them.get(`/werkbank/meldingen/${report}`)
    await pool.query("update partners.person set name = 'Zenobia Getrouwd' where id = $1", [id])
    await pool.query('update partners.person set is_active = false where id = $1', [id])
    const code = reportCode(report)
    expect(textOf((await officer().post(page, { what: code, purpose })).body)).toContain('Zenobia Oudnaam')
    for (const what of ['zenobia', 'oudnaam', 'zenobia getrouwd'])
      expect(textOf((await officer().post(page, { what, purpose })).body), what).toMatch(/Wat zag Zenobia/)
    // Somebody who works elsewhere now: what they did here is looked up here, and not there.
    await pool.query("update partners.person set organisation_id = 'polderbank-demo', is_active = true where id = $1", [
      id,
    ])
    const moved = textOf((await officer().post(page, { what: 'zenobia', purpose })).body)
    expect(moved).toContain('Wat zag Zenobia Getrouwd?')
    expect(moved).toMatch(/melding/i)
    const there = textOf((await officer('polderbank-demo').post(page, { what: 'zenobia', purpose })).body)
    expect(there).toContain('Wat zag Zenobia Getrouwd?')
    expect(there).not.toContain('Deltabank')
    expect((await officer('koopplein-demo').post(page, { what: 'zenobia', purpose })).statusCode).toBe(422)
  })

  it('shows who decided about a warning, and names what a colleague looked at', async () => {
    const account = demoIban(7_610_040)
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{ account: 7_610_040 }])
    const { pool } = test.ctx.db
    const { rows } = await pool.query('select id from identifiers.identifier where canonical = $1', [account])
    const listing = test.ctx.newId()
    await pool.query(
      `insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status, needs_review,
        verified_reports, proposed_at, changed_at) values ($1, $2, 'iban', $3, 'deltabank-demo', 'Deltabank', 'proposed', true, 3, now(), now())`,
      [listing, rows[0].id, account],
    )
    const id = test.ctx.newId()
    await pool.query(
      `insert into partners.person (id, issuer, subject, name, organisation_id, roles)
        values ($1, 'dijkwacht:development', 'beslisser', 'Quirine Beslist', 'deltabank-demo', '{analyst}')`,
      [id],
    )
    const decider = asActor('person', 'deltabank-demo', ['identifiers:publish', 'reports:read', 'cases:read'], id)
    const declined = { step: 'decline', reason: 'De houder is zelf slachtoffer.' }
    expect((await site.as(decider).post(`/werkbank/vermeldingen/${listing}`, declined)).statusCode).toBe(303)
    expect(textOf((await officer().post(page, { what: account, purpose })).body)).toContain('Quirine Beslist')
    await site.as(decider).get(`/werkbank/meldingen/${report}`)
    const seen = textOf((await officer().post(page, { what: 'quirine', purpose })).body)
    expect(seen).toContain(`melding ${reportCode(report)}`)
    expect(seen).toContain(`vermelding ${listing.slice(-6).toUpperCase()}`)
    expect(seen).not.toContain(report)
    expect(seen).not.toMatch(/(casework|identifiers|reports)\.[a-z]/)
  })

  it('shows what somebody opened apart from lists in which it stood, and says in Dutch what for', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    await analyst().get(`/werkbank/meldingen/${report}`)
    for (let n = 0; n < 60; n++) await analyst().get('/werkbank/meldingen?stand=all')
    await transaction(test.ctx, (tx) =>
      recordAudit(test.as('deltabank-demo'), tx, {
        action: 'reports.report-seen',
        subjectKind: 'report',
        subjectId: report,
        purpose: 'answer a data subject',
      }),
    )
    const what = reportCode(report)
    const own = await officer().post(page, { what, purpose })
    expect(textOf(own.body)).not.toContain('in een lijst van')
    expect(textOf(own.body)).toContain('een verzoek van een betrokkene beantwoorden')
    expect(textOf(own.body)).not.toContain('answer a data subject')
    const lists = await officer().post(
      page,
      fieldsOf(own.body, 'Toon waar het in een lijst stond') as Record<string, string>,
    )
    expect(textOf(lists.body)).toContain('in een lijst van')
    expect(textOf(lists.body)).not.toContain('een verzoek van een betrokkene beantwoorden')
  })

  it('says everything that an empty form misses, and a line that repeats once, with how often', async () => {
    const empty = await officer().post(page, { what: ' ', purpose: '' })
    expect(empty.statusCode).toBe(422)
    expect(textOf(empty.body)).toMatch(/Vul in waarover u het wilt weten.*Schrijf waarvoor u dit opzoekt/)
    expect(textOf(empty.body)).not.toContain('Dit kennen wij niet')
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    const one = analyst()
    for (let n = 0; n < 4; n++) await one.get(`/werkbank/meldingen/${report}`)
    const { body } = await officer().post(page, { what: reportCode(report), purpose })
    expect(textOf(body)).toMatch(/4 keer, voor het eerst op /)
  })

  it('comes in pages and as a file, each of which is in the record', async () => {
    const [report = ''] = await fileInvented(test, 'deltabank-demo', [{}])
    for (let n = 0; n < 60; n++) await analyst().get(`/werkbank/meldingen/${report}`)
    const what = reportCode(report)
    const first = await officer().post(page, { what, purpose })
    const older = fieldsOf(first.body, 'Toon oudere regels')
    expect(Object.keys(older)).toContain('before')
    const second = await officer().post(page, older as Record<string, string>)
    expect(second.statusCode).toBe(200)
    // A row that says how often counts for so many lines.
    const linesOn = (html: string) => {
      const rows = [...html.matchAll(/<th [^>]*scope="row"/g)].length
      const times = [...html.matchAll(/(\d+) keer, voor het eerst op/g)].map(([, count]) => Number(count) - 1)
      return times.reduce((sum, more) => sum + more, rows)
    }
    expect(linesOn(first.body)).toBe(50)
    expect(linesOn(second.body)).toBeGreaterThanOrEqual(10)
    const file = await officer().post(
      `${page}/bestand`,
      fieldsOf(first.body, 'Download alles \\(CSV\\)') as Record<string, string>,
    )
    expect(file.headers['content-type']).toContain('text/csv')
    const lines = parse(file.body, { bom: true, delimiter: [';', ','], columns: true, relax_column_count: true })
    expect(lines.length).toBeGreaterThanOrEqual(60)
    const own = (await listAudit(test.ctx, report)).filter(({ action }) => action === 'casework.record-looked-up')
    expect(own).toHaveLength(3)
    expect(new Set(own.map((line) => line.purpose))).toEqual(new Set([purpose]))
  })
})
