// SPDX-License-Identifier: EUPL-1.2
// Builds the few scripts of public pages, each as one file beside the page bundle: nothing else is loaded with it, and no other script of
// the site grows by it. Run after the page bundle, which empties the folder.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { namedScripts } from '../src/app/small-scripts.ts'
import { keepServerCodeHome, withoutErrorTexts } from './vite-plugins.ts'

const root = resolve(import.meta.dirname, '..')

for (const { file, source } of namedScripts())
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      keepServerCodeHome(),
      withoutErrorTexts('node_modules/@noble'),
      withoutErrorTexts('packages/check-client'),
    ],
    publicDir: false,
    build: {
      outDir: 'build/client/assets',
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, source),
        output: { format: 'iife', entryFileNames: `${basename(file)}.[hash].js` },
      },
    },
  })
// Squeezed once and as hard as it goes: the server would do it lightly at every request.
const assets = join(root, 'build/client/assets')
for (const { file } of namedScripts())
  for (const name of readdirSync(assets).filter((one) => one.startsWith(`${basename(file)}.`) && one.endsWith('.js'))) {
    const bytes = readFileSync(join(assets, name))
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes))
    writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }))
  }
process.exit(0)
