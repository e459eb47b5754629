// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openSecrets } from './index.ts'

const secrets = openSecrets(randomBytes(32).toString('base64'))

test('what is sealed opens again, for its own purpose only, and only unchanged', () => {
  const sealed = secrets.seal('contact', 'jan@voorbeeld.example')
  expect(secrets.open('contact', sealed)).toBe('jan@voorbeeld.example')
  expect(() => secrets.open('draft', sealed)).toThrow()
  sealed[20] = (sealed[20] ?? 0) ^ 1
  expect(() => secrets.open('contact', sealed)).toThrow()
})

test('sealing twice gives two texts, digesting twice gives one', () => {
  expect(secrets.seal('a', 'x').equals(secrets.seal('a', 'x'))).toBe(false)
  expect(secrets.digest('a', 'x').equals(secrets.digest('a', 'x'))).toBe(true)
  expect(secrets.digest('a', 'x').equals(secrets.digest('b', 'x'))).toBe(false)
})

test('a short key is refused with the command that makes a right one', () => {
  expect(() => openSecrets('c2hvcnQ=')).toThrow('openssl rand -base64 32')
})
