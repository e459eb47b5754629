// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Language, languages } from '#foundation/text'
import { modules } from './modules.ts'

const root = resolve(import.meta.dirname, '../..')
const assets = join(root, 'build/client/assets')

interface NamedScript {
  file: string
  /** Relative to the root of the project. */
  source: string
  /** Another script takes what it exports. */
  isModule: boolean
  /** It holds the words of this language only. */
  language?: Language
}

/** Every small script that a page or the workbench names; what comes later, where most words are, once for each language. */
export function namedScripts(): NamedScript[] {
  return modules.flatMap(({ name, pages = [], workbenchScript }) =>
    [...pages, { script: workbenchScript }].flatMap(({ script }) =>
      typeof script === 'object'
        ? [script.file, ...(script.later ?? []), script.worker?.file].flatMap((file): NamedScript[] => {
            if (file === undefined) return []
            const source = `src/modules/${name}/${file}.client.ts`
            if (!script.later?.includes(file)) return [{ file, source, isModule: false }]
            return languages.map((language) => ({ file: `${file}-${language}`, source, isModule: true, language }))
          })
        : [],
    ),
  )
}

/** The data of small scripts, by the name of their file. */
export function namedData(): [string, () => Uint8Array][] {
  const pages = modules.flatMap((module) => module.pages ?? [])
  return pages.flatMap(({ script }) => (typeof script === 'object' ? Object.entries(script.data ?? {}) : []))
}

/** Where the browser finds each, and its data: what was built, with a digest in its name, or in development the source itself, without data. */
export function smallScripts(isDevelopment: boolean): ReadonlyMap<string, string> {
  if (isDevelopment) return new Map(namedScripts().map(({ file, source }) => [file, `/${source}`]))
  const built = readdirSync(assets)
  const find = (file: string, ending: string): [string, string][] => {
    // Eight signs of a digest: a page of the workbench of this name is called `.page-…`.
    const wanted = new RegExp(`^${basename(file)}\\.[\\w-]{8}\\.${ending}$`)
    const found = built.find((name) => wanted.test(name))
    return found ? [[file, `/assets/${found}`]] : []
  }
  return new Map([
    ...namedScripts().flatMap(({ file }) => find(file, 'js')),
    ...namedData().flatMap(([file]) => find(file, 'bin')),
  ])
}
