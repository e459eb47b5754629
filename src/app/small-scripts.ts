// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { modules } from './modules.ts'

const root = resolve(import.meta.dirname, '../..')
const assets = join(root, 'build/client/assets')

/** Every small script that a page or the workbench names, with its source: relative to the root of the project. `isModule`: another script takes what it exports. */
export function namedScripts(): { file: string; source: string; isModule: boolean }[] {
  return modules.flatMap(({ name, pages = [], workbenchScript }) =>
    [...pages, { script: workbenchScript }].flatMap(({ script }) =>
      typeof script === 'object'
        ? [script.file, script.later, script.worker?.file].flatMap((file) =>
            file === undefined
              ? []
              : [{ file, source: `src/modules/${name}/${file}.client.ts`, isModule: file === script.later }],
          )
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
