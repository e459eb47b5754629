// SPDX-License-Identifier: EUPL-1.2
// Builds the few scripts of public pages, each as one file beside the page bundle: nothing else is loaded with it, and no other script of
// the site grows by it. Run after the page bundle, which empties the folder.
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { namedScripts } from '../src/app/small-scripts.ts'
import { keepServerCodeHome, withoutErrorTexts } from './vite-plugins.ts'

const root = resolve(import.meta.dirname, '..')

for (const { file, source } of namedScripts())
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [keepServerCodeHome(), withoutErrorTexts('@noble')],
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
process.exit(0)
