// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { formatNumber } from '#foundation/text'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { compareSources } from '../compare-sources/compare-sources.query.ts'
import { text as compareText } from '../compare-sources/compare-sources.text.ts'
import { findQuestions } from '../draw-trend/questions.query.ts'
import { recountTally } from '../count-reports/recount.command.ts'
import { copyCounted } from '../count-reports/invented-counted.fixture.ts'
import { findObservationsPage, listObservations } from '../list-observations/list-observations.query.ts'
import { observationsQuery } from '../list-observations/list-observations.schema.ts'
import { breakdownOf, definitionOf, periodOf, valueOf } from '../observation/observation-words.text.ts'
import { releaseFigures } from '../release-figures/release-figures.command.ts'
import { chartsOf, findCharts } from './find-charts.query.ts'
import { findForm } from './find-form.query.ts'
import { findReleasedReports } from './released-reports.query.ts'
import { text } from './show-figures.text.ts'

const test = await testContext()
const site = await testSite(test)

describe('own counts', () => {
  it('are those of the newest release and never what is counted now', async () => {
    expect((await site.inject({ url: '/cijfers' })).body).toContain('Er zijn nog geen aantallen vrijgegeven')
    const client = await test.ctx.db.pool.connect()
    await copyCounted(client, { reports: 2_000, last: '2026-11-01', days: 42 }).finally(() => client.release())
    test.setNow(new Date('2026-11-20T08:00:00Z'))
    await releaseFigures(test.ctx)
    const released = await findReleasedReports(test.visitor)
    expect(released?.total).toBeGreaterThan(100)
    expect(released?.forms.every(({ count }) => count === null || (count >= 10 && count % 5 === 0))).toBe(true)
    await sql`delete from statistics.counted_report where form = 'FF-110'`.execute(test.ctx.db.kysely)
    await recountTally(test.ctx)
    expect(await findReleasedReports(test.visitor)).toEqual(released)
    const { body } = await site.inject({ url: '/cijfers' })
    expect(body).toContain(`vrijgave ${released?.release}`)
    expect(body).toContain(`Samen ${formatNumber(released?.total ?? 0, 'nl')} meldingen.`)
  })
})

describe('what people ask first', () => {
  it('is answered with lines and bars, each with its source and whether that was checked', async () => {
    const { trends, bars } = await findCharts(test.visitor)
    expect(trends.map(({ id }) => id)).toEqual(['victims', 'loss', 'fraudehelpdesk'])
    expect(bars.map(({ id, bars }) => [id, bars.map(({ label }) => label)])).toEqual([
      ['forms', ['Aankoopfraude', 'Verkoopfraude', 'Fraude in het betalingsverkeer', 'Phishing', 'Identiteitsfraude']],
      ['reported', ['Meldde het ergens', 'Deed aangifte bij de politie']],
    ])
    expect(bars[0]?.bars[0]).toMatchObject({ value: 6.6, low: 6.4, high: 6.8, interval: '6,4% tot 6,8%' })
    expect(bars[0]?.sources.map((source) => source.name)).toEqual(['CBS: 2023'])
    expect(trends[0]?.trend.sources.map((source) => source.name)).toContain('CBS, via security.nl: 2022, 2024')
  })

  it('is of the newest year of which there are bars, whatever else is published', async () => {
    const questions = await findQuestions(test.visitor, { source: 'CBS' })
    const later = questions.map(({ form, observations }) => ({
      form,
      observations: observations.map((each) => (each.period === '2023' ? { ...each, period: '2027' } : each)),
    }))
    const bars = chartsOf(later, 'nl').bars[0]
    expect(bars?.bars).toHaveLength(5)
    expect(bars?.sources.map(({ name }) => name)).toEqual(['CBS: 2027'])
  })

  it('has figures of every source, also beside one that published very much', async () => {
    const before = (await compareSources(test.visitor, 'FF-400')).comparison
    await sql`insert into statistics.observation select (jsonb_populate_record(null::statistics.observation,
        to_jsonb(o) || jsonb_build_object('id', gen_random_uuid(), 'breakdown', 'number ' || n, 'source', 'AAA'))).* from (select * from statistics.observation where place = 'NL' and form is not null limit 1) o,
        generate_series(1, 6000) n`.execute(test.ctx.db.kysely)
    const after = (await compareSources(test.visitor, 'FF-400')).comparison
    expect(after?.ways).toEqual(before?.ways)
    expect((await findQuestions(test.visitor, { source: 'AAA' })).length).toBe(1_000)
    await sql`delete from statistics.observation where source = 'AAA'`.execute(test.ctx.db.kysely)
  })

  it('is left out when there are no figures', () => {
    expect(chartsOf([], 'nl')).toEqual({ trends: [], bars: [] })
  })
})

describe('one form', () => {
  it('has its kinds with it, lines where there are some, the rest in a table, and no groups of people', async () => {
    const form = await findForm(test.visitor, 'FF-400')
    expect(form?.trends.map(({ title }) => title)).toContain('Schade: bankhelpdeskfraude, volgens NVB')
    expect(form?.singles.map(({ what }) => what)).toContain('Gemiddelde schade: bankhelpdeskfraude')
    const purchase = await findForm(test.visitor, 'FF-110')
    expect(JSON.stringify(purchase)).not.toMatch(/mannen|15 tot 25/)
    expect(JSON.stringify(purchase?.trends)).not.toContain('10,3%')
  })

  it('that does not exist shows everything, and one without figures says so', async () => {
    expect(await findForm(test.visitor, 'FF-999')).toBeNull()
    const answer = await site.inject({ url: '/cijfers?vorm=FF-540' })
    expect(answer.body).toContain('Over deze vorm hebben wij nog geen cijfers')
  })
})

