// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const base = 'https://dijkwacht.example'

test.each([
  [{ origin: base }, true],
  [{ origin: base, 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: 'http://inside:3000' }, true],
  [{ origin: 'https://dijkwacht.example.elders.example' }, false],
  [{ origin: base, 'sec-fetch-site': 'same-site' }, false],
  [{ origin: base, 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('a form sent with %o: %s', (headers, expected) => {
  expect(isSameOrigin(headers, 'inside:3000', base)).toBe(expected)
})
