// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '#values'
import { shareOfRounded } from './shown-share.ts'

describe('the interval of a share', () => {
  // prop.test(k, n, correct = FALSE)$conf.int of R 4.5.0. The first four are the examples of Newcombe, Statistics in Medicine 17 (1998) 857.
  it.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [29, 29, 0.88303, 1],
  ])('of %i out of %i is that of Wilson', (k, n, low, high) => {
    const found = wilson(k, n)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  it.skipIf(!existsSync('/usr/bin/Rscript'))('is what R says', () => {
    const pairs = [10, 12, 25, 40, 95].flatMap((n) => [0, 1, 5, 9, n].map((k) => [k, n] as const))
    const script = pairs.map(([k, n]) => `cat(prop.test(${k}, ${n}, correct = FALSE)$conf.int, "\\n")`).join('\n')
    const lines = execFileSync('/usr/bin/Rscript', ['-e', `options(warn = -1)\n${script}`], { encoding: 'utf8' })
    for (const [at, line] of lines.trim().split('\n').entries()) {
      const [low = Number.NaN, high = Number.NaN] = line.trim().split(/\s+/).map(Number)
      const [k, n] = pairs[at] ?? [0, 1]
      const found = wilson(k, n)
      expect(found.low).toBeCloseTo(low, 5)
      expect(found.high).toBeCloseTo(high, 5)
    }
  })

  it('of rounded counts holds that of every pair of counts which they can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const k = Math.round(n * part)
        const [shownK, shownN] = [Math.round(k / 5) * 5, Math.round(n / 5) * 5]
        const shown = shareOfRounded(shownK, shownN, 5)
        const real = wilson(k, n)
        if (!shown) return
        expect(shown.low).toBeLessThanOrEqual(real.low + 1e-9)
        expect(shown.high).toBeGreaterThanOrEqual(real.high - 1e-9)
      }),
    )
  })

  it('of nothing is nothing', () => {
    expect(shareOfRounded(0, 0, 5)).toBeNull()
    expect(shareOfRounded(15, 10, 5)).toBeNull()
  })
})
