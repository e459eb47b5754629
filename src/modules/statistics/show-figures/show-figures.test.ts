// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { suppressSmall } from '#values'
import { breakdownOf, periodOf, valueOf } from '../official-figure/figure-words.text.ts'
import { figuresQuery } from '../list-figures/list-figures.schema.ts'
import { findFiguresPage, listFigures } from '../list-figures/list-figures.query.ts'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { chartsOf } from './find-charts.query.ts'
import { text } from './show-figures.text.ts'
import { countsToShow } from './suppress-small.ts'

let test: TestContext
beforeAll(async () => {
  test = await testContext()
})
afterAll(() => test.close())

describe('own counts', () => {
  const forms = [
    { id: 'A', parent: null },
    { id: 'A1', parent: 'A' },
    { id: 'A11', parent: 'A1' },
    { id: 'B', parent: null },
  ]

  it('add kinds to their main form', () => {
    const shown = countsToShow(
      forms,
      new Map([
        ['A', 1],
        ['A1', 2],
        ['A11', 3],
        ['B', 5],
      ]),
    )
    expect(shown).toEqual({
      cells: [
        { id: 'A', count: 6 },
        { id: 'B', count: 5 },
      ],
      total: 11,
    })
  })

  it('hide four and none alike, and a total that would tell', () => {
    expect([4, 0, 5].map(suppressSmall)).toEqual([null, null, 5])
    const shown = countsToShow(
      forms,
      new Map([
        ['A', 100],
        ['B', 4],
      ]),
    )
    expect(shown).toEqual({
      cells: [
        { id: 'A', count: 100 },
        { id: 'B', count: null },
      ],
      total: null,
    })
  })
})

describe('charts', () => {
  const charts = async () => chartsOf((await listFigures(test.visitor, { country: 'NL' }, { limit: 1000 })).items, 'nl')

  it('never join what was counted differently', async () => {
    const labels = (await charts()).map(({ id, series }) => [
      id,
      series.map((each) => each.bars.map((bar) => bar.label)),
    ])
    expect(labels).toEqual([
      [
        'victims',
        [
          ['2021', '2023', '2025'],
          ['2022', '2024'],
        ],
      ],
      [
        'forms',
        [['Aankoopfraude', 'Verkoopfraude', 'Fraude in het betalingsverkeer', 'Identiteitsfraude', 'Phishing']],
      ],
      ['reported', [['Meldde het ergens', 'Deed aangifte bij de politie']]],
      [
        'fraudehelpdesk',
        [
          ['2020', '2021'],
          ['2022', '2023', '2024', '2025'],
        ],
      ],
    ])
  })

  it('carry the interval where there is one and flag what was only read in the news', async () => {
    const [victims, forms] = await charts()
    expect(forms?.series[0]?.bars[0]).toMatchObject({ value: 6.6, low: 6.4, high: 6.8, interval: '6,4% tot 6,8%' })
    expect(forms?.sources.map((source) => source.name)).toEqual(['CBS 2023'])
    expect(forms?.isUnchecked).toBe(false)
    expect(victims?.isUnchecked).toBe(true)
    expect(victims?.sources.map((source) => source.name)).toContain('CBS 2022, 2024, via security.nl')
  })

  it('are left out when there are no figures', () => {
    expect(chartsOf([], 'nl')).toEqual([])
  })
})

describe('the list', () => {
  it('shows bounds beside their figure and not as figures', async () => {
    const { items } = await listFigures(test.visitor, { publisher: 'CBS' }, { limit: 100 })
    expect(items.some((figure) => figure.breakdown.includes('95%'))).toBe(false)
    expect(items.find((figure) => figure.breakdown.startsWith('purchase fraud |'))).toMatchObject({
      low: 6.4,
      high: 6.8,
    })
  })

  it('goes on where the page before ended, without a gap or a double', async () => {
    const whole = (await listFigures(test.visitor, {}, { limit: 100 })).items.map((figure) => figure.id)
    const walked: string[] = []
    for (let after: string | undefined; ; ) {
      const part = await listFigures(test.visitor, {}, { after, limit: 4 })
      walked.push(...part.items.map((figure) => figure.id))
      if (part.next === null) break
      after = part.next
    }
    expect(walked).toEqual(whole)
  })

  it('gives the last page for a page beyond the end, and none for an unknown publisher', async () => {
    expect(await findFiguresPage(test.visitor, {}, 999, 10)).toMatchObject({ page: 3, pages: 3 })
    expect(await findFiguresPage(test.visitor, { publisher: "'; drop" }, 1, 10)).toMatchObject({
      total: 0,
      items: [],
      page: 1,
    })
  })

  it('refuses more than a hundred at a time', () => {
    expect(figuresQuery.safeParse({ limit: '101' }).success).toBe(false)
  })
})

describe('words', () => {
  it('say how sure the source is', () => {
    const value = { value: 26000000, unit: 'EUR' as const }
    expect(valueOf({ ...value, precision: 'more than' }, 'nl')).toBe('meer dan €\u00a026 miljoen')
    expect(valueOf({ value: 45000, unit: 'count', precision: '40,000 to 50,000' }, 'en')).toBe('40,000 to 50,000')
    expect(valueOf({ value: 15.7, unit: 'percent', precision: 'as published' }, 'nl')).toBe('15,7%')
    expect(periodOf('2024-H1', 'nl')).toBe('eerste helft van 2024')
    expect(breakdownOf('reported to police: purchase fraud | income: lowest 20%', 'nl')).toBe(
      'gemeld bij de politie: aankoopfraude, laagste 20% inkomens',
    )
  })

  it('are there in Dutch and English', () => {
    expect(Object.keys(text.en)).toEqual(Object.keys(text.nl))
  })
})
