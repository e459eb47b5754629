// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** Every file of the project as git sees it: tracked, and new ones that are not ignored. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed.split('\n').filter((file) => file && statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
}

export const isCode = (file: string) => /^(src|packages|tests|tools|bench|evaluate)\/.*\.tsx?$|^[^/]+\.m?ts$/.test(file)

/** What a list of lines comes to: the same only when they are. */
export const digestOf = (lines: Iterable<string>) => hash('sha256', [...lines].join('\n'))

export const digestOfFile = (file: string) => hash('sha256', readFileSync(join(root, file)))
