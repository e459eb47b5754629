// SPDX-License-Identifier: EUPL-1.2
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cruise, cruiseProject } from '../../tools/borders.ts'
import { map } from '../../src/modules/map.ts'
import { sourceFiles } from './source-files.ts'

const root = resolve(import.meta.dirname, '../..')

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
    rule: 'side-door-shows-plain-thought',
    file: 'modules/sharing/plain.ts',
    line: "export * from './planted/planted.store.ts'",
  },
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

test('the tree keeps every border, and the check reads every file', () => {
  const { violations, totalCruised } = cruiseProject()
  expect(violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([])
  const code = sourceFiles().filter((file) => /\.tsx?$/.test(file))
  expect(totalCruised).toBeGreaterThan(code.length * 0.95)
})

test('every rule catches the wrong line that was planted for it', () => {
  const copy = mkdtempSync(join(tmpdir(), 'dijkwacht-borders-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  for (const part of ['src', 'tests/context.ts', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const { file, line } of planted) {
    const path = join(copy, 'src', file)
    mkdirSync(dirname(path), { recursive: true })
    appendFileSync(path, `${line}\n`)
  }
  // Each rule looks at the two ends of an import: nothing has to be read but the lines that were planted.
  const files = [...new Set(planted.map(({ file }) => `src/${file}`))]
  const { violations } = cruise(copy, files, ['--do-not-follow', 'node_modules|^src/(?!.*planted)'])
  const missed = planted.filter(
    ({ rule, file }) => rule && !violations.some((one) => one.rule.name === rule && one.from === `src/${file}`),
  )
  expect(missed).toEqual([])
})
