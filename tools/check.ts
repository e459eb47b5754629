// SPDX-License-Identifier: EUPL-1.2
// What `npm run check` runs: everything that needs no running program, offline.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const node = process.execPath

interface Check {
  name: string
  args: string[]
}

const checks: Check[] = [
  { name: 'page types', args: ['node_modules/.bin/react-router', 'typegen'] },
  { name: 'types', args: ['node_modules/typescript-native/bin/tsc', '-p', '.'] },
  { name: 'format', args: ['node_modules/.bin/biome', 'format', '.'] },
  {
    name: 'lint',
    args: [
      'node_modules/.bin/oxlint',
      '--type-aware',
      '--deny-warnings',
      'src',
      'packages',
      'tests',
      'tools',
      'bench',
      'evaluate',
    ],
  },
  { name: 'dead code', args: ['node_modules/.bin/knip', '--no-progress'] },
  {
    name: 'borders',
    args: ['node_modules/.bin/depcruise', 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err'],
  },
  { name: 'plain language', args: ['tools/text-check.ts'] },
  { name: 'generated documents', args: ['tools/draw.ts', '--check'] },
]

let failed = 0
for (const check of checks) {
  const began = Date.now()
  const done = spawnSync(node, check.args, { cwd: root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } })
  const isGood = done.status === 0
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${check.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  if (!isGood) {
    failed += 1
    console.log(`${done.stdout}${done.stderr}`.split('\n').slice(0, 80).join('\n'))
  }
}
process.exit(failed > 0 ? 1 : 0)
