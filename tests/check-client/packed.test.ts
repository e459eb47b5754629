// SPDX-License-Identifier: EUPL-1.2
// The packages as another team gets them: unpacked outside the repository, with nothing but what their package.json names, on the oldest Node.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const names = ['check-client', 'evaluator', 'misp', 'stix-taxii'] as const
let folder: string

/** The system's own when that is one of the oldest that we promise; else the one that the repository brings. */
const node20 = (process.env.PATH ?? '')
  .split(':')
  .map((place) => join(place, 'node'))
  .find((path) => existsSync(path) && execFileSync(path, ['--version'], { encoding: 'utf8' }).startsWith('v20.'))

const installed = (name: string) => join(folder, 'node_modules/@dijkwacht', name)
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>
const run = (words: string[], node = node20 ?? process.execPath) =>
  spawnSync(node, words, { cwd: folder, encoding: 'utf8', timeout: 60_000 })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dijkwacht-packed-'))
  const packing = mkdtempSync(join(tmpdir(), 'dijkwacht-packing-'))
  for (const name of names) {
    execFileSync(process.execPath, [join(root, 'tools/pack-package.ts'), name, packing], { stdio: 'pipe' })
    mkdirSync(installed(name), { recursive: true })
    const tarball = readdirSync(packing).find((file) => file.startsWith(`dijkwacht-${name}`)) ?? ''
    execFileSync('tar', ['xzf', join(packing, tarball), '--strip-components=1', '-C', installed(name)])
  }
  rmSync(packing, { recursive: true, force: true })
  const wanted = names.flatMap((name) => {
    const { dependencies, optionalDependencies } = json(join(installed(name), 'package.json'))
    return Object.keys({ ...dependencies, ...optionalDependencies })
  })
  for (const dependency of [...wanted, '@types/node', 'undici-types']) {
    const place = join(folder, 'node_modules', dependency)
    const own = join(root, 'node_modules', dependency)
    if (existsSync(place) || !existsSync(own)) continue
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(own, place)
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(names)('%s', (name) => {
  const files = () =>
    readdirSync(installed(name), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|d\.ts)$/.test(file))

  it('imports only itself, Node and what its package.json names; nothing of the server', () => {
    expect(files().length).toBeGreaterThan(15)
    const { dependencies, optionalDependencies } = json(join(installed(name), 'package.json'))
    const allowed = Object.keys({ ...dependencies, ...optionalDependencies })
    const strange = files().flatMap((file) =>
      [...readFileSync(join(installed(name), file), 'utf8').matchAll(/(?:[\s}]from|import\(?) ?['"]([^'"]+)['"]/g)]
        .map(([, from = '']) => from)
        .filter((from) => !/^(\.{1,2}\/.*\.js|node:.*|#best-group|#web-tables)$/.test(from))
        .filter((from) => !allowed.some((one) => from === one || from.startsWith(`${one}/`)))
        .map((from) => `${file}: ${from}`),
    )
    expect(strange).toEqual([])
  })

  it('says of everything that it exports what it is', () => {
    const silent = files()
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) => {
        const lines = readFileSync(join(installed(name), file), 'utf8').split('\n')
        return lines
          .filter(
            (line, place) =>
              /^export (?:declare |type \w+ =|interface )/.test(line) && !lines[place - 1]?.endsWith('*/'),
          )
          .map((line) => `${file}: ${line}`)
      })
    expect(silent).toEqual([])
  })

  it('brings README, licence and no test; every place that it names is there', () => {
    const { exports = {}, bin = {} } = json(join(installed(name), 'package.json'))
    const named = JSON.stringify([exports, bin]).match(/\.\/[^"]+\.(?:js|d\.ts|json)(?=")/g) ?? []
    for (const file of ['README.md', 'LICENSE', ...named])
      expect(existsSync(join(installed(name), file)), file).toBe(true)
    expect(
      readdirSync(installed(name), { recursive: true, encoding: 'utf8' }).filter((file) => /test|fixture/.test(file)),
    ).toEqual([])
  })
})

