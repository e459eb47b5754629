// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entry, type Running, startProgram } from '../running.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-collector-'))
const file = join(folder, 'taken')
let collector: ChildProcess
let running: Running
let env: Record<string, string | undefined>

beforeAll(async () => {
  collector = spawn(process.execPath, [join(root, 'tests/collector.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((done) =>
    collector.stdout?.once('data', (chunk) => done(String(chunk).trim())),
  )
  const own = { PROCESSING_LOG_URL: `http://127.0.0.1:${port}/v1/traces` }
  running = await startProgram(own)
  env = {
    ...process.env,
    ...own,
    DATA_DIR: running.dataDir,
    BASE_URL: running.url,
    NODE_ENV: 'development',
    LOG_LEVEL: 'warn',
  }
})
afterAll(async () => {
  collector.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** As `npm run audit …` does. */
function command(...words: string[]) {
  const done = spawnSync(process.execPath, [entry('cli'), ...words], { cwd: root, env, encoding: 'utf8' })
  return { code: done.status, said: done.stdout + done.stderr }
}
const spanIds = () =>
  (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : []).flatMap((line) =>
    JSON.parse(line).resourceSpans[0].scopeSpans[0].spans.map(({ spanId }: { spanId: string }) => spanId),
  )

test('kill -9 between commit and export, and between taking and writing down: nothing is lost, doubles are recognised', async () => {
  const token = await running.token('deltabank-demo')
  const ask = () =>
    fetch(`${running.url}/v1/checks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ text: 'winkel.example' }], purpose: 'payment' }),
    })
  for (let turn = 0; turn < 20; turn++) expect((await ask()).status).toBe(200)
  // Between commit and export.
  await running.kill()
  // The collector takes the batch and is slow to say so; the sender dies before it hears.
  writeFileSync(`${file}.slow`, '')
  const before = spanIds().length
  const sender = spawn(process.execPath, [entry('cli'), 'audit', '--send'], { cwd: root, env, stdio: 'ignore' })
  await expect.poll(() => spanIds().length).toBeGreaterThan(before)
  sender.kill('SIGKILL')
  rmSync(`${file}.slow`)
  const once = spanIds().length
  await running.restart()
  expect(command('audit', '--send').said).toContain('Wachtend: ten hoogste 0 regels.')
  expect(spanIds().length).toBeGreaterThan(once)
  // What came twice came under the same name: without doubles there are as many as the program counts, which works on and writes more.
  await expect
    .poll(() => {
      command('audit', '--send')
      const counted = Number(/Verstuurd: (\d+) records/.exec(command('audit', '--export').said)?.[1])
      return new Set(spanIds()).size - counted
    })
    .toBe(0)
  const checks = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).resourceSpans[0].scopeSpans[0].spans)
    .filter(({ name }: { name: string }) => name === 'sharing.checks-asked')
  expect(new Set(checks.map(({ spanId }: { spanId: string }) => spanId)).size).toBe(20)
})

test('SIGTERM seals what stood open, and audit:verify says so with its exit code', async () => {
  expect(await running.stop()).toBe(0)
  const good = command('audit:verify')
  expect(good.said).toContain('Niets gewijzigd, niets weg, niets bijgezet.')
  expect(good.code).toBe(0)
  const newest = /Nieuwste zegel.*: ([\da-f]{64})/.exec(good.said)?.[1] ?? ''
  expect(command('audit:verify', '--since', newest).code).toBe(0)
  const gone = command('audit:verify', '--since', 'f'.repeat(64))
  expect(gone.said).toContain('afgeknipt')
  expect(gone.code).toBe(1)
})
