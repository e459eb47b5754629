// SPDX-License-Identifier: EUPL-1.2
// What `npm run check` runs: everything that needs no running program, offline, two at a time. What passed is remembered by what it read, and is
// not looked at again until that changes; `rm -r node_modules/.dijkwacht/check` forgets it.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bordersKey } from './borders.ts'
import { graphOf, noticing, resolver } from './imports.ts'
import { digestOf, digestOfFile, isCode, projectFiles, root } from './project-files.ts'

interface Check {
  name: string
  /** Which files decide. */
  reads(file: string): boolean
  /** Decides as well, of files of which not everything does. */
  also?: string
  args: string[]
  /** Can look at some files only: those that changed, or also those that import them. */
  some?: 'changed' | 'importers'
  /** Not before this one, whose files it reads. */
  after?: string
}

const types = 'page types'
const memory = join(root, 'node_modules/.dijkwacht/check')
const began = Date.now()
const files = projectFiles()
const digests = new Map(
  files.filter((file) => !/\.(pdf|png|jpg|woff2|gz|zip)$/.test(file)).map((file) => [file, digestOfFile(file)]),
)
const always = ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/check.ts']
const imports = bordersKey(files)
const isSource = (file: string) => /^src\/.*\.(tsx?|json|sql)$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file)
const isPage = (file: string) => /\.(page|part)\.tsx$/.test(file)

// The longest first, so that neither of the two is left over at the end.
const checks: Check[] = [
  {
    name: types,
    reads: (file) =>
      /^src\/(modules\/[^/]+\/module|app\/modules|routes)\.ts$|^(react-router|vite)\.config\.ts$/.test(file),
    args: ['node_modules/.bin/react-router', 'typegen'],
  },
  {
    name: 'borders',
    reads: () => false,
    also: imports,
    args: ['tools/borders.ts'],
  },
  {
    name: 'types',
    reads: (file) => isCode(file) || /^(src|packages|tests|tools|bench|evaluate)\/.*\.json$/.test(file),
    args: [
      'node_modules/typescript-native/bin/tsc',
      '-p',
      '.',
      '--incremental',
      '--tsBuildInfoFile',
      'node_modules/.dijkwacht/types.tsbuildinfo',
    ],
    after: types,
  },
  {
    name: 'lint',
    reads: (file) => (isCode(file) && file.includes('/')) || file === '.oxlintrc.json',
    args: ['node_modules/.bin/oxlint', '--type-aware', '--deny-warnings'],
    some: 'importers',
    after: types,
  },
  {
    name: 'dead code',
    reads: (file) => isCode(file) || /\.(mjs|json)$/.test(file),
    args: ['node_modules/.bin/knip', '--no-progress', '--cache', '--cache-location', 'node_modules/.dijkwacht/knip'],
    after: types,
  },
  {
    name: 'plain language',
    // Which texts everybody can read follows from pages and what they import.
    reads: (file) =>
      /^src\/.*(\.text\.ts|\/module\.ts|\.json)$|^src\/foundation\/(readability|text)\/|^tools\/.*text/.test(file),
    also: imports,
    args: ['tools/text-check.ts'],
  },
  {
    name: 'generated documents',
    reads: (file) =>
      (isSource(file) && !isPage(file)) ||
      /^docs\/.*\.(md|json)$|^tools\/(draw|activities|asvs)|^docs\/security\/asvs\.csv$/.test(file),
    args: ['tools/draw.ts', '--check'],
  },
  {
    name: 'format',
    reads: (file) => /\.(tsx?|mjs)$/.test(file),
    args: ['node_modules/.bin/biome', 'format', '--no-errors-on-unmatched'],
    some: 'changed',
  },
]

interface Passed {
  key: string
  /** Digest of each file, where some can be looked at alone. */
  files?: Record<string, string>
}

function stateOf(check: Check): Passed {
  const read = files.filter((file) => digests.has(file) && (check.reads(file) || always.includes(file)))
  const one = read.map((file) => `${file} ${digests.get(file)}`)
  const key = digestOf([process.version, ...check.args, check.also ?? '', ...one])
  return check.some ? { key, files: Object.fromEntries(read.map((file) => [file, digests.get(file) ?? ''])) } : { key }
}

function passedBefore(check: Check): Passed | null {
  const path = join(memory, `${check.name}.json`)
  if (check.name === types && !existsSync(join(root, '.react-router/types'))) return null
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** The files to look at; null: the whole, because nothing is remembered or what holds for all files changed. */
function someFiles(check: Check, now: Passed, before: Passed | null): string[] | null {
  if (!check.some || !before?.files || !now.files) return null
  const changed = Object.keys(now.files).filter((file) => now.files?.[file] !== before.files?.[file])
  if (changed.some((file) => always.includes(file) || file.startsWith('.'))) return null
  const gone = Object.keys(before.files).some((file) => !(file in (now.files ?? {})))
  if (check.some === 'changed') return changed
  if (gone || changed.length > 40) return null
  const code = files.filter(isCode).map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)
  const noticed = noticing(graphOf(code, resolver(root)), changed, { withTypes: true, most: 1 })
  return [...noticed.keys()].filter((file) => file in (now.files ?? {}))
}

const whole: Record<string, string[]> = {
  lint: ['src', 'packages', 'tests', 'tools', 'bench', 'evaluate'],
  format: ['.'],
}

function run(args: string[]): Promise<{ isGood: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => done({ isGood: code === 0, output }))
  })
}

let failed = 0
async function look(check: Check): Promise<void> {
  const [now, before, started] = [stateOf(check), passedBefore(check), Date.now()]
  if (before?.key === now.key) return console.log(`ok   ${check.name} (unchanged)`)
  const path = join(memory, `${check.name}.json`)
  const some = someFiles(check, now, before)
  const paths = some ?? whole[check.name] ?? []
  const { isGood, output } = some?.length === 0 ? { isGood: true, output: '' } : await run([...check.args, ...paths])
  const scope = some ? `${some.length} files, ` : ''
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${check.name} (${scope}${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (isGood) return writeFileSync(path, JSON.stringify(now))
  failed += 1
  console.log(output.split('\n').slice(0, 80).join('\n'))
}

mkdirSync(memory, { recursive: true })
const waiting = [...checks]
const looked = new Map<string, Promise<void>>()
async function work(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    if (check.after) await looked.get(check.after)
    const one = look(check)
    looked.set(check.name, one)
    await one
  }
}
await Promise.all([work(), work()])
console.log(`${((Date.now() - began) / 1000).toFixed(1)} s`)
process.exit(failed > 0 ? 1 : 0)
