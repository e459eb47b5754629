// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demoIban, demoPhone } from '#values'
import { maskValues } from './mask-values.ts'
import { rounds } from '../../../tests/property.ts'

test('what a library quotes is taken out of its message', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.string(), (n, around) => {
      const iban = demoIban(n)
      const spaced = iban.replace(/(.{4})/g, '$1 ').trim()
      for (const value of [
        iban,
        spaced,
        demoPhone(n),
        `m${n}@post.example`,
        `https://x${n}.example/a?b`,
        `x${n}.example`,
        '111222333',
      ])
        expect(maskValues(`cannot read ${value} ${around.replace(/[\w@.]/g, '')}`)).not.toContain(value)
    }),
    rounds(100),
  )
})

test('ids, files and plain words stay, so that a fault can be found', () => {
  for (const said of [
    'fewer readings than texts',
    'at most 1000 reports at once',
    'migration foundation/audit/0007-audit-seal.migration.sql failed',
    'no report 0190a000-0000-7000-8000-000000000001',
  ])
    expect(maskValues(said)).toBe(said)
})
