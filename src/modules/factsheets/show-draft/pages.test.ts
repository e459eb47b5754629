// SPDX-License-Identifier: EUPL-1.2
// The pages of factsheets as a browser without script sees them, and who may see what.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import {
  aBody,
  asked,
  factsheetPeople,
  now,
  type People,
  published,
  sent,
  setFigure,
  sign,
  someFigures,
} from '../edition/edition.fixture.ts'

const test = await testContext()
const people = await factsheetPeople(test)
const figures = await someFigures(test)
const site = await testSite(test)
test.setNow(now)

const as = (who: keyof People) => {
  const { actor } = people[who]
  return asActor('person', actor.organisationId, [...actor.permissions], actor.id)
}
const get = (url: string, headers: Record<string, string> = as('writer')) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = as('writer')) =>
  site.as(headers).post(url, fields)
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

describe('the pages of factsheets, without script', () => {
  it('lead from the template to a page, a PDF and data for everybody', async () => {
    const wrong = await post('/werkbank/factsheets', { number: 'lente', title: 'Mijn titel' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="lente"')
    expect(textOf(wrong.body)).toContain('bijvoorbeeld 2026-2')
    const made = await post('/werkbank/factsheets', { number: '2026-2', title: 'Mijn titel' })
    expect(made.statusCode).toBe(303)
    const write = made.headers.location ?? ''
    const page = write.replace('/schrijven', '')
    const form = await get(write)
    // The template refers to the newest figures by itself.
    expect(form.body).toMatch(/De politie kreeg in 2023 \{\{cijfer [\da-f-]{36}\}\}/)
    expect(textOf((await post('/werkbank/factsheets', { number: '2026-2', title: 'x' })).body)).toContain(
      'Er is al een',
    )

    const typed = `${aBody(figures)}\nDe schade was 300 euro.`
    const changes = hidden(form.body, 'changes')
    const preview = await post(write, { intent: 'preview', changes, title: 'Mijn titel', body: typed })
    expect(textOf(preview.body)).toMatch(/Regel \d+: Dit getal is met de hand getypt: 300/)
    expect(textOf(preview.body)).toContain('7.458 meldingen en aangiften')
    expect(preview.body).toContain('De schade was 300 euro.</textarea>')
    const list = await post(write, { intent: 'figures', changes, source: 'CBS', title: 'Mijn titel', body: typed })
    expect(list.body).toContain('De schade was 300 euro.</textarea>')
    expect(textOf(list.body)).toContain(`niet te gebruiken`)
    expect(textOf((await get(page)).body)).not.toContain('300 euro')
    expect((await post(write, { intent: 'save', changes, title: 'Mijn titel', body: aBody(figures) })).statusCode).toBe(
      303,
    )

    const draft = await get(page)
    expect(draft.body).not.toContain('dw-broken')
    const unchosen = await post(page, { intent: 'send', changes: hidden(draft.body, 'changes') })
    expect(unchosen.statusCode).toBe(422)
    expect(unchosen.body).toContain('href="#send-signer-nvb"')
    const send = await post(page, { intent: 'send', changes: hidden(draft.body, 'changes'), ...asked })
    expect(send.statusCode).toBe(303)
    const early = await post(page, { intent: 'publish', changes: hidden((await get(page)).body, 'changes') })
    expect(early.statusCode).toBe(409)
    expect(textOf(early.body)).toContain('Nog niet getekend: NVB, politie')

    for (const who of ['police', 'banker'] as const) {
      expect(textOf((await get('/werkbank/factsheets', as(who))).body)).toContain('Mijn titel')
      const own = await get(page, as(who))
      const fields = ['changes', 'source', 'digest'].map((name) => [name, hidden(own.body, name)])
      expect((await post(page, { intent: 'sign', ...Object.fromEntries(fields) }, as(who))).statusCode).toBe(303)
      expect(textOf((await get(page, as(who))).body)).toContain('U heeft hiervoor getekend')
    }
    expect((await get('/factsheets/2026-2', {})).statusCode).toBe(404)
    const done = await post(page, { intent: 'publish', changes: hidden((await get(page)).body, 'changes') })
    expect(done.headers.location).toBe('/factsheets/2026-2')

    for (const url of ['/factsheets/2026-2', '/en/factsheets/2026-2']) {
      const shown = await get(url, {})
      expect(shown.statusCode).toBe(200)
      expect(shown.body).not.toMatch(/<script/)
      expect(textOf(shown.body)).toContain('7.458')
      expect(textOf(shown.body)).toContain('Politie (demo)')
      expect(shown.body).not.toContain('Tekenaar')
    }
    expect(textOf((await get('/factsheets', {})).body)).toContain('Mijn titel')
    const pdf = await get('/factsheets/2026-2.pdf', {})
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await get(page)).statusCode).toBe(404)
  })

  it('give the figures as data that the description fits', async () => {
    await published(people, '2007-1', aBody(figures))
    const csv = await get('/factsheets/2007-1.csv', {})
    expect(csv.headers.link).toContain('/factsheets/2007-1.csv-metadata.json>; rel="describedby"')
    const rows: Record<string, string>[] = parse(csv.body, { columns: true })
    const described = (await get('/factsheets/2007-1.csv-metadata.json', {})).json<{
      url: string
      tableSchema: { columns: { name: string; datatype: string }[] }
    }>()
    expect(described.url).toMatch(/\/factsheets\/2007-1\.csv$/)
    expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
    const forms: Record<string, RegExp> = {
      string: /^/,
      boolean: /^(true|false)$/,
      decimal: /^(-?\d+(\.\d+)?)?$/,
      date: /^\d{4}-\d\d-\d\d$/,
      anyURI: /^https:\/\//,
    }
    for (const { name, datatype } of described.tableSchema.columns)
      for (const row of rows) expect(row[name], name).toMatch(forms[datatype] ?? /never/)
    const police = rows.find(({ observation }) => observation === figures.police2022)
    expect(police).toMatchObject({ value: '7458', source: 'politie', period: '2022', in_text: 'true' })
    expect(rows.some(({ in_text }) => in_text === 'false')).toBe(true)
    for (const file of ['.pdf', '.csv', '.csv-metadata.json', ''])
      expect((await get(`/factsheets/2019-1${file}`, {})).statusCode).toBe(404)
  })

  it('show red where a figure was withdrawn, and what changed since beside what was published', async () => {
    const id = await sent(people, '2007-2', aBody(figures))
    await sign(people.police, id)
    const page = `/werkbank/factsheets/${id}`
    await setFigure(test, figures.police2022, { withdrawn: 'Dubbel geteld.' })
    const broken = await get(page)
    expect(broken.body).toMatch(/<mark class="dw-broken">[\s\S]*?Dubbel geteld\./)
    expect(textOf(broken.body)).toContain('moet eerst worden hersteld')
    expect((await post(page, { intent: 'publish', changes: hidden(broken.body, 'changes') })).statusCode).toBe(409)
    const since = textOf((await get('/factsheets/2007-1', {})).body)
    expect(since).toContain('Sinds publicatie is een cijfer veranderd')
    expect(since).toContain('Dubbel geteld.')
    expect(since).toContain('7.458 meldingen')
    await setFigure(test, figures.police2022, { withdrawn: '' })
  })

  it('are for who makes and who signs; others learn nothing and change nothing', async () => {
    const id = await sent(people, '2008-1', aBody(figures))
    const page = `/werkbank/factsheets/${id}`
    const changes = hidden((await get(page)).body, 'changes')
    for (const url of [page, `${page}/schrijven`]) {
      expect((await get(url, as('outsider'))).statusCode, url).toBe(404)
      expect((await get(url, {})).statusCode, url).not.toBe(200)
    }
    // Who signs does not write.
    expect((await get(`${page}/schrijven`, as('police'))).statusCode).toBe(404)
    for (const who of ['outsider', 'police'] as const) {
      for (const intent of ['send', 'publish'])
        expect((await post(page, { intent, changes, ...asked }, as(who))).statusCode).toBe(404)
      const late = await post(`${page}/schrijven`, { intent: 'save', changes, title: 'x', body: 'x' }, as(who))
      expect(late.statusCode).toBe(404)
    }
    const stranger = asActor('person', 'ministerie-demo', ['knowledge:read'])
    expect((await get('/werkbank/factsheets', stranger)).statusCode).toBe(403)
    expect((await post('/werkbank/factsheets', { number: '2009-1', title: 'x' }, stranger)).statusCode).toBe(403)
    expect(textOf((await get('/werkbank/factsheets', as('outsider'))).body)).not.toContain('2008-1')
    // A number that an unseen draft has is taken.
    expect((await post('/werkbank/factsheets', { number: '2008-1', title: 'x' }, as('outsider'))).statusCode).toBe(422)
  })
})
