// SPDX-License-Identifier: EUPL-1.2
// Puts the program in some files in build/program: of a start, reading the thousands of small ones took nearly half. What src holds beside its code
// (SQL, data, threads) stays where it is, and so do packages. Run after the pages are built, which go in.
import { dirname, join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { tellInputs } from './vite-plugins.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'build/program')
/** The first is a file of its own because it is read before the React that it decides about. */
const entries = ['production-react', 'main', 'worker', 'cli']

/** A file finds what lies beside it from where it was written, also when the whole project is put elsewhere. */
function keepPlace(): Plugin {
  const from = (path: string) =>
    `process.getBuiltinModule('node:path').resolve(import.meta.dirname, ${JSON.stringify(relative(folder, path))})`
  return {
    name: 'keep-place',
    transform(code, id) {
      if (!code.includes('import.meta.')) return null
      return code
        .replaceAll('import.meta.dirname', () => from(dirname(id)))
        .replaceAll('import.meta.filename', () => from(id))
        .replaceAll('import.meta.url', () => `process.getBuiltinModule('node:url').pathToFileURL(${from(id)}).href`)
    },
  }
}

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [keepPlace(), tellInputs('program')],
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: folder,
    emptyOutDir: true,
    minify: false,
    target: 'node24',
    rolldownOptions: {
      input: Object.fromEntries(entries.map((name) => [name, join(root, `src/app/${name}.ts`)])),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', keepNames: true },
    },
  },
})
