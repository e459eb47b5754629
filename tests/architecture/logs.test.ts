// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { read, sourceFiles } from './source-files.ts'

const document = read('docs/security/logs.md')
const code = sourceFiles().filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture|text)\.ts$/.test(file))

/** Events in a call of the log; the same word is used for other things elsewhere. */
const eventsIn = (text: string) =>
  [...text.matchAll(/\blog\.(?:debug|info|warn|error|fatal)\(\s*\{\s*event: '([a-z-]+)'/g)].map(
    ([, event = '']) => event,
  )
/** What writes where nobody looks, and nothing masks. */
const strays = (file: string, text: string) =>
  /\b(?:appendFile|appendFileSync|createWriteStream)\(|\bconsole\.(?:log|warn|error|info)\(/.test(text) ? [file] : []

test('every event of the log stands in the inventory, and none that nothing says', () => {
  const said = new Set(code.flatMap((file) => eventsIn(read(file))))
  const listed = [...document.slice(document.indexOf('| event |')).matchAll(/`([a-z-]+)`(?=[^|]*\|[^|]*\|)/g)].map(
    ([, event = '']) => event,
  )
  expect(listed.toSorted()).toEqual([...said].toSorted())
})

/** A command says on the screen what it did; the record of erasures is in the inventory. */
const onScreen = /^src\/app\/|^src\/foundation\/erasures\//

test('nothing is logged past the log', () => {
  expect(code.length).toBeGreaterThan(1_500)
  expect(code.filter((file) => !onScreen.test(file)).flatMap((file) => strays(file, read(file)))).toEqual([])
  expect(strays('planted.ts', "console.log('x')")).toEqual(['planted.ts'])
})
