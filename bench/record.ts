// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseHistory, type Row, newestList } from './history.ts'

export const root = resolve(import.meta.dirname, '..')
const historyPath = join(import.meta.dirname, 'history.jsonl')
const pagePath = join(import.meta.dirname, 'README.md')
const list = /(?<=<!-- history -->\n).*(?=\n<!-- \/history -->)/s

export const readHistory = (): Row[] => (existsSync(historyPath) ? parseHistory(readFileSync(historyPath, 'utf8')) : [])

/** Adds these rows to the history and writes its list anew. */
export function record(rows: readonly Row[]): void {
  for (const row of rows) appendFileSync(historyPath, `${JSON.stringify(row)}\n`)
  const page = readFileSync(pagePath, 'utf8')
  writeFileSync(
    pagePath,
    page.replace(list, () => newestList(readHistory())),
  )
}

/** The list as it stands on the page. */
export const recordedList = (): string | undefined => list.exec(readFileSync(pagePath, 'utf8'))?.[0]

export const today = (): string => new Date().toISOString().slice(0, 10)

export const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()

/** With a plus when something differs from the commit, other than what is recorded here. */
export function commitHere(): string {
  const changed = git('status', '--porcelain', '--', '.', ':!bench/history.jsonl', ':!bench/README.md')
  return `${git('rev-parse', '--short=8', 'HEAD')}${changed === '' ? '' : '+'}`
}
