// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TrendChart } from '#ui/trend-chart'
import { testContext } from '../../../../tests/context.ts'
import { anObservation } from '../observation/observation.fixture.ts'
import type { StoredObservation } from '../observation/observation.ts'
import { findQuestions, type Question } from './questions.query.ts'
import { timeOf, trendLines } from './trend-lines.ts'
import { trendViewOf, type TrendView } from './trend-view.ts'

const test = await testContext()

const find = async (source: string, wanted: Partial<StoredObservation>): Promise<Question> => {
  const questions = await findQuestions(test.visitor, { source })
  const fits = (each: StoredObservation) =>
    Object.entries(wanted).every(([field, value]) => each[field as never] === value)
  const found = questions.find(({ observations: [first] }) => first && fits(first))
  if (!found) throw new Error('no such question')
  return found
}

const draw = (trend: Pick<TrendView, 'lines' | 'ticks'>) =>
  renderToStaticMarkup(
    createElement(TrendChart, { label: 'Reeks', lines: trend.lines, ticks: trend.ticks, format: String }),
  )
/** The points of every line that is drawn, in the order of the picture. The samples in the key stand outside it. */
const drawnLines = (svg: string) =>
  [...svg.matchAll(/<path class="dw-trend__stroke" d="(M[^"H]*)"/g)].map((found) =>
    (found[1] ?? '').split(/[ML]/).slice(1),
  )
const breaksIn = (svg: string) => svg.split('dw-trend__break').length - 1

const periods = (lines: ReturnType<typeof trendLines>) =>
  lines.map((line) => line.runs.map((run) => run.observations.map(({ period }) => period)))

describe('CBS, with one survey in odd and one in even years', () => {
  it('is two lines, and no path goes from one survey to the other', async () => {
    const question = await find('CBS', { indicator: 'victims_share', breakdown: 'online crime total' })
    expect(periods(trendLines(question.observations))).toEqual([[['2021', '2023', '2025']], [['2022', '2024']]])
    const trend = trendViewOf(question.observations, null, 'nl') as TrendView
    expect(trend.lines.map(({ label }) => label)).toEqual([
      'Veiligheidsmonitor (oneven jaren)',
      'Online Veiligheid en Criminaliteit (even jaren)',
    ])
    const svg = draw(trend)
    expect(drawnLines(svg).map((points) => points.length)).toEqual([3, 2])
    expect(breaksIn(svg)).toBe(0)
  })
})

describe('the Fraudehelpdesk, which went from 530,000 to 51,000', () => {
  it('is one line with a break in it: two strokes and a word, and no path across', async () => {
    const question = await find('Fraudehelpdesk', { indicator: 'reports', form: null, breakdown: '' })
    const years = question.observations.filter(({ period }) => /^\d{4}$/.test(period))
    expect(periods(trendLines(years))).toEqual([
      [
        ['2017', '2018', '2019'],
        ['2020', '2021', '2022'],
        ['2022', '2023', '2024', '2025'],
      ],
    ])
    const trend = trendViewOf(question.observations, null, 'nl') as TrendView
    const svg = draw(trend)
    expect(drawnLines(svg).map((points) => points.length)).toEqual([3, 3, 4])
    expect(breaksIn(svg)).toBe(2)
    expect(svg).toContain('>breuk</text>')
    expect(trend.breaks).toEqual([
      expect.stringMatching(/^Breuk bij 2020: /),
      expect.stringMatching(/^Breuk bij 2022: .*geen daling van fraude\.$/),
    ])
  })
})

describe('a line', () => {
  it('has a gap where a year is missing, and no word for it', () => {
    const lines = trendLines(['2020', '2021', '2023', '2024'].map((period) => anObservation({ period })))
    expect(periods(lines)).toEqual([
      [
        ['2020', '2021'],
        ['2023', '2024'],
      ],
    ])
    expect(lines[0]?.runs[1]?.breakBefore).toBeNull()
  })

  it('leaves out what was withdrawn or is doubted', () => {
    const given = [anObservation({ period: '2020' }), anObservation({ period: '2021', withdrawn: 'fout' })]
    expect(periods(trendLines([...given, anObservation({ period: '2022', sourceKind: 'doubtful' })]))).toEqual([
      [['2020']],
    ])
  })

  it('shows a provisional figure hollow, with what that means', () => {
    const given = ['2023', '2024'].map((period) => anObservation({ period, isProvisional: period === '2024' }))
    const svg = draw(trendViewOf(given, null, 'nl') as TrendView)
    expect(svg.split('dw-trend__point--hollow').length - 1).toBe(2)
    expect(svg).toContain('voorlopig cijfer')
  })

  it('has a band where there is an interval', () => {
    const given = ['2023', '2024'].map((period) => anObservation({ period, low: 8, high: 13 }))
    const svg = draw(trendViewOf(given, null, 'nl') as TrendView)
    expect(svg).toMatch(/dw-trend__band" d="M[\d. L]+Z"/)
    expect(
      draw(trendViewOf([anObservation({}), anObservation({ period: '2023' })], null, 'nl') as TrendView),
    ).not.toContain('__band')
  })

  it('whatever the series, joins only neighbours of one definition without a break between them', () => {
    const any = fc.record({
      definition: fc.constantFrom('cbs-vm', 'cbs-ovic', 'fhd-all-channels', 'fhd-handled', 'as-published'),
      period: fc.constantFrom('2018', '2019', '2020', '2021', '2022', '2023', '2024', '2024-H1', '2024-H2'),
      value: fc.integer({ min: 0, max: 1_000_000 }),
      seriesBreak: fc.constantFrom('', '', '', 'other questions'),
    })
    const once = fc.uniqueArray(any, { selector: ({ definition, period }) => `${definition} ${period}`, maxLength: 24 })
    fc.assert(
      fc.property(once, (changes) => {
        const given = changes.map(anObservation)
        const lines = trendLines(given)
        const drawn = lines.flatMap((line) => line.runs.flatMap((run) => run.observations))
        expect(drawn.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort())
        for (const { observations } of lines.flatMap(({ runs }) => runs)) {
          expect(new Set(observations.map(({ definition }) => definition)).size).toBe(1)
          observations.slice(1).forEach((each, index) => {
            expect(each.seriesBreak).toBe('')
            const rhythm = each.definition.startsWith('cbs') ? 24 : each.period.includes('-') ? 6 : 12
            expect(timeOf(each) - timeOf(observations[index] as StoredObservation)).toBeLessThanOrEqual(rhythm)
          })
        }
        const trend = trendViewOf(given, null, 'nl')
        if (!trend) return
        const runs = trend.lines.flatMap((line) => line.runs).filter(({ points }) => points.length > 1)
        expect(drawnLines(draw(trend)).map((points) => points.length)).toEqual(runs.map(({ points }) => points.length))
      }),
    )
  })
})
