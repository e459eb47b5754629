// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface PublicText {
  /** From the root of the project. */
  file: string
  key: string
  nl: string
  en: string | undefined
}

interface Site {
  name: string
  pages?: readonly { file: string; allow: unknown }[]
}

/** Every text that a page for everybody can show: read from what such pages import, however far away in the same module. */
export async function publicTexts(root: string, modules: readonly Site[]): Promise<PublicText[]> {
  const pages = modules.flatMap(({ name, pages = [] }) =>
    pages
      .filter(({ allow }) => allow === 'anyone')
      .map(({ file }) => resolve(root, 'src/modules', name, `${file}.page.tsx`)),
  )
  const files = [...textFilesOf(pages)].sort()
  const found = await Promise.all(
    files.map(async (file) => {
      const shown = file.slice(root.length + 1)
      const all: unknown = await import(pathToFileURL(file).href)
      return pairsIn(all, []).map(({ path, nl, en }) => ({ file: shown, key: path.join('.'), nl, en }))
    }),
  )
  // A list of lists gives a text once more: it counts where it was written.
  const seen = new Set<string>()
  return found
    .flat()
    .toSorted((one, other) => one.key.length - other.key.length)
    .filter(({ nl, en }) => {
      const isFirst = !seen.has(`${nl}\n${en}`)
      seen.add(`${nl}\n${en}`)
      return isFirst
    })
    .toSorted((one, other) => `${one.file} ${one.key}`.localeCompare(`${other.file} ${other.key}`))
}

function textFilesOf(pages: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const waiting = [...pages]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.tsx?)'/g))
      if (!path.includes('+types')) waiting.push(resolve(dirname(file), path))
  }
  return new Set([...seen].filter((file) => file.endsWith('.text.ts')))
}

type Pair = { path: string[]; nl: string; en: string | undefined }

/** Wherever `nl` stands in what a file gives, with what stands at the same place under `en`. */
function pairsIn(value: unknown, path: string[]): Pair[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  if ('nl' in record) return paired(record.nl, record.en, path)
  return Object.entries(record).flatMap(([key, one]) => pairsIn(one, [...path, key]))
}

function paired(nl: unknown, en: unknown, path: string[]): Pair[] {
  if (typeof nl === 'string') return [{ path, nl, en: typeof en === 'string' ? en : undefined }]
  if (typeof nl !== 'object' || nl === null) return []
  const other = (typeof en === 'object' && en !== null ? en : {}) as Record<string, unknown>
  return Object.entries(nl).flatMap(([key, one]) => paired(one, other[key], [...path, key]))
}
