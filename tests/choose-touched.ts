// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { graphOf, resolver } from '../tools/imports.ts'
import { isCode, projectFiles, root } from '../tools/project-files.ts'
import { durations } from './order.ts'
import { type Chosen, touchedBy } from './touched.ts'

/**
 * The tests that a change touches, said before they run: what is not committed (when all is, the last commit), or all since the branch left `base`.
 */
export function chooseTouched(base?: string): string[] {
  const files = projectFiles()
  const changed = changedFiles(base).filter((file) => files.includes(file))
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const graph = graphOf(
    files.filter(isCode).map((file) => [file, read(file)] as const),
    resolver(root),
  )
  const { runs, leftOut, seconds } = touchedBy({ changed, graph, files, read, durations })
  console.log(`${changed.length} changed: ${changed.slice(0, 8).join(', ')}${changed.length > 8 ? ' …' : ''}`)
  console.log(`${runs.length} test files, about ${Math.round(seconds)} s:`)
  for (const one of runs) console.log(lineOf(one))
  if (leftOut.length > 0) {
    const sum = Math.round(leftOut.reduce((total, one) => total + one.seconds, 0) / 2)
    console.log(`left out, because they are further away: ${leftOut.length} files, about ${sum} s`)
    for (const one of leftOut.slice(0, 12)) console.log(lineOf(one))
    if (leftOut.length > 12) console.log('  …')
  }
  return runs.map(({ file }) => file)
}

const lineOf = ({ file, why, seconds }: Chosen) => `  ${file} (${why}, ${Math.ceil(seconds)} s)`

function changedFiles(base?: string): string[] {
  const since = base ? git('merge-base', base, 'HEAD')[0] : 'HEAD'
  const found = [...git('diff', '--name-only', since ?? 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')]
  return found.length > 0 || base ? found : git('diff', '--name-only', 'HEAD~1')
}

function git(...words: string[]): string[] {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
}
