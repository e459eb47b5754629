// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { beginningOf, byBeginning } from './beginning.ts'

const patterns = [
  '',
  'en',
  'hulp',
  'hulp/:step',
  'en/hulp',
  'werkbank',
  'werkbank/zaken',
  'werkbank/zaken/:id',
  'en/werkbank/zaken',
  'werkbank/:list',
  ':anything',
]
const alike = byBeginning(patterns, (pattern) => pattern)
const maybe = (path: string) => alike(beginningOf(path))

test('an address is compared with what begins as it does, and with what begins in any way', () => {
  expect(maybe('/hulp/plan')).toEqual(['hulp', 'hulp/:step', 'werkbank/:list', ':anything'])
  expect(maybe('/en/hulp')).toEqual(['en/hulp', 'werkbank/:list', ':anything'])
  expect(maybe('/werkbank/zaken/7/deel')).toEqual([
    'werkbank/zaken',
    'werkbank/zaken/:id',
    'werkbank/:list',
    ':anything',
  ])
  expect(maybe('/werkbank')).toContain('werkbank')
  expect(maybe('/')).toContain('')
  expect(maybe('/en')).toContain('en')
})

test('capitals and slashes more or less make no difference', () => {
  for (const path of ['/Werkbank/ZAKEN', 'werkbank/zaken/', '//werkbank//zaken'])
    expect(maybe(path)).toContain('werkbank/zaken')
})

test('what begins as nothing does is compared with what begins in any way', () => {
  expect(maybe('/bestaat-niet')).toEqual(['werkbank/:list', ':anything'])
})

test('a pattern under which others begin otherwise stands with all of them', () => {
  const nested = byBeginning(
    ['werkbank', 'werkbank/zaken', 'hulp'],
    (pattern) => pattern,
    (pattern) => pattern !== 'hulp',
  )
  expect(nested('werkbank/taken')).toEqual(['werkbank'])
  expect(nested('hulp')).toEqual(['werkbank', 'hulp'])
})
