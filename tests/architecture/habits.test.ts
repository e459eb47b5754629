// SPDX-License-Identifier: EUPL-1.2
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { map, storedAs } from '../../src/modules/map.ts'
import { modules } from '../../src/app/modules.ts'
import { retentionLines } from '../../src/app/retention-lines.ts'
import { refusedName, refusedPhrasesIn } from './refused-words.ts'
import { projectFiles, read, sourceFiles } from './source-files.ts'

const code = sourceFiles().filter((file) => /\.tsx?$/.test(file))
const suffixes = [
  'schema',
  'command',
  'query',
  'store',
  'tables',
  'page',
  'part',
  'api',
  'job',
  'listener',
  'events',
  'text',
  'test',
  'data',
  'importer',
  'source',
  'tray',
  'demo',
  'fixture',
]

function hasSpdx(text: string): boolean {
  return text.split('\n', 3).some((line) => line.includes('SPDX-License-Identifier: EUPL-1.2'))
}

test('the checks below read the whole tree', () => {
  expect(code.length).toBeGreaterThan(150)
})

test('every source file says its licence', () => {
  expect(code.filter((file) => !hasSpdx(read(file)))).toEqual([])
})

test('no giants: at most 300 lines a file', () => {
  const long = code.filter(
    (file) => !file.endsWith('.data.ts') && !file.endsWith('.test.ts') && read(file).split('\n').length > 301,
  )
  expect(long).toEqual([])
})

test('a day ends by the clock of Amsterdam, never by a fixed hour', () => {
  const fixed = /T2[23]:00(:00(\.0+)?)?Z|T\d\d:\d\d(:\d\d)?\+0[12]:00/
  expect(fixed.test('new Date(`${day}T23:00:00Z`)')).toBe(true)
  expect(fixed.test('Date.parse(`${day}T00:00:00+01:00`)')).toBe(true)
  expect(code.filter((file) => !/\.(test|fixture)\./.test(file) && fixed.test(read(file)))).toEqual([])
})

test('a number to call is made in one place, which knows what has no country code', () => {
  const made = /['"`]tel:(?![…'"`])/
  expect(made.test("href: 'tel:112'") && made.test('`tel:${phone}`') && made.test('href="tel:113"')).toBe(true)
  expect(
    code.filter(
      (file) => file.startsWith('src/') && !/\.(test|fixture)\.|values\/dial/.test(file) && made.test(read(file)),
    ),
  ).toEqual([])
})

test('no drawers', () => {
  expect(code.filter((file) => /(^|[/.-])(utils?|helpers?|common|misc|manager|service)([/.-]|$)/i.test(file))).toEqual(
    [],
  )
})

test('file names are kebab-case and their suffix is a layer', () => {
  const wrong = code.filter((file) => {
    const [stem = '', ...rest] = basename(file).split('.')
    rest.pop()
    const isKnown = rest.every((part) => suffixes.includes(part) || ['server', 'client', 'd'].includes(part))
    return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) || !isKnown
  })
  expect(wrong).toEqual([])
})

test('a page is a route, and what is a part of a page is called so', () => {
  const routes = modules.flatMap(({ name, pages = [] }) =>
    pages.map(({ file }) => `src/modules/${name}/${file}.page.tsx`),
  )
  const drawn = (suffix: string) => code.filter((file) => file.startsWith('src/modules/') && file.endsWith(suffix))
  expect(drawn('.page.tsx')).toEqual([...new Set(routes)].toSorted())
  const asksOrAnswers = /export (default|(const|async function|function) (loader|action)\b)/
  expect(drawn('.part.tsx').filter((file) => asksOrAnswers.test(read(file)))).toEqual([])
})

