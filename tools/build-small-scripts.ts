// SPDX-License-Identifier: EUPL-1.2
// Builds the few scripts of public pages, each as one file beside the page bundle: nothing else is loaded with it, and no other script of
// the site grows by it. Squeezes them and the styles. Run after the page bundle, which empties the folder.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { minify } from 'terser'
import { build } from 'vite'
import { namedData, namedScripts } from '../src/app/small-scripts.ts'
import type { Language } from '../src/foundation/text/index.ts'
import { onlyIn } from './only-in-language.ts'
import { keepServerCodeHome, tellInputs, withoutErrorTexts, withoutSkeletons } from './vite-plugins.ts'

/** Libraries that throw words at whoever calls them wrongly, of which a visitor sees nothing. */
const speakToProgrammers = [
  'node_modules/@noble',
  'node_modules/@scure',
  'node_modules/@formatjs',
  'node_modules/intl-messageformat',
  'node_modules/libphonenumber-js',
  'packages/check-client',
]

const root = resolve(import.meta.dirname, '..')
const assets = join(root, 'build/client/assets')

/**
 * Long names by which the curve's code calls itself. None is a name of the browser's, and none is looked up by its text; a name that a later version
 * no longer has is simply not found.
 */
const ownNames =
  /^(?:wnafPrecomputes|buildWnafTable|wnafCachedCT|getWnafPrecomputes|validateMulInput|fixedWindowCT|mulCTBlinded|mulCT|runCT|baseCanBeBlinded|setWindowSize|hasWindowSize|shouldBlind|assertPoint|mulSecret|mulUnsafe|roundClean|_cloneIntoMeta|_cloneInto|digestInto|padOffset|assertSame|multiplyUnsafe|assertValidity|isTorsionFree|isSmallOrder|clearCofactor|_lengths|_mod|isValidNot0|invertBatch|precompute|multiplyBase|multiplyScalars|subtractScalars|addScalars|invertScalar|scalarFromHash|elementFromHash)$/

/** The doors of these lead to all of them; a script carries what it calls. */
const pure = [
  'src/values/',
  'src/foundation/text/',
  'src/foundation/search/',
  'packages/check-client/src/',
  'src/modules/',
].map((path) => join(root, path))
const isPure = (id: string) => pure.some((path) => id.startsWith(path)) && !id.endsWith('.client.ts')

for (const { file, source, isModule, language } of namedScripts()) {
  const code = await squeezed(await bundled(source, isModule, language), isModule)
  writeByDigest(basename(file), 'js', Buffer.from(code))
}
for (const [name, make] of namedData()) writeByDigest(name, 'bin', Buffer.from(make()))
for (const name of readdirSync(assets))
  if (/\.(css|svg)$/.test(name)) squeezeBeside(join(assets, name), readFileSync(join(assets, name)))
process.exit(0)

function writeByDigest(name: string, ending: string, bytes: Buffer): void {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  const path = join(assets, `${name}.${digest}.${ending}`)
  writeFileSync(path, bytes)
  squeezeBeside(path, bytes)
}

/** As hard as it goes, once: the server would do it lightly at every request. */
function squeezeBeside(path: string, bytes: Buffer): void {
  writeFileSync(`${path}.br`, brotliCompressSync(bytes))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}

async function bundled(source: string, isModule: boolean, language?: Language): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      keepServerCodeHome(),
      tellInputs(basename(source)),
      ...speakToProgrammers.map(withoutErrorTexts),
      withoutSkeletons(),
      ...(language ? [onlyIn(language)] : []),
    ],
    publicDir: false,
    // A script that reads numbers has the whole lists already, by which it can print them as well.
    resolve: { alias: { 'libphonenumber-js/min/metadata': 'libphonenumber-js/max/metadata' } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, source),
        preserveEntrySignatures: 'exports-only',
        output: { format: isModule ? 'es' : 'iife' },
        // The list of suffixes is one long text, which would stand wherever it is looked into.
        optimization: { inlineConst: false },
        treeshake: { moduleSideEffects: (id) => !isPure(id) },
      },
    },
  })
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error(`${source} gave no script`)
  return output.code
}

/** A second look after the bundler's own: half a kilobyte less once compressed. No function of these scripts is asked how many arguments it takes. */
async function squeezed(code: string, isModule: boolean): Promise<string> {
  const compress = { passes: 4, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false }
  const { code: smaller } = await minify(code, {
    ecma: 2020,
    toplevel: true,
    module: isModule,
    compress,
    mangle: { properties: { regex: ownNames } },
  })
  if (!smaller) throw new Error('nothing is left of a script')
  return smaller
}
