// SPDX-License-Identifier: EUPL-1.2
// What publishes and what serves are killed at any moment, while decisions go on: nothing is lost, and no serial goes back.
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { transaction } from '#foundation/access'
import { freePort } from '#foundation/web'
import { readList } from '../../src/modules/shield/change/change.store.ts'
import { type TestContext, testContext } from '../context.ts'
import { isLong } from '../property.ts'
import { deciding, listAtOnce } from './list-names.ts'
import {
  type Daemon,
  hasKnot,
  newFolder,
  serialAt,
  startDaemon,
  startZoneServer,
  zone,
  type ZoneServer,
} from './name-server.ts'
import { startSecondary } from './resolvers.ts'

const execute = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const soon = { timeout: 300_000, interval: 50 }
const names = 60
/** Twice the worker and once the name server, and again in the soak. */
const kills = isLong ? 6 : 3

describe.runIf(hasKnot)('killed at any moment', () => {
  let server: ZoneServer
  let copy: Daemon & { port: number }
  let program: TestContext
  let desk: Awaited<ReturnType<typeof deciding>>
  let worker: Daemon

  beforeAll(async () => {
    server = await startZoneServer()
    copy = await startSecondary(server, await freePort())
    program = await testContext({ settings: server.settings })
    desk = await deciding(program)
    const { rows } = await program.ctx.db.pool.query('select current_database() as name')
    const where = Object.entries(inject('database')).map(([key, value]) => [key, String(value)])
    const folder = newFolder('worker')
    worker = startDaemon(folder, process.execPath, [join(root, 'src/app/worker.ts')], {
      ...process.env,
      ...server.settings,
      NODE_ENV: 'development',
      // Vitest has one of its own.
      BASE_URL: 'http://localhost',
      DATABASE_URL: `postgresql:///${rows[0].name}?${new URLSearchParams(where)}`,
      DATA_DIR: folder,
      LOG_LEVEL: 'info',
    })
  }, 600_000)
  afterAll(async () => {
    await worker?.clean()
    await program?.close()
    await copy?.clean()
    await server?.clean()
  })

  let starts = 0
  async function running(): Promise<void> {
    starts += 1
    const count = () => worker.output().split('worker runs').length - 1
    await vi.waitFor(() => {
      if (count() < starts) throw new Error(`the worker does not run: ${worker.output().slice(-2_000)}`)
    }, soon)
  }
  const newestSent = async (): Promise<number> =>
    (await program.ctx.db.pool.query('select coalesce(max(serial), 0) as serial from shield.publication')).rows[0]
      .serial

  /** Any moment, while something is under way: a serial was noted a moment ago, and is about to be sent, sent, or served. */
  async function somethingIsSent(): Promise<void> {
    const before = await newestSent()
    await expect.poll(newestSent, { ...soon, interval: 1 }).toBeGreaterThan(before)
    for (let more = Math.random() * 20; more > 1; more -= 1) await newestSent()
  }

  async function served(port: number): Promise<string[]> {
    const words = ['@127.0.0.1', '-p', `${port}`, '-k', server.keyFile, zone, 'AXFR', '+noall', '+answer']
    const { stdout } = await execute('kdig', port === copy.port ? words.toSpliced(3, 2) : words, { maxBuffer: 1e8 })
    const owners = stdout.split('\n').flatMap((line) => (/\sCNAME\s/.test(line) ? [line.split(/\s/)[0]] : []))
    return owners.map((owner) => owner?.slice(0, -zone.length - 2) ?? '').sort()
  }

  /** Every transfer that the copy ever did, as its own log says: 'serial 7 -> 9'. */
  function transfers(): [from: number, to: number][] {
    const said = copy.output().matchAll(/zone updated,.*serial (\S+) -> (\d+)/g)
    return [...said].map(([, from, to]) => [Number(from) || 0, Number(to)])
  }

  async function onTheList(): Promise<string[]> {
    const { rows } = await program.ctx.db.pool.query("select name from shield.name where status = 'listed'")
    return rows.flatMap(({ name }) => [name, `*.${name}`]).sort()
  }

  test('the worker and the name server, again and again, while names come on the list and go off', async () => {
    await running()
    const seen: number[] = []
    const state = { isWatching: true, isDeciding: true }
    async function watch(): Promise<void> {
      while (state.isWatching) {
        const serial = await serialAt(server.port)
        if (serial !== null) seen.push(serial)
      }
    }
    async function decide(): Promise<void> {
      for (let n = 0; n < names || state.isDeciding; n += 1) {
        await desk.list(`nep-${n}.example`)
        if (n % 3 === 2) await desk.withdraw(`nep-${n - 1}.example`)
        // More than one update can hold.
        if (n % 25 === 5)
          await listAtOnce(
            program.ctx,
            Array.from({ length: 2_000 }, (_, m) => `nep-${n}-${m}.example`),
          )
        // At the pace of whoever asks the server, so that not everything is one update.
        await serialAt(server.port)
      }
    }
    async function kill(): Promise<void> {
      for (let n = 0; n < kills; n += 1) {
        await somethingIsSent()
        if (n % 3 === 2) {
          await server.kill()
          server.start()
        } else {
          await worker.kill()
          worker.start()
          await running()
        }
      }
      // One transfer carries whatever came while its servers were away: go on until there are steps to judge.
      await expect.poll(() => transfers().length, soon).toBeGreaterThan(kills)
      state.isDeciding = false
    }
    const watching = watch()
    await Promise.all([decide(), kill()])
    const serial = async () => (await transaction(program.ctx, readList)).serial
    await expect.poll(async () => (await serialAt(server.port)) === (await serial()), soon).toBe(true)
    await expect.poll(async () => (await serialAt(copy.port)) === (await serial()), soon).toBe(true)
    state.isWatching = false
    await watching

    const expected = await onTheList()
    expect(expected.length).toBeGreaterThan(names)
    expect(await served(server.port)).toEqual(expected)
    expect(await served(copy.port)).toEqual(expected)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    const steps = transfers()
    for (const [from, to] of steps) expect(to).toBeGreaterThan(from)
    expect(steps.map(([, to]) => to)).toEqual(steps.map(([, to]) => to).toSorted((a, b) => a - b))
  }, 1_200_000)
})
