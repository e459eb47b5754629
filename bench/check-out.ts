// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './record.ts'

/** The files of a commit in a folder of their own, installed and built. Nothing of it stays in `.git`, however this ends. */
export function checkOut(commit: string, folder: string): void {
  mkdirSync(folder)
  const files = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 2 ** 30 })
  execFileSync('tar', ['-x', '-C', folder], { input: files })
  const lockOf = (where: string) => readFileSync(join(where, 'package-lock.json'), 'utf8')
  if (lockOf(folder) === lockOf(root)) linkModules(folder)
  execFileSync(process.execPath, ['tools/bootstrap.mjs', 'prepare'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** The same packages by hard links. Marks and caches, which are written in place, are not shared. */
function linkModules(folder: string): void {
  const modules = join(folder, 'node_modules')
  const names = readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.') || name === '.bin')
  mkdirSync(join(modules, '.dijkwacht'), { recursive: true })
  const copy = (how: string) =>
    execFileSync('cp', [how, ...names, modules], { cwd: join(root, 'node_modules'), stdio: 'ignore' })
  try {
    copy('-al')
  } catch {
    // Another file system.
    copy('-a')
  }
  // As tools/bootstrap.mjs marks what is installed; where a commit reckons otherwise, it installs again.
  const hash = createHash('sha256')
  for (const name of ['package-lock.json', 'package.json']) hash.update(name).update(readFileSync(join(folder, name)))
  writeFileSync(join(modules, '.dijkwacht/installed'), hash.digest('hex'))
}
