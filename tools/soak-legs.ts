// SPDX-License-Identifier: EUPL-1.2
// What a soak goes round. Each leg tries other files, and begins elsewhere, with each seed.
import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { debianVersions, forTests, startDebianPostgres } from '../bench/debian-postgres.ts'
import { parts } from '../bench/parts.ts'
import { missingPrograms as missingForDrill } from '../tests/drill/archived-postgres.ts'
import { durations } from '../tests/order.ts'
import { type Attempt, root } from './soak-run.ts'
import { moments } from './soak-moments.ts'

export interface Leg {
  name: string
  /** Of Debian: what only this leg needs. */
  needs?: { isHere(): boolean; packages: string[] }
  /** What may be tried in so many seconds, the first first. */
  attempts(seconds: number, seed: number): Attempt[]
}

const node = process.execPath
const vitest = [node, 'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
/** Before the first test: the databases that the others copy. */
const settingUp = 45

const inDatabase = globSync(
  ['src/{foundation,modules,app}/**/*.test.ts', 'tests/{api,security,shield,versions}/**/*.test.ts'],
  {
    cwd: root,
  },
).filter((file) => !file.includes('debian-postgres'))
const elsewhere = globSync(
  [
    'src/{values,ui}/**/*.test.ts',
    'evaluate/**/*.test.ts',
    'packages/*/src/**/*.test.ts',
    'tests/check-client/**/*.test.ts',
  ],
  { cwd: root },
)
const journeys = globSync('tests/journeys/**/*.test.ts', { cwd: root })
/** With numbers and products that TEST_LONG makes longer. */
const longer = [...inDatabase, ...elsewhere].filter((file) =>
  /property\.ts'|fc\.assert/.test(readFileSync(join(root, file), 'utf8')),
)

export const legs: readonly Leg[] = [
  {
    name: 'long numbers',
    attempts: (seconds, seed) => [
      // Ten times what is usual, and four times as much again as a quarter.
      { ...tests('long numbers', slice(longer, seconds / 20, seed)), env: { TEST_LONG: '1' } },
    ],
  },
  {
    name: 'shuffled',
    attempts: (seconds, seed) => {
      const some = tests('shuffled', slice([...inDatabase, ...elsewhere], seconds, seed))
      return [{ ...some, words: [...some.words, `--sequence.seed=${seed}`], env: { TEST_SHUFFLE: '1' } }]
    },
  },
  {
    name: 'another day',
    needs: { isHere: () => existsSync('/usr/bin/faketime'), packages: ['faketime'] },
    attempts: (seconds, seed) => {
      const all = turned(Object.entries(moments(new Date())), seed)
      const count = Math.max(1, Math.floor(seconds / 150))
      return all.map(([name, at], place) => {
        const some = tests(`another day: ${name}`, slice(inDatabase, seconds / count, seed + place))
        const env = { FAKETIME_DONT_FAKE_MONOTONIC: '1', TZ: 'UTC' }
        return { ...some, words: ['faketime', '-f', at, ...some.words], env }
      })
    },
  },
  {
    name: 'busy',
    attempts: (seconds, seed) => {
      const ten = [...inOrder(inDatabase, seed)].slice(0, 10)
      const some = { ...tests('busy: ten files', ten), begin: busyLoops }
      const inBrowser = tests('busy: journeys', slice(journeys, seconds / 2, seed))
      return turned([some, { ...inBrowser, begin: busyLoops }], seed)
    },
  },
  {
    name: 'PostgreSQL of Debian',
    needs: { isHere: () => debianVersions().length > 0, packages: ['postgresql'] },
    attempts: (seconds, seed) => {
      const versions = debianVersions()
      return turned(versions, seed).map((version) => ({
        ...tests(`PostgreSQL ${version} of Debian`, slice(inDatabase, seconds / versions.length, seed)),
        begin: () => {
          const server = startDebianPostgres(version, forTests)
          return { env: { TEST_DATABASE_URL: server?.databaseUrl ?? '' }, end: () => server?.stop() }
        },
      }))
    },
  },
  {
    name: 'profiles',
    // `npm test` walks one of them as one person.
    attempts: () => [{ ...tests('profiles', ['tests/production/profiles.test.ts']), env: { TEST_LONG: '1' } }],
  },
  {
    name: 'alarms',
    needs: { isHere: () => existsSync('/usr/bin/prometheus'), packages: ['prometheus'] },
    attempts: () => [{ ...tests('alarms', ['tests/production/alerts.test.ts']), env: { TEST_LONG: '1' } }],
  },
  {
    name: 'drill',
    needs: { isHere: () => missingForDrill().length === 0, packages: ['postgresql-17', 'pgbackrest'] },
    attempts: () => [{ name: 'drill', words: [node, 'tests/drill/run.ts'] }],
  },
  {
    name: 'bench',
    attempts: (_, seed) =>
      turned(Object.keys(parts), seed).map((part) => ({
        name: `bench ${part}`,
        words: [node, 'bench/run.ts', part, '--short', '--record'],
      })),
  },
  {
    name: 'evaluate',
    attempts: (_, seed) => {
      const found = readdirSync(join(root, 'evaluate'), { withFileTypes: true }).filter((one) => one.isDirectory())
      return turned(found, seed).map(({ name }) => ({
        name: `evaluate ${name}`,
        words: [node, 'evaluate/run.ts', name, '--short'],
      }))
    },
  },
]

function tests(name: string, files: readonly string[]): Attempt {
  return { name, words: vitest, files }
}

/** Files of about so many seconds on two workers, chosen by the seed; one at least. */
function slice(files: readonly string[], seconds: number, seed: number): string[] {
  const chosen: string[] = []
  let left = Math.max(seconds - settingUp, 5) * 1_000 * 1.2
  for (const file of inOrder(files, seed)) {
    const takes = durations[file] ?? 5_000
    if (chosen.length > 0 && takes > left) continue
    chosen.push(file)
    left -= takes
    if (left < 500) break
  }
  return chosen
}

/** As the seed has it, the same each time. */
function inOrder(files: readonly string[], seed: number): string[] {
  const place = (file: string) => createHash('sha256').update(`${seed} ${file}`).digest('hex')
  return files
    .map((file) => [place(file), file] as const)
    .sort()
    .map(([, file]) => file)
}

export const turned = <One>(all: readonly One[], by: number): One[] => [
  ...all.slice(by % all.length),
  ...all.slice(0, by % all.length),
]

function busyLoops(env: NodeJS.ProcessEnv) {
  const loops = [1, 2, 3].map(() => spawn(node, ['-e', 'for (;;);'], { env, stdio: 'ignore' }))
  return {
    end: async () => {
      for (const loop of loops) {
        loop.kill('SIGKILL')
        if (loop.signalCode === null) await once(loop, 'exit')
      }
    },
  }
}
