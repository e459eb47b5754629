// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { graphOf, importsIn, noticing } from '../../tools/imports.ts'

const tree = {
  'a/rule.ts': 'export const rule = 1\nexport type Rule = 1\n',
  'a/other.ts': 'export const other = 1\n',
  'a/index.ts': "export { rule as theRule, type Rule } from './rule.ts'\nexport * from './other.ts'\n",
  'b/takes-rule.ts': "import { theRule } from '../a/index.ts'\nexport const taken = theRule\n",
  'b/takes-other.ts': "import { other } from '../a/index.ts'\n",
  'b/takes-type.ts': "import type { Rule } from '../a/index.ts'\n",
  'b/takes-all.ts': "import * as all from '../a/index.ts'\n",
  'b/module.ts': "import {\n  taken,\n} from './takes-rule.ts'\n",
  'app.ts': "import './b/module.ts'\n",
  'late.ts': "const late = await import('./a/rule.ts')\n",
}
const graph = graphOf(Object.entries(tree), (from, to) => new URL(to, `file:///${from}`).pathname.slice(1))
const noticed = (file: string, options = {}) => [...noticing(graph, [file], options).keys()].sort()

test('the imports of a file are read with their names', () => {
  const text =
    "import one, { two as second, type Three } from './x.ts'\nimport type { Four } from './y.ts'\nimport './z.ts'\n"
  expect(importsIn(text).imports).toEqual([
    { from: './x.ts', names: ['default', 'two', 'Three'], isType: false },
    { from: './y.ts', names: ['Four'], isType: true },
    { from: './z.ts', names: null, isType: false },
  ])
})

test('a change goes through a door by name, and not to who takes another name or a type', () => {
  expect(noticed('a/rule.ts')).toEqual(
    ['a/rule.ts', 'app.ts', 'b/module.ts', 'b/takes-all.ts', 'b/takes-rule.ts', 'late.ts'].sort(),
  )
  expect(noticed('a/other.ts')).toEqual(['a/other.ts', 'b/takes-all.ts', 'b/takes-other.ts'])
  expect(noticed('a/rule.ts', { withTypes: true })).toContain('b/takes-type.ts')
})

test('a change stops at a hub, unless the hub is what changed', () => {
  const isHub = (file: string) => file === 'b/module.ts'
  expect(noticed('a/rule.ts', { isHub })).not.toContain('app.ts')
  expect(noticed('b/module.ts', { isHub })).toContain('app.ts')
})

test('a door is as near as what stands behind it', () => {
  expect(noticing(graph, ['a/rule.ts']).get('b/takes-rule.ts')).toBe(1)
  expect(noticing(graph, ['a/rule.ts']).get('b/module.ts')).toBe(2)
  expect(noticed('a/rule.ts', { most: 1 })).not.toContain('b/module.ts')
})
