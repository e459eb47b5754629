// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

export interface BuildFacts {
  /** When the pages of this program were built; null when that cannot be seen. */
  builtAt: Date | null
  /** First twelve letters of the commit that this folder stands on; null outside git. */
  commit: string | null
}

const root = resolve(import.meta.dirname, '../../../..')
let known: BuildFacts | null = null

/** Which build this is, so that a reader can find the very tests that the list names. Looked up once: it does not change while the program runs. */
export function buildFacts(): BuildFacts {
  known ??= {
    builtAt: statSync(resolve(root, 'build/server/index.js'), { throwIfNoEntry: false })?.mtime ?? null,
    commit: commitOf(root),
  }
  return known
}

/** Read from the files of git itself, because a server need not have the program. */
function commitOf(folder: string): string | null {
  const dotGit = resolve(folder, '.git')
  if (!existsSync(dotGit)) return null
  // A second working tree has a file there, which says where its own part lies.
  const own = statSync(dotGit).isFile() ? resolve(folder, said(dotGit).replace(/^gitdir: /, '')) : dotGit
  const head = said(resolve(own, 'HEAD'))
  if (!head.startsWith('ref: ')) return shortOf(head)
  const name = head.slice('ref: '.length)
  const shared = existsSync(resolve(own, 'commondir')) ? resolve(own, said(resolve(own, 'commondir'))) : own
  const loose = resolve(shared, name)
  if (existsSync(loose)) return shortOf(said(loose))
  const packed = resolve(shared, 'packed-refs')
  const line = existsSync(packed)
    ? said(packed)
        .split('\n')
        .find((one) => one.endsWith(` ${name}`))
    : undefined
  return line ? shortOf(line) : null
}

const said = (file: string) => readFileSync(file, 'utf8').trim()
const shortOf = (text: string) => /^[\da-f]{12}/.exec(text)?.[0] ?? null
