// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFiles, root } from '../../tools/project-files.ts'

export { projectFiles, root }

/** Those below src. */
export function sourceFiles(): string[] {
  return projectFiles().filter((file) => file.startsWith('src/'))
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
