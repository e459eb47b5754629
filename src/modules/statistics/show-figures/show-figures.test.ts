// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { formatNumber } from '#foundation/text'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { formChoices } from '../choose-form/form-choices.query.ts'
import { compareSources } from '../compare-sources/compare-sources.query.ts'
import { text as compareText } from '../compare-sources/compare-sources.text.ts'
import { findQuestions } from '../draw-trend/questions.query.ts'
import { recountTally } from '../count-reports/recount.command.ts'
import { copyCounted } from '../count-reports/invented-counted.fixture.ts'
import { findObservationsPage, listObservations } from '../list-observations/list-observations.query.ts'
import { observationsQuery } from '../list-observations/list-observations.schema.ts'
import { breakdownOf, definitionOf, periodOf, valueOf } from '../observation/observation-words.text.ts'
import { findReleasedReports } from '../show-own-counts/released-reports.query.ts'
import { releaseFigures } from '../release-figures/release-figures.command.ts'
import { findFormsChart, formsChart } from './find-charts.query.ts'
import { findForm, findWhole } from './find-form.query.ts'
import { text } from './show-figures.text.ts'

const test = await testContext()
const site = await testSite(test)

describe('own counts', () => {
  it('are those of the newest release and never what is counted now', async () => {
    expect((await site.inject({ url: '/cijfers/meldingen' })).body).toContain('Er zijn nog geen aantallen vrijgegeven')
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
    const { body } = await site.inject({ url: '/cijfers/meldingen' })
    expect(body).toContain(`vrijgave ${released?.release}`)
    expect(body).toContain(`Samen ${formatNumber(released?.total ?? 0, 'nl')} meldingen.`)
  })
})

