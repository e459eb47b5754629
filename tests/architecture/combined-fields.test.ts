// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { read, sourceFiles } from './source-files.ts'

/** Messages about an order, a pair or a double, by how they are called; what only says that somebody was there before is none. */
const combined =
  /^ {2}(\w*(?:Before(?:Start|Begin|From|ItBegins)?|After(?:End|Start|Half)?|[oO]rder|InOrder|Twice|notSamePerson)): \{/gm
const isOfTime = (name: string) => /^(?:confirmed|sent|said|decided)Before$|^wordsTwice$/.test(name)
const messagesIn = (file: string, text: string) =>
  [...text.matchAll(combined)].flatMap(([, name = '']) => (isOfTime(name) ? [] : [`${file} ${name}`]))

const documented = [...read('docs/security/combined-fields.md').matchAll(/^\| `([^`]+)` \| `(\w+)` \|/gm)].map(
  ([, file = '', name = '']) => `${file} ${name}`,
)

test('what is checked of several fields together stands in docs/security/combined-fields.md, and nothing that is not', () => {
  const texts = sourceFiles().filter((file) => /^src\/modules\/.*\.text\.ts$/.test(file))
  const said = texts.flatMap((file) => messagesIn(file, read(file)))
  expect(said.length).toBeGreaterThan(20)
  expect(documented.toSorted()).toEqual(said.toSorted())
})

test('a message about two fields is found (planted)', () => {
  expect(messagesIn('planted.text.ts', "  endBeforeStart: {\n    nl: 'x',")).toEqual(['planted.text.ts endBeforeStart'])
})