test('a key that does the same everywhere is named in one table', () => {
  const [table = ''] = /export const keys = \{[^}]+/.exec(read('src/ui/keys.tsx')) ?? []
  const keys = [...table.matchAll(/^ {2}\w+: '([^']+)',$/gm)].map(([, key = '']) => key)
  const general = new Set(keys)
  const typed = (text: string) =>
    [...text.matchAll(/[{ ]keys: '([^' ]+)'/g)].flatMap(([, key = '']) => (general.has(key) ? [key] : []))
  expect(typed("{ keys: 'j', row: 'next' }")).toEqual(['j'])
  expect(keys).toContain('j')
  expect(general.size).toBe(keys.length)
  expect(
    code.filter((file) => file.endsWith('.tsx') && file !== 'src/ui/keys.tsx' && typed(read(file)).length > 0),
  ).toEqual([])
})

test('the modules on disk, in the map and in the program are the same, in the same order', () => {
  const onDisk = new Set(sourceFiles().flatMap((file) => /^src\/modules\/([^/]+)\//.exec(file)?.[1] ?? []))
  expect([...onDisk].toSorted()).toEqual(map.map((room) => room.name).toSorted())
  expect(modules.map((module) => module.name)).toEqual(map.map((room) => room.name))
})

test('the map has an order: every module calls only what stands before it', () => {
  map.forEach((room, place) => {
    const before = map.slice(0, place).map((other) => other.name as string)
    for (const called of room.calls) expect(before).toContain(called)
  })
})

test('every table lies in the schema of its module and has one retention line', () => {
  const lines = retentionLines(modules)
  const migrations = sourceFiles().filter((file) => file.startsWith('src/modules/') && file.endsWith('.migration.sql'))
  const namesIn = (file: string, words: RegExp) => [...read(file).matchAll(words)].map((match) => match[1] ?? '')
  const gone = migrations.flatMap((file) => namesIn(file, /drop table ([\w.]+)/gi))
  const tables = migrations
    .flatMap((file) =>
      namesIn(file, /create (?:unlogged )?table (?:if not exists )?([\w.]+)/gi).map((table) => ({ file, table })),
    )
    .filter(({ table }) => !gone.includes(table))
  expect(tables.length).toBeGreaterThan(8)
  for (const { file, table } of tables) {
    const schema = storedAs(file.split('/')[2] ?? '').replaceAll('-', '_')
    expect(table.split('.')[0], file).toBe(schema)
  }
  expect(Object.keys(lines).toSorted()).toEqual(expect.arrayContaining(tables.map(({ table }) => table).toSorted()))
})

test('every command records what it did', () => {
  const silent = code.filter(
    (file) => file.endsWith('.command.ts') && !/recordAudit|takeDeed|\.command\.ts'/.test(read(file)),
  )
  const excused = silent.filter((file) => !read(file).includes('No audit line:'))
  expect(excused).toEqual([])
})

test('permissions, jobs and announcements begin with the name of their module', () => {
  for (const module of modules) {
    for (const permission of Object.keys(module.permissions ?? {}))
      expect(permission.split(':')[0]).toMatch(/^[a-z-]+$/)
    const begin = `${storedAs(module.name)}.`
    for (const job of module.jobs ?? []) expect(job.name.startsWith(begin)).toBe(true)
    for (const listener of module.listeners ?? []) expect(listener.job.startsWith(begin)).toBe(true)
  }
})

test('every port is given once, by a module downstream of whoever has it', () => {
  const placeOf = (name: string) => map.findIndex((room) => room.name === name)
  const ports = code
    .filter((file) => file.startsWith('src/modules/') && file.endsWith('.events.ts'))
    .flatMap((file) =>
      [...read(file).matchAll(/definePort\b[\s\S]*?\('([a-z.-]+)'\)/g)].map(([, port = '']) => ({
        port,
        owner: file.split('/')[2] ?? '',
      })),
    )
  expect(ports.length).toBeGreaterThan(3)
  const given = modules.flatMap(({ name, gives = [] }) => gives.map(({ port }) => ({ port, by: name })))
  expect(given.map(({ port }) => port).toSorted()).toEqual(ports.map(({ port }) => port).toSorted())
  for (const { port, owner } of ports)
    for (const { by } of given.filter((one) => one.port === port))
      expect(placeOf(by), `${port} by ${by}`).toBeGreaterThan(placeOf(owner))
})

// And what React reads at its first breath.
test('only the settings read the environment', () => {
  const readers = code.filter((file) => !file.endsWith('.test.ts') && /process\.env/.test(read(file)))
  expect(readers.toSorted()).toEqual([
    'src/app/cli.ts',
    'src/app/main.ts',
    'src/app/production-react.ts',
    'src/app/worker.ts',
  ])
})

test('pages find no test ids, and hold no script of their own', () => {
  const pages = code.filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
  expect(pages.filter((file) => /data-testid|dangerouslySetInnerHTML|style=\{/.test(read(file)))).toEqual([])
})

test('no address of a package registry is committed', () => {
  const hosts = new RegExp(
    ['registry.npmjs', 'registry.yarnpkg', 'deb.debian', 'pypi'].map((part) => `${part}\\.`).join('|'),
  )
  const texts = projectFiles().filter(
    (file) => /\.(tsx?|mjs|json|md|ya?ml|sql|txt)$|^\.npmrc$/.test(file) && !file.startsWith('tests/architecture/'),
  )
  expect(texts.filter((file) => hosts.test(read(file)))).toEqual([])
})

test('decisions are numbered one by one, each with a status and a title that is the choice', () => {
  const decisions = projectFiles()
    .filter((file) => /^docs\/decisions\/\d{4}-/.test(file))
    .toSorted()
  decisions.forEach((file, place) => {
    expect(basename(file).slice(0, 4)).toBe(String(place + 1).padStart(4, '0'))
    expect(read(file), file).toMatch(/^# \d{4} .+\n[\s\S]*^Status: (accepted|superseded by \d{4})/m)
  })
  expect(decisions.length).toBeGreaterThan(8)
})

/** A wait asks for what it waits for (`expect.poll`, `vi.waitFor`, tests/lock-waits.ts): no time is long enough on a busy machine. */
const sleeps = (text: string) => /\bsetTimeout\(|timers\/promises|\bwaitForTimeout\(|\bsleep\(/.test(text)

test('no test sleeps', () => {
  const tests = projectFiles().filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('tests/architecture/'))
  expect(tests.length).toBeGreaterThan(400)
  expect(tests.filter((file) => sleeps(read(file)))).toEqual([])
  expect(sleeps('await new Promise((done) => setTimeout(done, 50))')).toBe(true)
  expect(sleeps("import { setTimeout as pause } from 'node:timers/promises'")).toBe(true)
  expect(sleeps('await page.waitForTimeout(200)')).toBe(true)
})

test('a TODO names an issue', () => {
  expect(code.filter((file) => /TODO(?!\(#\d+\))/.test(read(file)))).toEqual([])
})

const written = projectFiles().filter((file) => /\.(tsx?|mjs)$/.test(file))

test('file names say what is in the file', () => {
  const planted = ['src/modules/planted/show/looks.ts', 'src/modules/planted/told-lines.test.ts']
  expect(planted.flatMap((file) => refusedName(file) ?? [])).toHaveLength(2)
  expect(refusedName('src/modules/planted/show/status-tone.ts')).toBeNull()
  expect(written.flatMap((file) => refusedName(file) ?? [])).toEqual([])
})

test('comments are written in the field’s English', () => {
  const planted = "const text = 'for who'\n/** The account,\n * for who gathered it. */"
  expect(refusedPhrasesIn(planted)).toHaveLength(1)
  const others = written.filter((file) => file !== 'tests/architecture/habits.test.ts')
  expect(others.flatMap((file) => refusedPhrasesIn(read(file)).map((phrase) => `${file}: ${phrase}`))).toEqual([])
})
