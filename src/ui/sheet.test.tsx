// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { barsPart, Sheet, trendPart, wrapped } from './sheet.tsx'
import { apart } from './trend-scale.tsx'

const points = [1, 2, 3].map((at) => ({ at, value: at * 10, text: `${at * 10}` }))
const trend = trendPart({
  label: 'Verloop',
  lines: ['A', 'B'].map((label) => ({ label, runs: [{ points, hasBreakBefore: false }] })),
  ticks: [{ at: 1, text: 'jan' }],
  format: String,
})
const bars = barsPart([
  { label: 'Een & twee', value: 12, text: '12' },
  { label: 'Drie', value: null, text: 'niet getoond' },
])
const draw = (part: typeof bars) =>
  renderToStaticMarkup(
    <Sheet title="Wat <u> ziet" description="Wat is geteld" part={part} foot={['Bron: wij', 'Geldig: nu']} />,
  )

it('a sheet is complete on its own: nothing of it lies elsewhere, and no variable is left for a program that knows none', () => {
  for (const svg of [draw(bars), draw(trend)]) {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain('<title id="title">Wat &lt;u&gt; ziet</title>')
    expect(svg.match(/url\((?!data:)/g)).toBeNull()
    expect(svg.match(/\b(?:href|src)=/g)).toBeNull()
    expect(svg).not.toContain('var(')
    expect(svg).not.toContain('undefined')
    expect(svg).toContain('#0b5563')
    for (const words of ['Bron: wij', 'Geldig: nu', 'Wat is geteld']) expect(svg).toContain(`>${words}</text>`)
  }
  expect(draw(bars)).toContain('>niet getoond</text>')
})

it('lines hold every word in order, and are no longer than one may be', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const lines = wrapped(words.join(' '), 20)
      expect(lines.join(' ')).toBe(words.join(' '))
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20)
    }),
  )
})

it('no figure at the end of a line stands over another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 40, max: 250 }), { minLength: 1, maxLength: 5 }), (heights) => {
      const placed = apart(heights, 18).toSorted((a, b) => a - b)
      for (let at = 1; at < placed.length; at++)
        expect((placed[at] ?? 0) - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(18)
    }),
  )
})
