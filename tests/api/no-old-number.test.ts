// SPDX-License-Identifier: EUPL-1.2
// Where a victim looks for help, no number stands that no two people approved, or that nobody compared with its source for six months: in every situation, page, file and answer.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { listReportingPoints, verifiedNumberOf } from '#modules/partners'
import { parsePhone } from '#values'
import type { Answers } from '../../src/modules/guidance/make-plan/answers.ts'
import { findPlan, stepsOf } from '../../src/modules/guidance/make-plan/plan-view.query.ts'
import { codeOf } from '../../src/modules/guidance/make-plan/plan-code.ts'
import { situations as table } from '../../src/modules/guidance/make-plan/situations.ts'
import { writeFile } from '../../src/modules/guidance/make-plan/write-file.ts'
import { situations as advices } from '../../src/modules/guidance/show-first-advice/situations.text.ts'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'

const test = await testContext()
const site = await testSite(test)

const fresh = new Date('2026-11-28T11:00:00Z')
const old = new Date('2027-06-15T11:00:00Z')
/** The same for ever: emergency and suicide prevention. */
const always = new Set(['112', '113', '+318000113'])

/** Every phone number in a text or behind a link to call. */
function numbersIn(text: string): string[] {
  const written = text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-')
  const linked = [...written.matchAll(/tel:(\+?\d+)/g)].map(([, number = '']) => number)
  const said = written.match(/(?<![\d+.\w/-])(?:\+\d{2}[ -]?|0)\d{2,3}[ -]?\d(?:[ -]?\d){3,8}(?!\d)/g) ?? []
  return [...linked, ...said].flatMap((number) => {
    const parsed = parsePhone(number)
    return parsed.ok && !always.has(parsed.value.canonical) ? [parsed.value.canonical] : []
  })
}

const planRows = table
  .trim()
  .split('\n')
  .map((line) => {
    const [what = '', said = ''] = line.split('|').map((cell) => cell.trim())
    const given = said.split(' ').map((one) => {
      const [question = '', values = ''] = one.split('=')
      return [question, values.split(',')]
    })
    const answers = { now: [], who: ['adult'], paid: [], gave: [], contact: ['over'], what: [what] }
    return { ...answers, ...Object.fromEntries(given) } as Answers
  })

async function pdfText(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent()),
  )
  return pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
}

/** Everything that a victim, or who helps one, is shown: where it was, and what it said. */
async function everything(): Promise<[string, string][]> {
  const { items } = await listReportingPoints(test.visitor, { limit: 100 })
  const pages = [
    '/',
    '/hulp',
    '/meldpunten',
    '/meldpunten/factsheet',
    '/hulp/geldezel',
    '/zo-werkt-het',
    '/toegankelijkheid',
    '/uw-gegevens',
    '/even-wachten',
    '/v1/reporting-points?limit=100',
    ...items.flatMap(({ id }) => [
      `/meldpunten/${id}`,
      `/v1/reporting-points/${id}`,
      `/v1/reporting-points/${id}/history`,
    ]),
    ...advices.map(({ slug }) => `/hulp/${slug}`),
  ]
  const found: [string, string][] = []
  for (const url of pages.flatMap((page) =>
    page.startsWith('/v1') ? [page] : [page, `/en${page === '/' ? '' : page}`],
  ))
    found.push([url, (await site.inject({ url })).body])
  for (const url of ['/meldpunten/factsheet.pdf', '/en/meldpunten/factsheet.pdf'])
    found.push([url, await pdfText((await site.inject({ url })).rawPayload)])
  for (const language of ['nl', 'en'] as const)
    for (const answers of planRows) {
      const ctx = { ...test.visitor, language }
      const plan = { answers, done: [] }
      const shown = await findPlan(ctx, codeOf(plan))
      if (!shown) throw new Error(`no plan for ${JSON.stringify(answers)}`)
      const name = `plan ${language} ${JSON.stringify(answers)}`
      found.push([name, JSON.stringify([shown, stepsOf(ctx, plan)]) + writeFile(shown, language)])
    }
  return found
}

const numbersShown = async () =>
  (await everything()).flatMap(([name, text]) => numbersIn(text).map((number) => `${name}: ${number}`))

describe('a number that ships and that no two people approved', () => {
  it('stands nowhere: no page, plan, file or answer in any situation', { timeout: 240_000 }, async () => {
    test.setNow(fresh)
    expect(await numbersShown()).toEqual([])
    expect((await site.inject({ url: '/hulp/iets-anders' })).body).toContain('Het nummer op fraudehelpdesk.nl')
  })
})

describe('a number that nobody looked at for six months', () => {
  beforeAll(async () => {
    test.setNow(fresh)
    await test.approveNumbers()
  })

  it('stands nowhere: no page, plan, file or answer in any situation', { timeout: 240_000 }, async () => {
    test.setNow(old)
    const seen = await everything()
    expect(seen.filter(([name]) => name.startsWith('plan')).length).toBeGreaterThanOrEqual(240)
    expect(seen.flatMap(([name, text]) => numbersIn(text).map((number) => `${name}: ${number}`))).toEqual([])
    const bank = await site.inject({ url: '/hulp/bankhelpdesk' })
    expect(bank.statusCode).toBe(200)
    expect(await verifiedNumberOf(test.visitor, 'politie')).toBeNull()
  })

  it('is seen by this test: the same numbers are found while they may be shown, and planted ones always', {
    timeout: 240_000,
  }, async () => {
    test.setNow(fresh)
    const found = new Map<string, string[]>()
    for (const [name, text] of await everything())
      for (const number of numbersIn(text)) found.set(number, [...(found.get(number) ?? []), name])
    expect(found.get('+31887867372')?.some((name) => name.startsWith('plan'))).toBe(true)
    expect(found.get('+31887867372')).toEqual(
      expect.arrayContaining([
        '/meldpunten',
        '/meldpunten/factsheet',
        '/meldpunten/factsheet.pdf',
        '/v1/reporting-points?limit=100',
      ]),
    )
    expect(found.get('+319008844')).toEqual(expect.arrayContaining(['/hulp/geldezel', '/en/hulp/geldezel']))
    for (const planted of [
      'bel 088-786 73 72',
      '<a href="tel:0887867372">',
      'call +44 7700 900 611.',
      '088\u2011786\u00a073\u00a072',
    ])
      expect(numbersIn(planted).length, planted).toBeGreaterThan(0)
    expect(numbersIn('binnen 72 uur, van 8.30 tot 17.00 uur, 112 of 0800-0113, 24 november 2026')).toEqual([])
  })

  it('disappears when somebody is not sure any more, on the same day', async () => {
    test.setNow(fresh)
    await sql`update partners.reporting_point set entry = jsonb_set(entry, '{needsVerification}', 'true') where id = 'fraudehelpdesk'`.execute(
      test.ctx.db.kysely,
    )
    for (const url of ['/meldpunten/fraudehelpdesk', '/hulp/iets-anders', '/v1/reporting-points/fraudehelpdesk'])
      expect(numbersIn((await site.inject({ url })).body), url).not.toContain('+31887867372')
    expect((await site.inject({ url: '/hulp/iets-anders' })).body).toContain('Het nummer op fraudehelpdesk.nl')
  })
})
