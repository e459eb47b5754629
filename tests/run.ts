// SPDX-License-Identifier: EUPL-1.2
// What `npm test` runs: checks first, then every test, with a real PostgreSQL and a real browser.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chooseTouched } from './choose-touched.ts'
import { databasesFolder } from './databases-folder.ts'
import { processesWith } from './leftovers.ts'
import { scanLogged } from './logged.ts'
import { durations, workers } from './order.ts'

const root = resolve(import.meta.dirname, '..')
const given = process.argv.slice(2)
const words = given[0] === '--touched' ? chooseTouched(given[1]) : given
/** All that this run keeps outside the project, and the mark of its processes. Others may enter: PostgreSQL is somebody else's when we are root. */
const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-test-run-'))
const databases = mkdtempSync(join(databasesFolder(), 'dijkwacht-test-run-'))
for (const own of [folder, databases]) chmodSync(own, 0o755)
const logged = join(folder, 'logged')
mkdirSync(logged)

const isWhole = given.length === 0

/** Another for each commit, so that in time properties see everything; the same for whoever repeats a run. */
function seedOfCommit(): string {
  const commit = spawnSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim()
  return String(commit ? Number.parseInt(commit, 16) % 1_000_000 : 1)
}
const seed = process.env.TEST_SEED ?? seedOfCommit()
console.log(`  · willekeurige proeven met TEST_SEED=${seed}`)

function run(command: string, args: string[]): number {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      SHARED_DATA: resolve(root, '../shared/data'),
      ...process.env,
      NODE_ENV: 'test',
      TMPDIR: folder,
      TEST_RUN: folder,
      TEST_DATABASES: databases,
      TEST_LOGGED: logged,
      TEST_SEED: seed,
      TEST_WHOLE: isWhole ? '1' : '0',
    },
  })
  return done.status ?? 1
}

/** What comes and how long it takes on two quiet cores, as far as the last run that was kept tells. */
function announce(): void {
  const known = Object.values(durations)
  const minutes = Math.ceil(known.reduce((sum, ms) => sum + ms, 0) / workers / 60_000)
  console.log(
    `  · ${known.length > 0 ? `${known.length} test files, about ${minutes} minutes` : 'every test'}, after the checks`,
  )
}

if (isWhole) announce()
const checked = isWhole ? run(process.execPath, ['tools/check.ts']) : 0
const tested = run(process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=./tests/ledger.ts',
  ...words,
])

/** No account, number, address or number of a citizen in anything that the tested programs logged. */
function readLogged(): number {
  const { lines, found } = scanLogged(logged)
  console.log(
    `${lines} logged lines read: ${found.length === 0 ? 'nothing about people' : 'these hold something about people'}`,
  )
  for (const one of found.slice(0, 50)) console.log(`  ${one}`)
  return found.length === 0 ? 0 : 1
}

/** Whatever a test starts, it ends, also when it fails: what it forgot is named and ended. Of the folders of this run nothing is left. */
function clear(): number {
  const processes = processesWith(`TEST_RUN=${folder}`)
  for (const { pid, command } of processes) {
    console.log(`left running: ${command}`)
    process.kill(pid, 'SIGKILL')
  }
  for (const own of [folder, databases]) rmSync(own, { recursive: true, force: true, maxRetries: 5 })
  return processes.length === 0 ? 0 : 1
}

const read = readLogged()
const left = clear()
process.exit(checked || tested || read || left)
