// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { map } from '../../src/modules/map.ts'
import { sourceFiles } from './source-files.ts'

const root = resolve(import.meta.dirname, '../..')
let copy = ''

interface Finding {
  from: string
  rule: { name: string }
}

/** A wrong line per rule: the rule that does not catch its line has rotted. */
const planted: { rule: string; file: string; line: string }[] = [
  { rule: 'values-stand-alone', file: 'values/planted.ts', line: "import '../foundation/db/index.ts'" },
  { rule: 'foundation-knows-no-fraud', file: 'foundation/jobs/planted.ts', line: "import '#modules/reports'" },
  { rule: 'ui-knows-no-fraud', file: 'ui/planted.tsx', line: "import '#modules/reports'" },
  {
    rule: 'nobody-imports-app',
    file: 'modules/reports/planted/planted-app.command.ts',
    line: "import '../../../app/modules.ts'",
  },
  {
    rule: 'app-enters-by-module-file-or-door',
    file: 'app/planted.ts',
    line: "import '../modules/reports/planted/planted.store.ts'",
  },
  {
    rule: 'only-by-the-door',
    file: 'modules/identifiers/planted/planted-door.command.ts',
    line: "import '../../reports/planted/planted.store.ts'",
  },
  { rule: 'plain-file-is-pure', file: 'modules/reports/planted/planted-io.ts', line: "import 'node:fs'" },
  { rule: 'plain-file-is-pure', file: 'modules/reports/planted/planted-package.ts', line: "import 'zod'" },
  { rule: 'plain-file-is-pure', file: 'modules/reports/planted/planted-plain.ts', line: "import './planted.store.ts'" },
  {
    rule: 'edges-do-not-touch-store',
    file: 'modules/reports/planted/planted.page.tsx',
    line: "import './planted.store.ts'",
  },
  { rule: 'door-shows-no-store', file: 'modules/sharing/index.ts', line: "export * from './planted/planted.store.ts'" },
  {
    rule: 'inside-does-not-know-edges',
    file: 'modules/reports/planted/planted-edge.command.ts',
    line: "import './planted.job.ts'",
  },
  {
    rule: 'store-does-not-look-up',
    file: 'modules/reports/planted/planted-up.store.ts',
    line: "import './planted.query.ts'",
  },
  {
    rule: 'schema-knows-no-store',
    file: 'modules/reports/planted/planted.schema.ts',
    line: "import './planted.store.ts'",
  },
  {
    rule: 'typescript-imports-no-page',
    file: 'modules/reports/planted/planted-page.command.ts',
    line: "import './planted.page.tsx'",
  },
  {
    rule: 'tests-only-in-tests',
    file: 'modules/reports/planted/planted-test.command.ts',
    line: "import '../../../../tests/context.ts'",
  },
  { rule: 'sql-only-in-store', file: 'modules/reports/planted/planted.job.ts', line: "import 'kysely'" },
  {
    rule: 'no-cycles',
    file: 'modules/reports/planted/planted-one.command.ts',
    line: "import './planted-two.command.ts'",
  },
  { rule: '', file: 'modules/reports/planted/planted-two.command.ts', line: "import './planted-one.command.ts'" },
  { rule: '', file: 'modules/reports/planted/planted.store.ts', line: 'export {}' },
  { rule: '', file: 'modules/sharing/planted/planted.store.ts', line: 'export {}' },
  { rule: '', file: 'modules/reports/planted/planted.query.ts', line: 'export {}' },
  ...map.flatMap((room, place) => {
    // One with a door: an import of what does not exist breaks no rule.
    const forbidden = map.slice(place + 1).filter(({ name }) => existsSync(join(root, 'src/modules', name, 'index.ts')))
    const target =
      forbidden[0]?.name ??
      map
        .map((other) => other.name as string)
        .find((name) => name !== room.name && !(room.calls as readonly string[]).includes(name))
    const file = `modules/${room.name}/planted/planted-downstream.command.ts`
    return target ? [{ rule: `${room.name}-calls-only-its-upstream`, file, line: `import '#modules/${target}'` }] : []
  }),
]

function cruise(): { summary: { violations: Finding[]; totalCruised: number } } {
  const done = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      'src',
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
    ],
    { cwd: copy, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
  )
  return JSON.parse(done.stdout)
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'dijkwacht-borders-'))
  for (const part of ['src', 'tests', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('the tree keeps every border, and the check reads every file', () => {
  const { summary } = cruise()
  expect(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([])
  const code = sourceFiles().filter((file) => /\.tsx?$/.test(file))
  expect(summary.totalCruised).toBeGreaterThan(code.length * 0.95)
})

test('every rule catches the wrong line that was planted for it', () => {
  for (const { file, line } of planted) {
    const path = join(copy, 'src', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${line}\n`)
  }
  const found = cruise().summary.violations
  const missed = planted.filter(
    ({ rule, file }) => rule && !found.some((finding) => finding.rule.name === rule && finding.from === `src/${file}`),
  )
  expect(missed).toEqual([])
})
