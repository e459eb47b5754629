// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { isPlainThought } from '../../tools/vite-plugins.ts'
import { read, root } from './source-files.ts'

/** Effects that nobody misses who takes nothing of the file, each with the reason. */
const harmless: Readonly<Record<string, string>> = {
  "src/modules/reports/report/report.text.ts: defineMessages('values', problemText)":
    'sentences that the server says by their code: a page gets the sentence',
  'src/modules/reports/map-columns/column-guess.ts: for (const column of fileColumns) {': 'fills its own table',
  'src/values/read-roles/word-classes.ts: for (const [name, words] of Object.entries(classes))': 'fills its own table',
  'src/values/read-roles/word-classes.ts: begins.sort((a, b) => b.start.length - a.start.length)':
    'sorts its own table',
}

// At the edge of a file as Biome formats it, and no declaration, end of one or comment; the parser says whether it is a statement.
const perhaps = /^(?!export\b|const\b|let\b|(async )?function\b|(abstract )?class\b|type\b|interface\b)[\w$[(`+!{@]/m
const taking = /^import\b(?! ').*(\n  .*)*(\n\}.*)?$/gm
const declares = /Declaration$/

/** What a file does when it is imported, beside saying what it gives: the first line of each statement that declares nothing. */
function effectsOf(file: string, text: string): string[] {
  if (!perhaps.test(text.replaceAll(taking, ''))) return []
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return program.body
    .filter((one) => (one.type === 'ImportDeclaration' ? one.specifiers.length === 0 : !declares.test(one.type)))
    .map(({ start, end }) => text.slice(start, end).split('\n', 1)[0] ?? '')
}

// A page in the browser leaves out a plain file of which it takes nothing (vite.config.ts): what that file does would go without a word.
test('no plain file that pages may carry does something merely by being imported', () => {
  expect(effectsOf('planted.ts', "import {\n  a,\n} from './a.ts'\nexport const b = a\n")).toEqual([])
  expect(effectsOf('planted.ts', "import { a } from './a.ts'\nimport './b.ts'\n\na.listen()\n")).toEqual([
    "import './b.ts'",
    'a.listen()',
  ])
  const files = readFileSync(join(root, 'build/inputs/client.txt'), 'utf8')
    .split('\n')
    .filter((file) => isPlainThought(join(root, file)))
  expect(files.length).toBeGreaterThan(500)
  const found = files.flatMap((file) => effectsOf(file, read(file)).map((effect) => `${file}: ${effect}`))
  expect(found.toSorted()).toEqual(Object.keys(harmless).toSorted())
})
