// SPDX-License-Identifier: EUPL-1.2
// Each of the four resolvers of Debian with the list: what somebody who asks gets.
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { publishZone } from '../../src/modules/shield/publish-zone/publish-zone.command.ts'
import { type TestContext, testContext } from '../context.ts'
import { isLong } from '../property.ts'
import { deciding } from './list-names.ts'
import {
  hasKnot,
  lookUp,
  serialAt,
  startZoneServer,
  warningAddress,
  warningAddress6,
  warningHost,
  zone,
  type ZoneServer,
} from './name-server.ts'
import {
  type Change,
  hasResolvers,
  realAddress,
  realAddress6,
  type Resolver,
  type StartResolver,
  startBind,
  startKresd,
  startPdns,
  startUnbound,
  startWatch,
  startWorld,
  type World,
} from './resolvers.ts'

const execute = promisify(execFile)
// Generous, because how long it takes is not what is asked: a busy machine needs a minute for what takes seconds.
const soon = { timeout: 180_000, interval: 100 }
const inTurn = { concurrent: false, timeout: 900_000 }

interface Kind {
  start: StartResolver
  /** The code that says why, and a text where the resolver can add one. */
  extendedError: RegExp | null
  logOnly: Change[]
  /** What shows in the log, in log-only mode; null where there is only a counter. */
  logs: RegExp | null
  /** The new key beside the old one, in the file of the resolver or of the copy on the same machine. */
  bothKeys: (server: ZoneServer) => Change[]
  /** Without the old one. */
  nextKey: (server: ZoneServer) => Change[]
}

/** It transfers with one, and takes notices whatever their signature. */
const pdnsKey = ({ secrets }: ZoneServer): Change[] => [
  ['name: provider-a', 'name: provider-a-next'],
  [secrets.provider, secrets.next],
]
const copyKeys = ({ secrets }: ZoneServer): Change[] => [
  ['key:\n', `key:\n  - id: provider-a-next\n    algorithm: hmac-sha256\n    secret: ${secrets.next}\n`],
  ['    key: provider-a\n  - id: resolver', '    key: provider-a-next\n  - id: resolver'],
  ['    key: provider-a\n    action: notify', '    key: [ provider-a, provider-a-next ]\n    action: notify'],
]
const copyNextKey = ({ secrets }: ZoneServer): Change[] => [
  ['provider-a', 'provider-a-next'],
  [secrets.provider, secrets.next],
]

const kinds: Record<string, Kind> = {
  'BIND 9': {
    start: startBind,
    extendedError: /EDE: 17 \(Filtered\)/i,
    logOnly: [['policy given', 'policy disabled']],
    logs: /rpz QNAME Local-Data rewrite/i,
    bothKeys: ({ secrets }) => [
      [' key "provider-a"; };', ' key "provider-a-next"; };'],
      ['match-clients { key "provider-a";', 'match-clients { key "provider-a"; key "provider-a-next";'],
      [
        'key "provider-a" {',
        `key "provider-a-next" { algorithm hmac-sha256; secret "${secrets.next}"; };\nkey "provider-a" {`,
      ],
    ],
    nextKey: ({ secrets }) => [
      ['"provider-a"', '"provider-a-next"'],
      [secrets.provider, secrets.next],
    ],
  },
  'PowerDNS Recursor': {
    start: startPdns,
    extendedError: /EDE: 17 \(Filtered\): '?Dijkwacht: see waarschuwing/i,
    logOnly: [
      ['# defpol: NoAction', 'defpol: NoAction'],
      ['# defpolOverrideLocalData: true', 'defpolOverrideLocalData: true'],
    ],
    logs: null,
    bothKeys: pdnsKey,
    nextKey: pdnsKey,
  },
  Unbound: {
    start: startUnbound,
    extendedError: null,
    logOnly: [
      ['# rpz-action-override: disabled', 'rpz-action-override: disabled'],
      ['rpz-log: no', 'rpz-log: yes'],
    ],
    logs: /rpz: applied \[dijkwacht\]/,
    bothKeys: copyKeys,
    nextKey: copyNextKey,
  },
  'Knot Resolver': {
    start: startKresd,
    extendedError: /EDE: 17 \(Filtered\): '?Dijkwacht: see waarschuwing/i,
    logOnly: [['local log_only = false', 'local log_only = true']],
    logs: /shield would block/,
    bothKeys: copyKeys,
    nextKey: copyNextKey,
  },
}

