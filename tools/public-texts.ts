// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sentencesOfCode } from '../src/foundation/text/index.ts'

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

/**
 * Every text that everybody can read: what pages for everybody import, however far away in the same module, the words of letters and mails, and what
 * the house says itself (a field that is wrong, a page that is not there).
 */
export async function publicTexts(root: string, modules: readonly Site[]): Promise<PublicText[]> {
  const pages = modules.flatMap(({ name, pages = [] }) =>
    pages
      .filter(({ allow }) => allow === 'anyone')
      .map(({ file }) => resolve(root, 'src/modules', name, `${file}.page.tsx`)),
  )
  const letters = globSync('src/modules/*/**/*{letter,mail}*.text.ts', { cwd: root })
  const house = globSync('src/{ui,foundation/web,foundation/sign-in}/**/*.text.ts', { cwd: root })
  // Not the editions of taxonomy and barriers: their words change with a new edition only.
  const shipped = globSync('src/modules/{agreements,partners,interventions,campaigns}/**/*.json', { cwd: root })
  // What a page of another room shows.
  const shown = globSync(
    'src/modules/{replies/**/*,dossiers/dossier/dossier,campaigns/evaluate-campaign/slot,evaluations/give-evidence/*}.text.ts',
    { cwd: root },
  )
  const further = [...letters, ...house, ...shipped, ...shown].map((file) => resolve(root, file))
  const files = [...new Set([...textFilesOf(pages), ...further])].sort()
  const found = await Promise.all(
    files.map(async (file) => {
      const shown = file.slice(root.length + 1)
      const all: unknown = file.endsWith('.json')
        ? JSON.parse(readFileSync(file, 'utf8'))
        : await import(pathToFileURL(file).href)
      return pairsIn(all, []).map(({ path, nl, en }) => ({ file: shown, key: path.join('.'), nl, en }))
    }),
  )
  // A list of lists gives a text once more: it counts where it was written.
  const seen = new Set<string>()
  return (
    found
      .flat()
      .toSorted((one, other) => one.key.length - other.key.length)
      // What somebody may type to find a page, in any words.
      .filter(({ key }) => !key.endsWith('.also'))
      .filter(({ nl, en }) => {
        const isFirst = !seen.has(`${nl}\n${en}`)
        seen.add(`${nl}\n${en}`)
        return isFirst
      })
      .toSorted((one, other) => `${one.file} ${one.key}`.localeCompare(`${other.file} ${other.key}`))
  )
}

function textFilesOf(pages: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const waiting = [...pages]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.(?:tsx?|json))'/g))
      if (!path.includes('+types')) waiting.push(resolve(dirname(file), path))
  }
  return new Set([...seen].filter((file) => /\.(?:text\.ts|data\.ts|json)$/.test(file)))
}

type Pair = { path: string[]; nl: string; en: string | undefined }

/** Wherever `nl` stands in what a file gives, with what stands at the same place under `en`; of a code, the sentence that it is said with. */
function pairsIn(value: unknown, path: string[]): Pair[] {
  const said = typeof value === 'string' ? sentencesOfCode(value) : undefined
  if (said) return [{ path, ...said }]
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  // A letter to a Dutch bank or company is Dutch for every reader.
  if (Array.isArray(record.body) && typeof record.subject === 'string')
    return [record.subject, ...record.body].map((nl, at) => ({
      path: [...path, String(at)],
      nl: String(nl),
      en: 'Dutch',
    }))
  if ('nl' in record) return paired(record.nl, record.en, path)
  return Object.entries(record).flatMap(([key, one]) => {
    const en = record[`${key}En`]
    // 'how' beside 'howEn', as the registers have it.
    return typeof one === 'string' && typeof en === 'string'
      ? [{ path: [...path, key], nl: one, en }]
      : pairsIn(one, [...path, key])
  })
}

function paired(nl: unknown, en: unknown, path: string[]): Pair[] {
  if (typeof nl === 'string') return [{ path, nl, en: typeof en === 'string' ? en : undefined }]
  if (typeof nl !== 'object' || nl === null) return []
  const other = (typeof en === 'object' && en !== null ? en : {}) as Record<string, unknown>
  return Object.entries(nl).flatMap(([key, one]) => paired(one, other[key], [...path, key]))
}
