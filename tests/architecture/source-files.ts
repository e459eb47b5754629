// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Every file of the project as git sees it (tracked, and new ones that are not ignored), or below src only. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed.split('\n').filter((file) => file && statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
}

export function sourceFiles(): string[] {
  return projectFiles().filter((file) => file.startsWith('src/'))
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
