// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnPathOf } from './return-path.ts'
import { rounds } from '../../../tests/property.ts'

test.each(['/werkbank', '/werkbank/', '/werkbank/meldingen/7?blad=2', '/en/werkbank/meldingen'])(
  'goes back to %s',
  (path) => {
    expect(returnPathOf(path)).toBe(path)
  },
)

test.each([
  undefined,
  ['/werkbank/a', '/werkbank/b'],
  '',
  'werkbank',
  '/melden',
  '/werkbankroof',
  '//elders.example/werkbank',
  '/\\elders.example/werkbank',
  '/\t/elders.example/werkbank',
  'https://elders.example/werkbank',
  'javascript:alert(1)',
  '/werkbank/../../melden',
  '/werkbank/%2e%2e/melden',
  '/enwerkbank',
])('goes to the workbench instead of %s', (asked) => {
  expect(returnPathOf(asked)).toBe('/werkbank')
})

test('never leaves the site, whatever is asked', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '/',
      '\\',
      '//',
      '..',
      '.',
      'werkbank',
      '/werkbank',
      'en',
      '@',
      ':',
      '\n',
      '\t',
      '%2f',
      'elders.example',
      '?',
      '#',
    ),
  )
  fc.assert(
    fc.property(pieces, (parts) => {
      const url = new URL(returnPathOf(parts.join('')), 'https://dijkwacht.example')
      expect(url.origin).toBe('https://dijkwacht.example')
      expect(url.pathname).toMatch(/^(\/en)?\/werkbank(\/|$)/)
    }),
    rounds(2000),
  )
})