describe('the comparison of sources', () => {
  it('puts helpdesk fraud of five sources side by side, by how each counts', async () => {
    const { comparison } = await compareSources(test.visitor, '')
    expect(comparison?.form.id).toBe('FF-400')
    expect(comparison?.ways.map(({ way, sources }) => [way, sources.toSorted()])).toEqual([
      ['survey', ['CBS', 'Universiteit Twente']],
      ['desk', ['Fraudehelpdesk']],
      ['bank', ['NVB']],
      ['police', ['politie']],
    ])
  })

  it('says why one may not add them up, and what CBS means by phishing', async () => {
    const { body } = await site.inject({ url: '/cijfers/vergelijken?vorm=FF-410' })
    expect(body).toContain('Optellen mag niet, omdat …')
    expect(body).toContain('Daar zit de meeste hulpvraagfraude en helpdeskfraude in')
    expect((await site.inject({ url: '/en/cijfers/vergelijken' })).body).toContain('Adding up is not allowed')
  })

  it('takes an unknown form for the one with most sources', async () => {
    expect((await compareSources(test.visitor, "'; drop")).comparison?.form.id).toBe('FF-400')
  })
})

describe('a source', () => {
  it('has a page with everything that it published, and its doubts', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((page) => site.inject({ url: `/cijfers/bron/cbs?pagina=${page}` })),
    )
    const all = pages.map(({ body }) => body).join('')
    expect(all).toContain('waarschijnlijk een verkeerd label')
    expect(all).toContain('Vergelijk het niet met de Veiligheidsmonitor')
    expect((await site.inject({ url: '/cijfers/bron/niemand' })).statusCode).toBe(404)
  })
})

describe('the list', () => {
  it('goes on where the page before ended, without a gap or a double', async () => {
    const whole = (await listObservations(test.visitor, { source: 'NVB' }, { limit: 100 })).items.map(({ id }) => id)
    const walked: string[] = []
    for (let after: string | undefined; ; ) {
      const part = await listObservations(test.visitor, { source: 'NVB' }, { after, limit: 4 })
      walked.push(...part.items.map(({ id }) => id))
      if (part.next === null) break
      after = part.next
    }
    expect(walked.length).toBeGreaterThan(10)
    expect(walked).toEqual(whole)
  })

  it('gives the last page for a page beyond the end, and none for an unknown source', async () => {
    const last = await findObservationsPage(test.visitor, {}, 999, 10)
    expect(last.page).toBe(last.pages)
    expect(last.items.length).toBeGreaterThan(0)
    expect(await findObservationsPage(test.visitor, { source: "'; drop" }, 1, 10)).toMatchObject({
      total: 0,
      items: [],
      page: 1,
    })
  })

  it('gives page after page each figure once, in the order of the numbered list', async () => {
    const ids: string[] = []
    let after: string | undefined
    do {
      const { items, next } = await listObservations(test.visitor, {}, { limit: 7, after })
      ids.push(...items.map(({ id }) => id))
      after = next ?? undefined
    } while (after)
    const { items, total } = await findObservationsPage(test.visitor, {}, 1, 1_000)
    expect(ids).toEqual(items.map(({ id }) => id))
    expect(ids).toHaveLength(total)
  })

  it('answers machines by source, form and people, and refuses more than a hundred at a time', async () => {
    const answer = await site.inject({ url: '/v1/observations?form=FF-410&source=NVB&indicator=loss' })
    expect(answer.json().items[0]).toMatchObject({
      source: 'NVB',
      form: 'FF-410',
      unit: 'EUR',
      definition: 'nvb',
      earlier: [],
    })
    expect(observationsQuery.safeParse({ limit: '101' }).success).toBe(false)
    for (const odd of ['place=Amsterdam', 'source=%00', 'period=', 'limit=0', 'after=x'])
      expect((await site.inject({ url: `/v1/observations?${odd}` })).statusCode, odd).toBe(400)
  })
})

describe('words', () => {
  it('say how sure the source is', () => {
    const value = { value: 26000000, unit: 'EUR' as const }
    expect(valueOf({ ...value, precision: 'more than' }, 'nl')).toBe('meer dan €\u00a026 miljoen')
    expect(valueOf({ value: 45000, unit: 'count', precision: '40,000 to 50,000' }, 'en')).toBe('40,000 to 50,000')
    expect(valueOf({ value: 15.7, unit: 'percent', precision: 'as published' }, 'nl')).toBe('15,7%')
    expect(valueOf({ value: 9, unit: 'percent', precision: 'about', isProvisional: true }, 'nl')).toBe(
      'ongeveer 9% (voorlopig)',
    )
    expect(['2024-H1', '2024-Q3', '2024-03', '2021-01..11'].map((period) => periodOf(period, 'nl'))).toEqual([
      'eerste helft van 2024',
      '3e kwartaal van 2024',
      'maart 2024',
      '2021, maand 1 tot en met 11',
    ])
    expect(breakdownOf('reported to police | income: lowest 20%', 'nl')).toBe(
      'gemeld bij de politie, laagste 20% inkomens',
    )
    expect(definitionOf('something-new', 'nl')).toEqual({
      name: 'something-new',
      counts: 'Hoe is geteld, staat bij de bron.',
    })
  })

  it('are there in Dutch and English', () => {
    expect(Object.keys(text.en)).toEqual(Object.keys(text.nl))
    expect(Object.keys(compareText.en)).toEqual(Object.keys(compareText.nl))
  })
})
