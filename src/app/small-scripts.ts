// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { modules } from './modules.ts'

const root = resolve(import.meta.dirname, '../..')
const assets = join(root, 'build/client/assets')

/** Every small script that a page names, with its source: relative to the root of the project. */
export function namedScripts(): { file: string; source: string }[] {
  return modules.flatMap(({ name, pages = [] }) =>
    pages.flatMap(({ script }) =>
      typeof script === 'object'
        ? [script.file, ...(script.worker ? [script.worker.file] : [])].map((file) => ({
            file,
            source: `src/modules/${name}/${file}.client.ts`,
          }))
        : [],
    ),
  )
}

/** Where the browser finds each: what was built, with a digest in its name, or in development the source itself. */
export function smallScripts(isDevelopment: boolean): ReadonlyMap<string, string> {
  const built = isDevelopment ? [] : readdirSync(assets)
  return new Map(
    namedScripts().flatMap(({ file, source }) => {
      if (isDevelopment) return [[file, `/${source}`] as const]
      // Eight signs of a digest: a page of the workbench of this name is called `.page-…`.
      const wanted = new RegExp(`^${basename(file)}\\.[\\w-]{8}\\.js$`)
      const found = built.find((name) => wanted.test(name))
      return found ? [[file, `/assets/${found}`] as const] : []
    }),
  )
}
