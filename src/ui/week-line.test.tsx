// SPDX-License-Identifier: EUPL-1.2
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WeekLine } from './week-line.tsx'

const drawn = (weeks: readonly (number | null)[]) =>
  renderToStaticMarkup(<WeekLine weeks={weeks} label="Per week: 10, 20, 30" />)

it('draws weeks from nought with the newest marked, and says them in words', () => {
  const html = drawn([10, 20, 40])
  expect(html).toContain('role="img" aria-label="Per week: 10, 20, 30"')
  expect(html).toContain('d="M5 25h0L56 18h0L107 5h0"')
  expect(html).toContain('<circle cx="107" cy="5"')
})

it('leaves a gap where a week is not shown, and marks no newest that is not known', () => {
  const html = drawn([10, null, 20, 40, null])
  expect(html.match(/M\d+/g)).toHaveLength(2)
  expect(html).not.toContain('<circle')
})

it('draws no line of one or two weeks', () => {
  for (const weeks of [[], [5], [null, null, 5], [5, 7], [null, 3, null, 4]]) expect(drawn(weeks)).toBe('')
  expect(drawn([0, 0, 0])).toContain('M5 31')
})
