// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { read, sourceFiles } from './source-files.ts'

const isOfDemoOrTest = (file: string) => /\.(test|fixture|demo)\.tsx?$|\/load-demo\//.test(file)
const isDoor = (file: string) => /\/(index|plain)\.ts$/.test(file)

const wordsOf = (text: string) => [...text.matchAll(/\b[a-z]\w+\b/g)].map(([word]) => word)

/**
 * Deeds (functions of `*.command.ts`) that no page, API, job, listener or other part of the product leads to: named by nothing but the demo and tests, or
 * by deeds of which that holds. What only they can do nobody can do in production.
 */
function unused(files: readonly string[], textOf: (file: string) => string): string[] {
  const product = files.filter((file) => /\.tsx?$/.test(file) && !isOfDemoOrTest(file) && !isDoor(file))
  const waiting = new Map(
    product
      .filter((file) => file.endsWith('.command.ts'))
      .map((file) => [
        file,
        [...textOf(file).matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name = '']) => name),
      ]),
  )
  const named = new Set(product.filter((file) => !waiting.has(file)).flatMap((file) => wordsOf(textOf(file))))
  const left: string[] = []
  for (let isMore = true; isMore; ) {
    isMore = false
    for (const [file, deeds] of waiting) {
      if (deeds.length > 0 && !deeds.some((name) => named.has(name))) continue
      const words = wordsOf(textOf(file))
      // Once is its own name, which tells nothing.
      const twice = new Set(words.filter((word, at) => words.indexOf(word) !== at))
      for (const word of words) if (!deeds.includes(word) || twice.has(word)) named.add(word)
      waiting.delete(file)
      left.push(...deeds.map((name) => `${file}: ${name}`))
      isMore = true
    }
  }
  const all = [...left, ...[...waiting].flatMap(([file, deeds]) => deeds.map((name) => `${file}: ${name}`))]
  return all.filter((one) => !named.has(one.split(': ')[1] ?? '')).toSorted()
}

test('everything that the demo and tests do, the product does somewhere too', () => {
  expect(unused(sourceFiles(), read)).toEqual([])
})

test('a deed of which only the demo knows is seen', () => {
  const texts: Record<string, string> = {
    'src/modules/planted/give/give.command.ts': 'export function giveIt() {}\nexport function takeIt() {}',
    'src/modules/planted/index.ts': "export { giveIt, takeIt } from './give/give.command.ts'",
    'src/modules/planted/load-demo/load.demo.ts': 'giveIt()',
    'src/modules/planted/give/give.test.ts': 'giveIt()',
    'src/modules/planted/give/give.page.tsx': 'takeIt()',
    // Named by a deed that itself nobody does.
    'src/modules/planted/lend/lend.command.ts': 'export function lendIt() { fetchBack() }',
    'src/modules/planted/lend/fetch.command.ts': 'export function fetchBack() {}',
  }
  expect(unused(Object.keys(texts), (file) => texts[file] ?? '')).toEqual([
    'src/modules/planted/give/give.command.ts: giveIt',
    'src/modules/planted/lend/fetch.command.ts: fetchBack',
    'src/modules/planted/lend/lend.command.ts: lendIt',
  ])
})
