// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { read, sourceFiles } from './source-files.ts'

const isOfDemoOrTest = (file: string) => /\.(test|fixture|demo)\.tsx?$|\/load-demo\//.test(file)
const isDoor = (file: string) => /\/(index|plain)\.ts$/.test(file)

/** Deeds (functions of `*.command.ts`) that nothing names but the demo and tests: what only they can do nobody can do in production. */
function unused(files: readonly string[], textOf: (file: string) => string): string[] {
  const product = files.filter((file) => /\.tsx?$/.test(file) && !isOfDemoOrTest(file))
  const users = new Map<string, number>()
  for (const file of product)
    if (!isDoor(file))
      for (const [word] of textOf(file).matchAll(/\b[a-z]\w+\b/g)) users.set(word, (users.get(word) ?? 0) + 1)
  return product
    .filter((file) => file.endsWith('.command.ts'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/^export (?:async )?function (\w+)/gm)].flatMap(([, name = '']) =>
        // Once is its own name.
        (users.get(name) ?? 0) > 1 ? [] : [`${file}: ${name}`],
      ),
    )
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
  }
  expect(unused(Object.keys(texts), (file) => texts[file] ?? '')).toEqual([
    'src/modules/planted/give/give.command.ts: giveIt',
  ])
})
