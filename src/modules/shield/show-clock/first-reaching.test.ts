// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstReaching } from './first-reaching.ts'

it('is the earliest moment at which somebody had that much or more, whatever the order', () => {
  const reached = fc.array(fc.record({ serial: fc.nat(50), at: fc.nat(1_000).map((at) => new Date(at)) }))
  fc.assert(
    fc.property(reached, fc.nat(60), (all, serial) => {
      const enough = all.filter((one) => one.serial >= serial).map(({ at }) => at.getTime())
      const expected = enough.length === 0 ? null : new Date(Math.min(...enough))
      expect(firstReaching(all)(serial)).toEqual(expected)
    }),
  )
})