it('dijkwacht-check says how it is used', () => {
  const { status, stderr } = run([join(installed('check-client'), 'dist/cli.js'), '--help'])
  expect(stderr).toContain('dijkwacht-check FILE.csv --settings check.json')
  expect(status).toBe(0)
})

it('the kit comes along, and its own program passes it', () => {
  const cli = join(installed('check-client'), 'dist/conformance/cli.js')
  const program = join(installed('check-client'), 'dist/conformance/reference-program.js')
  const { status, stdout } = run([cli, `${node20 ?? process.execPath} ${program}`])
  expect(stdout).not.toContain('FAIL')
  expect(status).toBe(0)
})

it(`a small program of somebody else runs (${node20 ? 'Node 20' : process.version})`, () => {
  writeFileSync(
    join(folder, 'small.js'),
    `import { bestGroup, CheckClient, expressionsOf } from '@dijkwacht/check-client'
import { TagStore } from '@dijkwacht/check-client/node'
import { nobleGroup } from '@dijkwacht/check-client/noble'
import { blind, evaluateInput, finalize, randomScalar } from '@dijkwacht/check-client/voprf'
import vectors from '@dijkwacht/check-client/vectors/canonical.json' with { type: 'json' }
const group = await bestGroup()
const input = new TextEncoder().encode('x')
const secret = randomScalar(group)
const one = blind(group, input)
const [output] = finalize(nobleGroup, [input], [one.blind], [group.multiply(one.element, secret)])
const wrong = vectors.filter(({ kind, written, expressions }) => expressionsOf(kind, written).join() !== expressions.join())
const isSame = Buffer.compare(output, evaluateInput(group, secret, input)) === 0
console.log(JSON.stringify([typeof CheckClient, typeof TagStore, isSame, wrong.length]))
`,
  )
  const { stdout, stderr } = run(['small.js'])
  expect(stderr.replace(/^.*ExperimentalWarning.*$|^\(Use .*$/gm, '').trim()).toBe('')
  expect(JSON.parse(stdout)).toEqual(['function', 'function', true, 0])
})

it('the second key holder says how it is started', () => {
  const { status, stderr } = run([join(installed('evaluator'), 'dist/main.js')])
  expect(stderr).toContain('dijkwacht-evaluator SETTINGS.json')
  expect(status).toBe(2)
})

it('the compiler accepts a few lines of somebody else, and refuses wrong ones', () => {
  writeFileSync(
    join(folder, 'consumer.ts'),
    `import { CheckClient, CheckProblem, screenRows, type Screened } from '@dijkwacht/check-client'
import { Journal, TagStore } from '@dijkwacht/check-client/node'
import { Evaluator } from '@dijkwacht/evaluator'
export async function screen(rows: string[], signal: AbortSignal): Promise<Screened[]> {
  const client = new CheckClient({
    platform: 'https://dijkwacht.example', clientId: 'bank', privateKey: { kty: 'OKP' }, purpose: 'prevent-payment',
    activity: 'register 12', journal: new Journal('journal'),
  })
  const set = await client.fetchSet()
  const tags = await client.tagsOf([{ kind: 'iban', canonical: 'x' }])
  void client.follow(set, tags, ({ came, went }) => console.log(came.length, went.length), { signal })
  try {
    return await screenRows({ client, set, store: new TagStore('state', client.namespace, client.epoch) }, 'iban', rows)
  } catch (error) {
    if (error instanceof CheckProblem && error.code === 'away') return []
    throw error
  }
}
export const holder: typeof Evaluator = Evaluator
// @ts-expect-error there is no such kind
void screenRows({} as never, 'passport', [])
`,
  )
  const options = {
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: ['node'],
    noEmit: true,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }))
  const tsc = join(root, 'node_modules/typescript-native/bin/tsc')
  const { stdout } = run([tsc, '-p', '.'], process.execPath)
  expect(stdout).toBe('')
})

