// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from './source-files.ts'

/** As measured, and some room (decisions 0142, 0151 and 0189). */
const laterBytes = { brotli: 158_000, gzip: 186_000, organisations: 20_000, forms: 440_000, need: 30_000 }

test('the build stops when a component pulls a store into the browser', () => {
  const copy = mkdtempSync(join(tmpdir(), 'dijkwacht-bundle-'))
  try {
    for (const part of ['src', 'tools', 'package.json', 'tsconfig.json', 'vite.config.ts', 'react-router.config.ts'])
      cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const folder = join(copy, 'src/modules/guidance/planted')
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'planted.store.ts'),
      "import { sql } from '#foundation/db'\nexport const secret = () => sql`select 1`\n",
    )
    writeFileSync(
      join(folder, 'planted.page.tsx'),
      "import { secret } from './planted.store.ts'\nexport default function Planted() {\n  return <p>{String(secret)}</p>\n}\n",
    )
    // The one page is enough: what a page pulls along is looked at as it is resolved.
    writeFileSync(
      join(copy, 'src/routes.ts'),
      "import { route } from '@react-router/dev/routes'\nexport default [route('planted', 'modules/guidance/planted/planted.page.tsx')]\n",
    )
    const done = spawnSync(process.execPath, ['node_modules/.bin/react-router', 'build'], {
      cwd: copy,
      encoding: 'utf8',
    })
    expect(`${done.stdout}${done.stderr}`).toContain(
      'pulls src/modules/guidance/planted/planted.store.ts into the browser',
    )
    expect(done.status).not.toBe(0)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})

test('a change in a style sheet builds the pages anew, also where another imports it', () => {
  const inputs = readFileSync(join(root, 'build/inputs/client.txt'), 'utf8').split('\n')
  expect(inputs.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(50)
  expect(inputs).toEqual(expect.arrayContaining(['src/ui/workbench-style.css', 'src/ui/desk.css']))
})

test('no server code reached the browser', () => {
  const assets = join(root, 'build/client/assets')
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(3)
  const leaks = scripts.filter((file) =>
    /dijkwacht_app|insert into|kysely|pg-boss|recordAudit/i.test(readFileSync(join(assets, file), 'utf8')),
  )
  expect(leaks).toEqual([])
})

/** What was built under this name, and how many bytes of it are sent. */
function sentAs(name: string, ending: string) {
  const assets = join(root, 'build/client/assets')
  const found = readdirSync(assets).filter((file) => file.startsWith(`${name}.`) && file.endsWith(`.${ending}`))
  expect(found).toHaveLength(1)
  const path = join(assets, found[0] ?? '')
  const bytes = readFileSync(path)
  const brotli = readFileSync(`${path}.br`)
  expect(brotliDecompressSync(brotli).equals(bytes)).toBe(true)
  return { text: bytes.toString(), brotli: brotli.length, gzip: readFileSync(`${path}.gz`).length }
}

test('the script of a public page is one small file: the private check at most 20 kB as it is sent', () => {
  const { text, brotli, gzip } = sentAs('check-privately', 'js')
  expect(text).not.toMatch(/innerHTML|document\.write|eval\(|\bimport\s*[{'"]/)
  // Its later scripts, by the addresses that the page gives.
  expect(text.match(/\bimport\s*\(/g)).toHaveLength(1)
  // 15 of the 20 are the curve and the hash (decision 0034).
  expect(brotli).toBeLessThanOrEqual(18_000)
  expect(gzip).toBeLessThanOrEqual(20_000)
})

test('what the private check fetches later has its own limits, and sends nothing', () => {
  const words = { nl: 'Betaal niet', en: 'Do not pay' }
  for (const language of ['nl', 'en'] as const) {
    const { text, brotli, gzip } = sentAs(`answer-fully-${language}`, 'js')
    expect(text).not.toMatch(/innerHTML|document\.write|eval\(|\bimport\s*[({'"]|XMLHttp|Beacon|WebSocket/)
    // Only what it reads, by the addresses that the page gives.
    expect(text.match(/\bfetch\(/g)).toHaveLength(1)
    // Each with its own words.
    expect(text).toContain(words[language])
    expect(text).not.toContain(words[language === 'nl' ? 'en' : 'nl'])
    expect(brotli).toBeLessThanOrEqual(laterBytes.brotli)
    expect(gzip).toBeLessThanOrEqual(laterBytes.gzip)
  }
  const need = sentAs('hear-need-nl', 'js')
  expect(need.text).not.toMatch(/fetch\(|\bimport\s*[({'"]|XMLHttp|Beacon|WebSocket|Storage|innerHTML/)
  expect(need.gzip).toBeLessThanOrEqual(laterBytes.need)
  expect(sentAs('organisations', 'bin').brotli).toBeLessThanOrEqual(laterBytes.organisations)
  expect(sentAs('message-forms', 'bin').brotli).toBeLessThanOrEqual(laterBytes.forms)
})

test('the script of the pause only counts down: it asks, keeps and writes nothing', () => {
  const assets = join(root, 'build/client/assets')
  const small = readdirSync(assets).filter((file) => file.startsWith('count-down.') && file.endsWith('.js'))
  expect(small).toHaveLength(1)
  const text = readFileSync(join(assets, small[0] ?? ''), 'utf8')
  expect(text.length).toBeLessThanOrEqual(1_000)
  expect(text).not.toMatch(/fetch|XMLHttp|Beacon|cookie|Storage|innerHTML|import/)
})

test('the page bundle holds no second copy of any module: it points at the files that Node runs', () => {
  const bundle = readFileSync(join(root, 'build/server/index.js'), 'utf8')
  for (const file of ['src/foundation/web/index.ts', 'src/foundation/text/index.ts'])
    expect(bundle).toContain(`../../${file}`)
  expect(bundle).not.toMatch(/class Refusal|new PgBoss|dijkwacht_app/)
})

/** As the server sends it. The frame is what every room has, and what a browser keeps: React and its router are 103 kB of it. */
const roomBytes = { frame: 135_000, own: 80_000 }

test('the script of a room is small beside the frame that all rooms share', () => {
  const assets = join(root, 'build/client/assets')
  const file = (path: string) => path.split('/').at(-1) ?? ''
  const manifest = readFileSync(
    join(assets, readdirSync(assets).find((name) => name.startsWith('manifest-')) ?? ''),
    'utf8',
  )
  const { entry, routes } = JSON.parse(manifest.slice(manifest.indexOf('{'), manifest.lastIndexOf('}') + 1)) as {
    entry: { module: string; imports: string[] }
    routes: Record<string, { path?: string; module: string; imports?: string[] }>
  }
  const frame = new Set([entry, routes.root].flatMap((each) => (each ? [each.module, ...(each.imports ?? [])] : [])))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }
  const known = new Map<string, number>()
  const sent = (path: string) => {
    const bytes = known.get(path) ?? brotliCompressSync(readFileSync(join(assets, file(path))), { params }).length
    known.set(path, bytes)
    return bytes
  }
  const sum = (paths: Iterable<string>) => [...paths].reduce((bytes, path) => bytes + sent(path), 0)
  const rooms = Object.values(routes).filter(({ path }) => path?.startsWith('werkbank'))
  expect(rooms.length).toBeGreaterThan(200)
  expect(sum(frame)).toBeLessThan(roomBytes.frame)
  const large = rooms.flatMap(({ path = '', module, imports = [] }) => {
    const own = sum(new Set([module, ...imports].filter((each) => !frame.has(each))))
    return own > roomBytes.own ? [`${path}: ${own} bytes`] : []
  })
  expect(large).toEqual([])
})
