// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { theBeginning } from '../beginning.ts'
import { entry, type Running, startProgram } from '../running.ts'

const root = resolve(import.meta.dirname, '../..')
const started: Running[] = []
afterEach(async () => {
  for (const running of started.splice(0)) await running.clean()
})

async function start(environment: Record<string, string> = {}): Promise<Running> {
  const running = await startProgram(environment)
  started.push(running)
  return running
}

const check = (running: Running) =>
  fetch(`${running.url}/v1/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items: [{ text: 'winkel.example' }] }),
  })

test('two instances run side by side, each with its own data', async () => {
  const [one, two] = [await start(), await start()]
  expect((await check(one)).status).toBe(200)
  expect((await check(two)).status).toBe(200)
  expect(one.dataDir).not.toBe(two.dataDir)
})

/** What the demo holds is not what these are about, and takes half a minute to make. */
const withoutDemo = { DEMO: '0' }

test('a folder with a path longer than a socket may have is no obstacle', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'dijkwacht-long-'))
  const long = join(
    parent,
    'een-map-met-een-heel-erg-lange-naam-die-langer-is-dan-een-socket-mag-zijn-in-linux-systemen',
  )
  mkdirSync(long, { recursive: true })
  execFileSync('chmod', ['755', parent])
  const running = await start({ DATA_DIR: long, ...withoutDemo })
  expect((await check(running)).status).toBe(200)
  await running.clean()
  rmSync(parent, { recursive: true, force: true })
})

test('a first start tags the whole register, after it serves', async () => {
  const { atFirst = [], later = [] } = (await theBeginning())?.tagged ?? {}
  expect(atFirst.filter((bits) => bits > 0)).toEqual([])
  expect(later.length).toBeGreaterThan(0)
  expect(later).not.toContain(0)
})

test.runIf(process.getuid?.() === 0)('root runs it in a folder that only root can read', async () => {
  // mkdtemp makes it 0700: the database's own user cannot enter, so its data go to the system's state folder.
  const closed = mkdtempSync(join(tmpdir(), 'dijkwacht-closed-'))
  const data = join(closed, 'data')
  mkdirSync(data)
  const running = await start({ DATA_DIR: data, ...withoutDemo })
  expect((await check(running)).status).toBe(200)
  expect(running.output()).toContain('De gegevens staan in /var/lib/dijkwacht/data-')
  await running.stop()
  // Its own folder there, and no other: somebody else's program may have one beside it.
  await running.clean()
  rmSync(closed, { recursive: true, force: true })
})

test('a port that is taken is said in words, and nothing is left running', async () => {
  const running = await start()
  const done = spawnSync(process.execPath, [entry('main')], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PORT: new URL(running.url).port,
      BASE_URL: running.url,
      METRICS_PORT: '0',
      DATA_DIR: running.dataDir,
      LOG_LEVEL: 'silent',
    },
    timeout: 30_000,
  })
  expect(done.status).toBe(1)
  expect(done.stderr).toContain('Deze poort is al in gebruik')
  // The first one, on the same database, is untouched.
  expect((await check(running)).status).toBe(200)
})

test("production refuses to start without the operator's own settings, and names them all", () => {
  const done = spawnSync(process.execPath, [entry('main')], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  })
  expect(done.status).toBe(1)
  for (const name of ['DATABASE_URL', 'SECRET_KEYS', 'OIDC_ISSUER', 'BASE_URL', 'INTAKE_ORGANISATION'])
    expect(done.stderr).toContain(name)
})

const debianPostgres = process.env.TEST_DATABASE_URL
describe.skipIf(!debianPostgres)(
  debianPostgres ? 'a PostgreSQL of your own' : 'not run: TEST_DATABASE_URL is not set',
  () => {
    test('DATABASE_URL takes the place of the embedded one', async () => {
      const running = await start({ DATABASE_URL: debianPostgres ?? '' })
      expect((await check(running)).status).toBe(200)
    })
  },
)
