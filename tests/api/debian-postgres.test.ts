// SPDX-License-Identifier: EUPL-1.2
// The PostgreSQL that people have is older than the embedded one: migrations and the main story on each that Debian gave this machine.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { debianVersions, forTests, startDebianPostgres } from '../../bench/debian-postgres.ts'

const root = resolve(import.meta.dirname, '../..')
const versions = debianVersions()

describe.skipIf(versions.length === 0)('the PostgreSQL of Debian', () => {
  // Which there are differs from machine to machine; the list of all tests is one.
  test('does the main story on each version that is there', { timeout: 600_000 }, async () => {
    for (const version of versions) await tellMainStory(version)
  })
})

async function tellMainStory(version: string): Promise<void> {
  const server = startDebianPostgres(version, forTests)
  try {
    const { VITEST_POOL_ID: _pool, VITEST_WORKER_ID: _worker, ...env } = process.env
    const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'db', 'tests/api/main-story']
    const run = spawn(process.execPath, words, {
      cwd: root,
      env: { ...env, TEST_DATABASE_URL: server?.databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (part) => (said += part))
    const [code] = await once(run, 'exit')
    expect(code, `${version}: ${said}`).toBe(0)
    expect(said).toMatch(/1 passed/)
  } finally {
    server?.stop()
  }
}
