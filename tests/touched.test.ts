// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { graphOf } from '../tools/imports.ts'
import { touchedBy } from './touched.ts'

const tree: Record<string, string> = {
  'tests/site.ts': "import { modules } from '../src/app/modules.ts'\nexport const testSite = modules\n",
  'src/app/modules.ts':
    "import a from '../modules/a/module.ts'\nimport b from '../modules/b/module.ts'\nexport const modules = [a, b]\n",
  'src/modules/a/module.ts': "import { decide } from './decide/decide.command.ts'\nexport default decide\n",
  'src/modules/a/index.ts': "export { decide } from './decide/decide.command.ts'\n",
  'src/modules/a/decide/decide.command.ts': "import './decide.store.ts'\nexport const decide = 1\n",
  'src/modules/a/decide/decide.store.ts': 'export const store = 1\n',
  'src/modules/a/decide/decide.test.ts': "import { decide } from './decide.command.ts'\n",
  'src/modules/a/other/other.test.ts': "import { expect } from 'vitest'\n",
  'src/modules/b/module.ts':
    "export default { pages: [\n    { path: 'werkbank/zaken/:id', file: 'show/show', allow },\n] }\n",
  'src/modules/b/show/show.page.tsx': "import { decide } from '../../a/index.ts'\n",
  'src/modules/b/show/pages.test.ts': "import { testSite } from '../../../../tests/site.ts'\n",
  'src/modules/b/alone/alone.test.ts': "import { expect } from 'vitest'\n",
  'tests/journeys/show.test.ts': 'await page.goto(`${url}/werkbank/zaken/${id}?open=1`)\n',
  'tests/journeys/elsewhere.test.ts': 'await page.goto(`${url}/melden`)\n',
  'tests/journeys/sign-in.ts': 'export const signIn = 1\n',
  'tests/journeys/desk.test.ts': "import { signIn } from './sign-in.ts'\n",
  'tests/architecture/house.test.ts': '',
  'tests/architecture/bundle.test.ts': '',
  'tests/api/row-security.test.ts': '',
}
const graph = graphOf(Object.entries(tree), (from, to) =>
  to.startsWith('.') ? new URL(to, `file:///${from}`).pathname.slice(1) : null,
)

function touched(changed: string, options: { budget?: number; durations?: Record<string, number> } = {}) {
  const found = touchedBy({
    changed: [changed],
    graph,
    files: Object.keys(tree),
    read: (file) => tree[file] ?? '',
    durations: {},
    ...options,
  })
  return { runs: found.runs.map(({ file }) => file), leftOut: found.leftOut.map(({ file }) => file) }
}

test('a change runs what takes it through doors, its own module, the house, and the journeys to its pages', () => {
  const { runs } = touched('src/modules/a/decide/decide.command.ts')
  expect(runs.toSorted()).toEqual([
    'src/modules/a/decide/decide.test.ts',
    'src/modules/a/other/other.test.ts',
    'src/modules/b/show/pages.test.ts',
    'tests/architecture/house.test.ts',
    'tests/journeys/show.test.ts',
  ])
})

test('who keeps rows is tried for who may see them', () => {
  expect(touched('src/modules/a/decide/decide.store.ts').runs).toContain('tests/api/row-security.test.ts')
})

test('a changed test runs; what nobody takes touches the house only', () => {
  expect(touched('src/modules/b/alone/alone.test.ts').runs).toContain('src/modules/b/alone/alone.test.ts')
  expect(touched('README.md')).toEqual({ runs: ['tests/architecture/house.test.ts'], leftOut: [] })
})

test('a helper of tests runs who imports it, and not what lies beside it', () => {
  expect(touched('tests/journeys/sign-in.ts').runs).toEqual([
    'tests/architecture/house.test.ts',
    'tests/journeys/desk.test.ts',
  ])
})

test('the nearest run within the budget, and what is left out is said', () => {
  const durations = { 'src/modules/a/other/other.test.ts': 60_000 }
  const { runs, leftOut } = touched('src/modules/a/decide/decide.command.ts', { budget: 20, durations })
  expect(runs).toContain('src/modules/a/decide/decide.test.ts')
  expect(leftOut).toContain('src/modules/a/other/other.test.ts')
  expect(leftOut).toContain('tests/journeys/show.test.ts')
})