it('a browser gets it without anything of Node', async () => {
  writeFileSync(
    join(folder, 'page.js'),
    `export { bestGroup, CheckClient, expressionsOf } from '@dijkwacht/check-client'\nexport { blind } from '@dijkwacht/check-client/voprf'\n`,
  )
  const lib = { entry: join(folder, 'page.js'), formats: ['es' as const], fileName: 'page' }
  await build({ root: folder, logLevel: 'error', configFile: false, build: { lib, outDir: 'page', minify: true } })
  const file = join(folder, 'page', readdirSync(join(folder, 'page')).find((one) => one.endsWith('js')) ?? '')
  const text = readFileSync(file, 'utf8')
  expect(text).not.toMatch(/node:|__vite-browser-external|libsodium|koffi/)
  expect(gzipSync(text).length).toBeLessThan(40_000)
  const page = (await import(file)) as typeof import('@dijkwacht/check-client')
  expect((await page.bestGroup()).name).toBe('noble')
  expect(page.expressionsOf('email', 'Jan@Winkel.example')).toEqual(['jan@winkel.example'])
})

it('a browser gets misp and stix-taxii without anything of Node', async () => {
  writeFileSync(
    join(folder, 'feeds.js'),
    `export { answerMisp, attributeOf, readEvent } from '@dijkwacht/misp'\nexport { answerTaxii, observableOf, taxiiClient } from '@dijkwacht/stix-taxii'\n`,
  )
  const lib = { entry: join(folder, 'feeds.js'), formats: ['es' as const], fileName: 'feeds' }
  await build({ root: folder, logLevel: 'error', configFile: false, build: { lib, outDir: 'feeds', minify: true } })
  const file = join(folder, 'feeds', readdirSync(join(folder, 'feeds')).find((one) => one.endsWith('js')) ?? '')
  const text = readFileSync(file, 'utf8')
  expect(text).not.toMatch(/node:|__vite-browser-external/)
  expect(gzipSync(text).length).toBeLessThan(25_000)
})

it(`misp and stix-taxii run for somebody else (${node20 ? 'Node 20' : process.version})`, () => {
  writeFileSync(
    join(folder, 'feeds-small.js'),
    `import { attributeOf, eventOf, readEvent } from '@dijkwacht/misp'
import { bundleOf, indicatorOf, objectId, observableOf, patternOf, readBundle } from '@dijkwacht/stix-taxii'
import { tryTaxiiServer } from '@dijkwacht/stix-taxii/conformance'
const now = new Date()
const uuid = '7b8f6c1e-1111-4222-8333-000000000001'
const iban = { kind: 'iban', value: 'NL61DYKW0123456789' }
const attribute = attributeOf({ ...iban, uuid, toIds: true, timestamp: now })
const event = eventOf({ uuid, info: 'x', date: now, timestamp: now, org: { name: 'x', uuid }, attributes: [attribute] })
const head = { id: objectId('indicator', uuid, 'x'), created: now, modified: now, name: 'x', validFrom: now }
const bundle = bundleOf([indicatorOf({ ...head, pattern: patternOf(observableOf(iban)) })])
console.log(JSON.stringify([readEvent(event).claims[0]?.value, readBundle(bundle).claims[0]?.value, typeof tryTaxiiServer]))
`,
  )
  const { stdout, stderr } = run(['feeds-small.js'])
  expect(stderr.replace(/^.*ExperimentalWarning.*$|^\(Use .*$/gm, '').trim()).toBe('')
  expect(JSON.parse(stdout)).toEqual(['NL61DYKW0123456789', 'NL61DYKW0123456789', 'function'])
  const cli = run([join(installed('stix-taxii'), 'dist/conformance/cli.js'), '--help'])
  expect(cli.stderr).toContain('dijkwacht-taxii-conformance ADDRESS')
  expect(cli.status).toBe(0)
})
