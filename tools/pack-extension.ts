// SPDX-License-Identifier: EUPL-1.2
// node tools/pack-extension.ts PLATFORM [EVALUATOR|-] [FOLDER]
// Writes the extension for one platform: a folder to load unpacked, a .zip for Chromium and an .xpi for Firefox. The same sources give the same bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { zipSync } from 'fflate'
import { manifestOf } from '../packages/extension/src/manifest.ts'
import { words } from '../packages/extension/src/words.ts'
import { pngOf } from '../src/foundation/pictures/index.ts'
import { drawIcon } from '../src/modules/sharing/share-to-check/draw-icon.query.ts'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'packages/extension')
const [platform = '', second = '-', folder = join(root, 'var/packages')] = process.argv.slice(2)
for (const address of [platform, ...(second === '-' ? [] : [second])])
  if (!/^(https:\/\/[^/]+|http:\/\/localhost:\d+|http:\/\/127\.0\.0\.1:\d+)$/.test(address)) {
    process.stderr.write(
      'For which platform? Its origin, such as https://dijkwacht.example, and that of the second key holder, or -.\n',
    )
    process.exit(2)
  }
const target = join(resolve(folder), 'extension')
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const files: Record<string, Uint8Array> = {}
const put = (name: string, content: string | Uint8Array) => {
  files[name] = typeof content === 'string' ? Buffer.from(content) : content
}
put('manifest.json', `${JSON.stringify(manifestOf({ version, platform }), null, 2)}\n`)
put('LICENSE', readFileSync(join(root, 'LICENSE')))
for (const name of readdirSync(join(source, 'pages'))) put(name, readFileSync(join(source, 'pages', name)))
for (const [language, own] of Object.entries(words)) {
  const messages = Object.entries(own).map(([key, message]) => [key, { message }])
  put(`_locales/${language}/messages.json`, `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`)
}
const icon = await pngOf(drawIcon(), 128)
if (icon === 'too-busy') throw new Error('the icon was not drawn')
put('icon-128.png', icon)
for (const name of ['background', 'warning', 'account', 'start', 'pay']) put(`${name}.js`, await bundled(name))

for (const [name, bytes] of Object.entries(files)) {
  mkdirSync(join(target, name, '..'), { recursive: true })
  writeFileSync(join(target, name), bytes)
}
// By name, and of one moment in every time zone: what is packed twice is the same.
const sorted = Object.fromEntries(Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1)))
const packed = zipSync(sorted, { level: 9, mtime: new Date(1980, 0, 1) })
const base = `dijkwacht-${version}`
for (const ending of ['zip', 'xpi']) {
  writeFileSync(join(resolve(folder), `${base}.${ending}`), packed)
  process.stdout.write(`${join(resolve(folder), `${base}.${ending}`)} ${packed.length}\n`)
}
process.exit(0)

/** One file without imports: readable, because a store and a stranger want to read what it does. */
async function bundled(name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      DIJKWACHT_PLATFORM: JSON.stringify(platform),
      DIJKWACHT_EVALUATOR: JSON.stringify(second === '-' ? null : second),
    },
    build: {
      write: false,
      target: 'es2023',
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(source, `src/${name}.ts`), output: { format: 'iife' } },
    },
  })
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error(`${name} gave no script`)
  return output.code
}
