// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { parseIban } from '#values'
import { projectFiles, read } from './source-files.ts'

/** Examples that a standard publishes for everybody, and belong to nobody. */
const published = new Set([
  'NL91ABNA0417164300',
  'GB29NWBK60161331926819',
  'DE89370400440532013000',
  'BE68539007547034',
  'FR1420041010050500013M02606',
])

test('no account number that could belong to somebody is in the repository', () => {
  const texts = projectFiles().filter(
    (file) => /\.(tsx?|mjs|jsonl?|md|sql|csv)$/.test(file) && file !== 'package-lock.json',
  )
  const found = texts.flatMap((file) =>
    [...read(file).matchAll(/\b(?:NL|DE|BE|GB|FR|LT|ES)\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g)]
      .map((match) => match[0].replaceAll(' ', ''))
      .filter((text) => parseIban(text).ok && !published.has(text))
      .map((text) => `${file}: ${text}`),
  )
  expect(found).toEqual([])
})
