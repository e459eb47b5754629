// SPDX-License-Identifier: EUPL-1.2
// Do the imports keep the borders (.dependency-cruiser.mjs)? Reads the whole of src once for each state of its imports: `npm run check` and
// tests/architecture/borders.test.ts share what was found.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { importsIn } from './imports.ts'
import { digestOf, digestOfFile, isCode, projectFiles, root } from './project-files.ts'

export interface Found {
  violations: { from: string; to: string; rule: { name: string } }[]
  totalCruised: number
}

const kept = join(root, 'node_modules/.dijkwacht/borders.json')

/** Which files there are and what they import: all that a border rule looks at. */
export function bordersKey(files: readonly string[]): string {
  const rules = ['.dependency-cruiser.mjs', 'src/modules/map.ts', 'tsconfig.json', 'package.json', 'package-lock.json']
  const imports = files
    .filter((file) => file.startsWith('src/') && isCode(file))
    .map((file) => `${file} ${JSON.stringify(importsIn(readFileSync(join(root, file), 'utf8')))}`)
  return digestOf([...rules.map(digestOfFile), ...imports])
}

export function cruise(folder: string, paths: string[], options: string[] = []): Found {
  const done = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      ...paths,
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
      ...options,
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
  )
  if (!done.stdout) throw new Error(done.stderr)
  const { violations, totalCruised } = JSON.parse(done.stdout).summary
  return { violations, totalCruised }
}

export function cruiseProject(): Found {
  const key = bordersKey(projectFiles())
  try {
    const before = JSON.parse(readFileSync(kept, 'utf8'))
    if (before.key === key) return before
  } catch {
    // Nothing was found before.
  }
  const found = { key, ...cruise(root, ['src']) }
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, JSON.stringify(found))
  return found
}

if (import.meta.main) {
  const { violations } = cruiseProject()
  for (const { from, to, rule } of violations) console.error(`${rule.name}: ${from} → ${to}`)
  process.exitCode = violations.length > 0 ? 1 : 0
}
