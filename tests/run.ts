// SPDX-License-Identifier: EUPL-1.2
// What `npm test` runs: checks first, then every test, with a real PostgreSQL and a real browser.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { browserPath } from './browser.ts'

const root = resolve(import.meta.dirname, '..')
const words = process.argv.slice(2)

function installBrowser(): void {
  if (browserPath()) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log('Geen Chromium gevonden: de browsertests worden overgeslagen. Als root: apt-get install chromium')
    return
  }
  console.log('  · Chromium installeren met apt-get (eenmalig)')
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ]) {
    const done = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (done.status !== 0) return console.log('apt-get lukte niet: de browsertests worden overgeslagen.')
  }
}

function run(command: string, args: string[]): number {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { SHARED_DATA: resolve(root, '../shared/data'), ...process.env, NODE_ENV: 'test' },
  })
  return done.status ?? 1
}

installBrowser()
const isWhole = words.length === 0
const checked = isWhole ? run(process.execPath, ['tools/check.ts']) : 0
const tested = run(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=./tests/closing-line.ts',
  ...words,
])
process.exit(checked || tested)
