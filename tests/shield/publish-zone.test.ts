// SPDX-License-Identifier: EUPL-1.2
// The list on a real name server (Knot DNS), and everything that can go wrong between the two.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { readList } from '../../src/modules/shield/change/change.store.ts'
import { publishZone } from '../../src/modules/shield/publish-zone/publish-zone.command.ts'
import { readPublisher } from '../../src/modules/shield/publish-zone/publication.store.ts'
import { rollBack } from '../../src/modules/shield/roll-back/roll-back.command.ts'
import { type TestContext, testContext } from '../context.ts'
import { deciding } from './list-names.ts'
import { hasKnot, lookUp, serialAt, startZoneServer, warningHost, zone, type ZoneServer } from './name-server.ts'

const execute = promisify(execFile)

describe.runIf(hasKnot)('the list on a name server', () => {
  let server: ZoneServer
  let program: TestContext
  let desk: Awaited<ReturnType<typeof deciding>>
  let number = 0
  beforeAll(async () => {
    server = await startZoneServer()
    program = await testContext({ settings: server.settings })
    desk = await deciding(program)
  }, 60_000)
  afterAll(async () => {
    await program?.close()
    await server?.clean()
  })

  const fresh = () => `nep-${(number += 1)}.example`
  const state = () => transaction(program.ctx, readPublisher)
  const listSerial = async () => (await transaction(program.ctx, readList)).serial
  const leadsTo = async (name: string) => (await lookUp(server.port, `${name}.${zone}`, 'CNAME')).answers
  const isServed = async (name: string) => {
    const [name1, under] = [await leadsTo(name), await leadsTo(`diep.onder.${name}`)]
    expect(name1.length).toBe(under.length)
    return name1.length === 1
  }
  async function listed(name = fresh()): Promise<string> {
    await desk.list(name)
    return name
  }

  /** Many names as one step of the list. */
  async function listedAtOnce(count: number): Promise<string[]> {
    const names = Array.from({ length: count }, fresh)
    const { pool } = program.ctx.db
    await pool.query(
      `insert into shield.name (id, name, level, is_shared, status, first_received_at, last_received_at, understood_at, status_at, expires_at)
       select gen_random_uuid(), n, 'domain', false, 'listed', now(), now(), now(), now(), now() + interval '9 days' from unnest($1::text[]) n`,
      [names],
    )
    const step = 'update shield.list set serial = serial + 1 returning serial'
    const { rows } = await pool.query(step)
    await pool.query(
      'insert into shield.change (serial, name, is_listed, decision_id, at) select $1, n, true, gen_random_uuid(), now() from unnest($2::text[]) n',
      [rows[0].serial, names],
    )
    return names
  }

  test('has what is listed with everything under it, leading to the warning page, within a minute of cache', async () => {
    const name = await listed()
    await publishZone(program.ctx)
    const { answers, whole } = await lookUp(server.port, `www.${name}.${zone}`, 'CNAME')
    expect(answers).toEqual([`www.${name}.${zone}. CNAME ${warningHost}.`])
    expect(whole).toMatch(/\s60\s+IN\s+CNAME/)
    expect(await leadsTo(name)).toHaveLength(1)
    expect(await serialAt(server.port)).toBe(await listSerial())
    expect(await leadsTo('andere-site.example')).toEqual([])
  })

  test('follows by itself what is decided, also when it is taken off', async () => {
    const name = await listed()
    await program.settle()
    expect(await isServed(name)).toBe(true)
    await desk.withdraw(name)
    await program.settle()
    expect(await isServed(name)).toBe(false)
    expect(await serialAt(server.port)).toBe(await listSerial())
  })

  test('shows an emergency: what the last steps did is undone in one step', async () => {
    const names = [await listed(), await listed(), await listed()]
    await program.settle()
    const before = await serialAt(server.port)
    const how = { steps: 2, reason: 'Verkeerde lijst ingelezen.', ground: 'politiewet' } as const
    expect(await rollBack(desk.judge(), how)).toMatchObject({ off: 2, isProposed: false })
    await program.settle()
    expect(await Promise.all(names.map(isServed))).toEqual([true, false, false])
    expect(await serialAt(server.port)).toBe((before ?? 0) + 1)
  })

  test('says what is wrong while the server is away, and loses nothing', async () => {
    await server.stop()
    const name = await listed()
    await expect(publishZone(program.ctx)).rejects.toThrow('the server cannot be reached')
    expect(await state()).toMatchObject({ problem: 'the server cannot be reached' })
    server.start()
    await expect.poll(() => serialAt(server.port), { timeout: 20_000 }).not.toBeNull()
    await publishZone(program.ctx)
    expect(await isServed(name)).toBe(true)
    expect(await state()).toMatchObject({ problem: null, failures: 0, serial: await listSerial() })
  })

  test('fills a server that lost everything', async () => {
    const name = await listed()
    await publishZone(program.ctx)
    await server.lose()
    expect(await isServed(name)).toBe(false)
    await publishZone(program.ctx)
    expect(await isServed(name)).toBe(true)
    expect(await serialAt(server.port)).toBe(await listSerial())
  })

  test('never goes back: after the database was restored to an older copy, the list goes on from what is served', async () => {
    const kept = await listed()
    const lost = await listed()
    await publishZone(program.ctx)
    const before = (await serialAt(server.port)) ?? 0
    const { pool } = program.ctx.db
    // All at once and while nobody publishes, as a restore is: listeners of the tests before may still be at work.
    await pool.query(`select pg_advisory_xact_lock(hashtext('shield.publish-zone'));
      update shield.name set status = 'waiting' where name = '${lost}';
      delete from shield.change where name = '${lost}';
      update shield.list set serial = serial - 1;
      delete from shield.publication where serial >= ${before}`)
    await publishZone(program.ctx)
    expect(await serialAt(server.port)).toBeGreaterThan(before)
    expect(await serialAt(server.port)).toBe(await listSerial())
    expect([await isServed(kept), await isServed(lost)]).toEqual([true, false])
    const next = await listed()
    await publishZone(program.ctx)
    expect(await isServed(next)).toBe(true)
  })

  test('a hand that changes the zone is undone', async () => {
    const name = await listed()
    await publishZone(program.ctx)
    const script = join(server.folder, 'by-hand')
    writeFileSync(
      script,
      [
        `server 127.0.0.1 ${server.port}`,
        `zone ${zone}.`,
        `update del ${name}.${zone}. CNAME`,
        `update add echte-winkel.example.${zone}. 60 CNAME elders.example.`,
        'send',
        '',
      ].join('\n'),
    )
    await execute('knsupdate', ['-v', '-k', server.keyFile, script])
    expect(await leadsTo(name)).toEqual([])
    await publishZone(program.ctx)
    expect(await isServed(name)).toBe(true)
    expect(await leadsTo('echte-winkel.example')).toEqual([])
  })

  test('goes on after it was cut off halfway, and however many work at once', async () => {
    const names = await listedAtOnce(1_200)
    const { pool } = program.ctx.db
    const before = (await serialAt(server.port)) ?? 0
    // One program is stopped when the first part is there; others begin while it still works.
    const first = publishZone(program.ctx)
    await Promise.all([first, publishZone(program.ctx), publishZone(program.ctx)])
    // As if the last parts had never been sent.
    await pool.query(
      'update shield.publication set complete_to = $1 where serial = (select max(serial) from shield.publication)',
      [before],
    )
    await publishZone(program.ctx)
    const found = await Promise.all([names[0], names[600], names.at(-1)].map((name) => isServed(name as string)))
    expect(found).toEqual([true, true, true])
    expect(await serialAt(server.port)).toBe(await listSerial())
  })

  test('fills a lost server with serials that never meant anything, or half of it would count as all of it after a cut', async () => {
    const before = (await serialAt(server.port)) ?? 0
    await server.lose()
    await publishZone(program.ctx)
    // More updates than one: the first already lay beyond.
    expect(await serialAt(server.port)).toBeGreaterThan(before + 1)
    expect(await serialAt(server.port)).toBe(await listSerial())
  })

  test('gives copies a large step in a few changes, however many updates it took', async () => {
    await publishZone(program.ctx)
    const before = await serialAt(server.port)
    const names = await listedAtOnce(10_000)
    await publishZone(program.ctx)
    expect(await isServed(names.at(-1) as string)).toBe(true)
    const words = [
      '@127.0.0.1',
      '-p',
      `${server.port}`,
      '-k',
      server.keyFile,
      zone,
      `IXFR=${before}`,
      '+noall',
      '+answer',
    ]
    const { stdout } = await execute('kdig', words, { maxBuffer: 1e8 })
    // Each change is between two SOA records, and so is the whole.
    const changes = ((stdout.match(/\sSOA\s/g)?.length ?? 0) - 2) / 2
    const { rows } = await program.ctx.db.pool.query('select count(*) from shield.publication where serial > $1', [
      before,
    ])
    expect(rows[0].count).toBeGreaterThan(5)
    expect(changes).toBeGreaterThan(0)
    expect(changes).toBeLessThan(rows[0].count / 2)
  })

  test('does nothing when there is nothing to do', async () => {
    await publishZone(program.ctx)
    const before = await serialAt(server.port)
    await publishZone(program.ctx)
    expect(await serialAt(server.port)).toBe(before)
  })

  test('only the key of the publisher may change it', async () => {
    const script = join(server.folder, 'other')
    writeFileSync(
      script,
      `server 127.0.0.1 ${server.port}\nzone ${zone}.\nupdate add x.${zone}. 60 A 192.0.2.1\nsend\n`,
    )
    const wrong = ['-v', '-y', `hmac-sha256:provider-a:${server.secrets.provider}`, script]
    await expect(execute('knsupdate', wrong)).rejects.toThrow()
    expect((await lookUp(server.port, `x.${zone}`)).answers).toEqual([])
  })
})
