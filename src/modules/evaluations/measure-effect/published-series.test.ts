// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measuredWith, type PublishedSeries } from './published-series.ts'

const plan = { startsOn: '2025-01-01', measuredUntil: '2025-12-31' }
const words = (text: string) => ({ nl: text, en: text })
const month = (index: number) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

function series(change: Partial<PublishedSeries> = {}): PublishedSeries {
  return {
    source: { title: words('Demo'), source: 'Demo', address: '/', countedAs: words(''), readOn: '2026-01-01' },
    points: Array.from({ length: 84 }, (_, index) => ({
      period: month(index),
      value: index,
      isProvisional: index > 69,
    })),
    breaks: [],
    ...change,
  }
}
function found(...given: Parameters<typeof measuredWith>) {
  const data = measuredWith(...given)
  if (typeof data === 'string') throw new Error(data)
  return { ...data, lines: data.text.split('\n') }
}

describe('a published series', () => {
  it('is read up to the end of the plan, with what may still change', () => {
    const { lines, provisional, breaks, sources } = found(plan, series(), null)
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['periode;aantal', '2020-01;0', '2025-12;71'])
    expect([provisional, breaks, sources.length]).toEqual([['2025-11-01', '2025-12-01'], [], 1])
  })

  it('leaves out what is before an old break, and says of a break in the time that is needed', () => {
    const old = found(plan, series({ breaks: [{ from: '2022-04', because: words('anders geteld') }] }), null)
    expect([old.lines[1], old.breaks]).toEqual(['2022-04;27', []])
    for (const from of ['2023-06', '2025-01', '2025-09'])
      expect(found(plan, series({ breaks: [{ from, because: words('anders') }] }), null).breaks).toHaveLength(1)
    const later = series({ breaks: [{ from: '2026-02', because: words('na het plan') }] })
    expect(found(plan, later, null).breaks).toEqual([])
  })

  it('with a control needs one year less, and a break in the control counts as much', () => {
    const control = series({ breaks: [{ from: '2023-06', because: words('anders') }] })
    expect(found(plan, series(), control)).toMatchObject({ breaks: [], sources: [{}, {}] })
    expect(found(plan, series(), control).lines.slice(0, 2)).toEqual(['periode;aantal;controle', '2023-06;41;41'])
    const late = series({ breaks: [{ from: '2024-06', because: words('anders') }] })
    expect(found(plan, series(), late).breaks).toHaveLength(1)
  })

  it('cannot be held against periods of another length, nor be measured before it begins', () => {
    const years = series({ points: [{ period: '2024', value: 1, isProvisional: false }] })
    expect(measuredWith(plan, series(), years)).toBe('other-periods')
    expect(measuredWith({ startsOn: '2018-01-01', measuredUntil: '2019-01-01' }, series(), null)).toBe('no-periods')
  })

  it('never gives a figure of the other side of a break without saying so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 83 }), (at) => {
        const from = month(at)
        const data = found(plan, series({ breaks: [{ from, because: words('anders') }] }), null)
        const periods = data.lines.slice(1).map((line) => line.slice(0, 7))
        const isMixed = periods.some((one) => one < from) && periods.some((one) => one >= from)
        expect(data.breaks.length > 0).toBe(isMixed)
      }),
    )
  })
})
