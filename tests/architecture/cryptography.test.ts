// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectFiles } from './source-files.ts'

const algorithm =
  /\b(?:sha-?(?:1|224|256|384|512)|md5|aes-?\d{3}-?(?:gcm|ctr|cbc|ecb|wrap)|ed25519|ed448|x25519|(?:PS|RS|ES|HS)(?:256|384|512)|argon2\w*|scrypt\w*|pbkdf2\w*|ristretto255|chacha20\w*|hmac-sha\d+)\b/gi
/** Words, texts of people and models hold such letters by chance or say them to readers. */
const isCode = (file: string) =>
  /^(?:src|packages)\/.*\.ts$/.test(file) && !/\.(?:test|fixture|text|data|demo)\.ts$|\/load-demo\//.test(file)
const named = (text: string) => [...text.matchAll(algorithm)].map(([name]) => name.toLowerCase().replace('sha-', 'sha'))

const inventory = readFileSync('docs/security/cryptography.md', 'utf8')
/** What stands in the first column, and in a sentence about another. */
const listed = new Set(named(inventory.slice(inventory.indexOf('| --- |'), inventory.indexOf('**Replaced'))))
const files = projectFiles().filter(isCode)

const unlisted = (file: string, text: string) =>
  named(text)
    .filter((name) => !listed.has(name))
    .map((name) => `${file} names ${name}, which docs/security/cryptography.md does not`)

test('every algorithm that the code names stands in the inventory, and none that nothing names', () => {
  expect(files.length).toBeGreaterThan(2_000)
  const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const)
  expect(texts.flatMap(([file, text]) => unlisted(file, text))).toEqual([])
  const used = new Set(texts.flatMap(([, text]) => named(text)))
  expect([...listed].filter((name) => !used.has(name))).toEqual([])
})

test('an algorithm that nobody wrote down is found (planted)', () => {
  expect(unlisted('planted.ts', "createCipheriv('aes-128-cbc', key, nonce)")).toEqual([
    'planted.ts names aes-128-cbc, which docs/security/cryptography.md does not',
  ])
})

test('where the inventory says that something is done, there is something', () => {
  const there = projectFiles()
  const places = [...inventory.matchAll(/`((?:src|packages)\/[^`]+)`/g)].map(([, place = '']) => place)
  expect(places.length).toBeGreaterThan(10)
  expect(places.filter((place) => !there.some((file) => file === place || file.startsWith(`${place}/`)))).toEqual([])
})