describe('what people ask first', () => {
  it('is answered by what CBS itself published, of everybody and of one year, with its source', async () => {
    const found = await findFormsChart(test.visitor)
    expect(found?.chart.bars.map(({ label, text }) => [label, text])).toEqual([
      ['Aankoopfraude', '5,6%'],
      ['Verkoopfraude', '1,3%'],
      ['Fraude in het betalingsverkeer', '1%'],
      ['Phishing', '0,7%'],
      ['Identiteitsfraude', '0,5%'],
    ])
    expect(found?.chart.sources).toEqual([expect.objectContaining({ name: 'CBS: 2022', mark: null })])
    expect(found?.chart.note).toContain('een steekproef')
  })

  it('is of the newest year of which there are bars, whatever else is published', async () => {
    const questions = await findQuestions(test.visitor, { source: 'CBS' })
    const later = questions.map(({ form, observations }) => ({
      form,
      observations: observations.map((each) => (each.period === '2021' ? { ...each, period: '2027' } : each)),
    }))
    const chart = formsChart(later, 'nl')?.chart
    expect(chart?.bars).toHaveLength(5)
    expect(chart?.sources.map(({ name }) => name)).toEqual(['CBS: 2027'])
    expect(formsChart([], 'nl')).toBeNull()
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

  it('tells how many met online fraud, by whom, and that two surveys are not one line', async () => {
    const { answer, primary, others, contradictions } = await findWhole(test.visitor)
    expect(answer?.main).toBe('In 2022 kreeg ongeveer 1 op de 13 mensen te maken met online fraude, volgens het CBS.')
    expect(answer?.more).toEqual([
      'Dat is 7,6% van de mensen van 15 jaar en ouder.',
      'Of het stijgt, is niet te zeggen: het cijfer over 2021 komt uit een ander onderzoek.',
      expect.stringMatching(/cijfer over 2025\. Dat lazen wij niet bij de bron zelf/),
    ])
    const [first] = primary.series
    expect(first?.view.bars?.map(({ label }) => label)).toEqual([
      expect.stringContaining('2021, Veiligheidsmonitor'),
      expect.stringContaining('2022, Online Veiligheid'),
    ])
    expect(first?.view.breaks).toContain('Dit zijn verschillende tellingen. Vergelijk ze niet met elkaar.')
    for (const { view } of primary.series) for (const { mark } of view.sources) expect(mark).toBeNull()
    expect(others.series.map(({ view }) => view.title)).toContain('Meldingen, volgens Fraudehelpdesk')
    expect(contradictions.length).toBeGreaterThan(2)
  })

  it('has tiles of forms that their publishers counted, by what people call them, and every form in a group', async () => {
    const { tiles, groups } = await formChoices(test.visitor)
    const police = tiles.find(({ id }) => id === 'FF-410')
    expect(police).toMatchObject({
      name: 'Nepbankmedewerker',
      tile: { value: '6.970', is: 'less', word: 'minder', beside: 'in 2022: 7.458' },
      years: [7458, 6970],
    })
    expect(tiles.find(({ id }) => id === 'FF-910')?.tile).toMatchObject({ is: 'unsaid', beside: 'één cijfer' })
    expect(tiles.map(({ id }) => id)).not.toContain('FF-430')
    expect(groups.flatMap(({ forms }) => forms.map(({ name }) => name))).toContain('Nepagent of nepoverheid')
  })
})

describe('one form', () => {
  it('answers first, draws what its publishers told, and has the rest apart with through whom', async () => {
    const form = await findForm(test.visitor, 'FF-410')
    expect(form?.answer?.main).toBe('In 2023 kreeg de politie 6.970 aangiften en meldingen van bankhelpdeskfraude.')
    expect(form?.answer?.more[0]).toBe('Dat is minder dan in 2022: toen waren het er 7.458.')
    expect(form?.primary.series.flatMap(({ view }) => view.sources.map(({ name }) => name))).not.toContain('NVB')
    for (const { view } of form?.primary.series ?? []) expect(view.bars).toHaveLength(2)
    const nvb = form?.others.series.find(({ view }) => view.title === 'Schade: bankhelpdeskfraude, volgens NVB')
    expect(nvb?.view.sources.every(({ name, mark }) => name.includes(', via ') && mark !== null)).toBe(true)
    expect(nvb?.along.quote).toContain('Bron: NVB, via')
    expect(form?.contradictions.map(({ about }) => about.nl)).toContain('2020: hoeveel schade bij de banken?')
    const purchase = await findForm(test.visitor, 'FF-110')
    expect(JSON.stringify([purchase?.primary, purchase?.others])).not.toMatch(/mannen|15 tot 25|10,3%/)
  })

  it('has each drawing as a picture and its figures as a file with their sources', async () => {
    const form = await findForm(test.visitor, 'FF-410')
    const all = [...(form?.primary.series ?? []), ...(form?.others.series ?? [])]
    expect(all.length).toBeGreaterThan(3)
    for (const { view, along } of all) {
      const csv = await site.inject({ url: along.files.csv })
      expect([csv.statusCode, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8; header=present'])
      const lines = csv.body.trim().split('\r\n')
      expect(lines[0]).toContain('source_kind')
      expect(lines.length - 1).toBeGreaterThanOrEqual(view.rows.length)
      if (!view.slug.endsWith('--alle')) for (const line of lines.slice(1)) expect(line).toContain(',primary,')
      const svg = await site.inject({ url: along.files.svg })
      expect(svg.body).toMatch(/^<svg [^]*<\/svg>$/)
      expect(svg.body).toContain('Bron: ')
    }
    for (const missing of ['nvb--niets', 'niemand--reports', "'; drop"])
      expect((await site.inject({ url: `/cijfers/reeks/${encodeURIComponent(missing)}.csv` })).statusCode).toBe(404)
    expect((await site.inject({ url: '/cijfers/reeks/vormen.csv' })).body).toContain('CBS,victims_share,FF-110')
  })

  it('names nobody for the press, unless the installation does', async () => {
    const { body } = await site.inject({ url: '/cijfers' })
    expect(body).not.toContain('Schrijft u hierover?')
    // The two million of the home page and the one in thirteen here are not about the same.
    expect(body).toContain('Dat telt vaak alle criminaliteit via internet, ook hacken.')
    test.ctx.settings.pressEmail = 'pers@dijkwacht.example'
    expect((await site.inject({ url: '/cijfers?vorm=FF-410' })).body).toContain('mailto:pers@dijkwacht.example')
    test.ctx.settings.pressEmail = null
  })

  it('that does not exist shows everything, and one without figures says so', async () => {
    expect(await findForm(test.visitor, 'FF-999')).toBeNull()
    const answer = await site.inject({ url: '/cijfers?vorm=FF-540' })
    expect(answer.body).toContain('Over deze vorm hebben wij nog geen cijfers')
  })
})

describe('the comparison of sources', () => {
  it('puts helpdesk fraud of five sources side by side, by how each counts', async () => {
    const { comparison } = await compareSources(test.visitor, 'FF-410')
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
    const { comparison } = await compareSources(test.visitor, "'; drop")
    expect(comparison?.sourceCount).toBe(5)
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