// The four beside each other, because most of it is waiting for a resolver; of one resolver each test goes on where the last ended.
const each = describe.runIf(hasKnot && hasResolvers).each(Object.entries(kinds))
each('%s', { concurrent: true }, (name, kind) => {
  let world: World
  let server: ZoneServer
  let program: TestContext
  let desk: Awaited<ReturnType<typeof deciding>>
  let resolver: Resolver
  let number = 0
  const fresh = () => `nep-${name.replaceAll(/\W/g, '').toLowerCase()}-${(number += 1)}.example`
  const addresses = async (host: string, ...more: string[]) =>
    (await lookUp(resolver.port, host, 'A', ...more)).answers
      .filter((line) => / A /.test(line))
      .map((line) => line.split(' ').at(-1))
  // No `expect.poll`: that asks which test runs, and beside each other four do.
  const becomes = <Found>(read: () => Promise<Found>, hope: (found: Found) => void) =>
    vi.waitFor(async () => hope(await read()), soon)
  const leads = (host: string, to: string) =>
    becomes(
      () => addresses(host),
      (found) => expect(found).toEqual([to]),
    )
  async function startServer(): Promise<void> {
    server.start()
    await becomes(
      () => serialAt(server.port),
      (serial) => expect(serial).not.toBeNull(),
    )
  }
  async function listed(): Promise<string> {
    const host = fresh()
    await desk.list(host)
    await publishZone(program.ctx)
    return host
  }

  beforeAll(async () => {
    world = await startWorld()
    server = await startZoneServer()
    program = await testContext({ settings: server.settings })
    desk = await deciding(program)
    await listed()
    resolver = await kind.start(server, world)
  }, 600_000)
  afterAll(async () => {
    await resolver?.clean()
    await program?.close()
    await server?.clean()
    await world?.clean()
  })

  test('leads a listed name and everything under it to the warning page, and leaves others alone', inTurn, async () => {
    const host = await listed()
    await leads(host, warningAddress)
    expect(await addresses(`inloggen.www.${host}`)).toEqual([warningAddress])
    expect(await addresses('echte-winkel.example')).toEqual([realAddress])
    expect(await addresses(`x${host}`)).toEqual([realAddress])
  })

  test('does the same for who asks over IPv6, and for an address of IPv6', inTurn, async () => {
    const host = await listed()
    await leads(host, warningAddress)
    const last = async (name6: string, at: number | { host: string; port: number }) =>
      (await lookUp(at, name6, 'AAAA')).answers.at(-1)?.split(' ').at(-1)
    for (const at of [resolver.port, { host: '::1', port: resolver.port }]) {
      expect(await last(host, at)).toBe(warningAddress6)
      expect(await last(`inloggen.www.${host}`, at)).toBe(warningAddress6)
      expect(await last('echte-winkel.example', at)).toBe(realAddress6)
    }
  })

  test('follows when a name is taken off', inTurn, async () => {
    const host = await listed()
    await leads(host, warningAddress)
    await desk.withdraw(host)
    await publishZone(program.ctx)
    await leads(host, realAddress)
  })

  test.runIf(kind.extendedError)('says why, to who can read that', inTurn, async () => {
    const host = await listed()
    await leads(host, warningAddress)
    expect((await lookUp(resolver.port, host)).whole).toMatch(kind.extendedError as RegExp)
    expect((await lookUp(resolver.port, 'echte-winkel.example')).whole).not.toMatch(kind.extendedError as RegExp)
  })

  test('leaves everything alone for a customer who did not choose it', inTurn, async () => {
    const host = await listed()
    await leads(host, warningAddress)
    expect(await addresses(host, '-b', '127.0.0.2')).toEqual([realAddress])
  })

  test('keeps the last good zone while we are away, and follows when we are back', inTurn, async () => {
    const host = await listed()
    await leads(host, warningAddress)
    await server.stop()
    expect(await addresses(host)).toEqual([warningAddress])
    // Also when it starts again meanwhile.
    await resolver.change()
    await leads(host, warningAddress)
    await startServer()
    const next = await listed()
    await leads(next, warningAddress)
  })

  test('only logs in log-only mode', inTurn, async () => {
    const host = await listed()
    await leads(host, warningAddress)
    await resolver.change(...kind.logOnly)
    expect(await addresses(host)).toEqual([realAddress])
    const said = () => resolver.output() + (existsSync(resolver.logFile) ? readFileSync(resolver.logFile, 'utf8') : '')
    if (kind.logs) {
      const { logs } = kind
      await becomes(
        () => addresses(host),
        () => expect(said()).toMatch(logs),
      )
    }
    await resolver.change()
    await leads(host, warningAddress)
  })

  test('lets everything through when the list is too old to be used', inTurn, async () => {
    const host = await listed()
    await leads(host, warningAddress)
    // As the publisher does it, with times of seconds.
    const script = join(server.folder, 'short')
    const serial = ((await serialAt(server.port)) ?? 0) + 1
    const other = fresh()
    const lines = [
      `server 127.0.0.1 ${server.port}`,
      `zone ${zone}.`,
      `update add ${zone}. 60 SOA localhost. hostmaster.${zone}. ${serial} 2 1 5 2`,
      `update add ${other}.${zone}. 60 CNAME ${warningHost}.`,
      'send',
    ]
    writeFileSync(script, `${lines.join('\n')}\n`)
    await execute('knsupdate', ['-v', '-k', server.keyFile, script])
    await leads(other, warningAddress)
    const watch = resolver.watch && startWatch(resolver.watch, 5)
    try {
      await server.stop()
      await leads(host, realAddress)
      await startServer()
      // Without a notice BIND asks a minute after a zone expired, as long as all of this takes.
      if (!isLong) await execute('knotc', ['-c', join(server.folder, 'knot.conf'), 'zone-notify', zone])
      await leads(host, warningAddress)
    } finally {
      await watch?.clean()
    }
  })

  test('goes on with a new key, at each step of replacing it', inTurn, async () => {
    const change = resolver.copy?.change ?? resolver.change
    await change(...kind.bothKeys(server))
    const first = await listed()
    await leads(first, warningAddress)
    await server.dropOldKey()
    const second = await listed()
    await leads(second, warningAddress)
    await change(...kind.nextKey(server))
    const third = await listed()
    await leads(third, warningAddress)
    expect(await transferWith('provider-a', server.secrets.provider)).toBe(false)
    expect(await transferWith('provider-a-next', server.secrets.next)).toBe(true)
  })

  async function transferWith(key: string, secret: string): Promise<boolean> {
    const words = [
      '@127.0.0.1',
      '-p',
      `${server.port}`,
      '-y',
      `hmac-sha256:${key}:${secret}`,
      zone,
      'AXFR',
      '+noall',
      '+answer',
    ]
    const { stdout } = await execute('kdig', words).catch(() => ({ stdout: '' }))
    return stdout.includes('CNAME')
  }
})
