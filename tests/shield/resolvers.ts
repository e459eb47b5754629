// SPDX-License-Identifier: EUPL-1.2
// The four resolvers of Debian, each with its file of docs/running/resolvers, in a world of our own: nothing asks the internet.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '#foundation/web'
import {
  type Daemon,
  described,
  lookUp,
  newFolder,
  serialAt,
  startDaemon,
  warningAddress,
  warningAddress6,
  warningHost,
  zone,
  type ZoneServer,
} from './name-server.ts'

export const hasResolvers =
  ['named', 'pdns_recursor', 'unbound', 'kresd'].every((name) => existsSync(`/usr/sbin/${name}`)) &&
  existsSync('/usr/share/lua/5.1/cqueues')

/** What every name under .example says that is not on the list. */
export const realAddress = '192.0.2.10'
export const realAddress6 = '2001:db8::10'

export interface World extends Daemon {
  port: number
}

/** `at`: where it hears of changes, when the server was told that before; a free port when left out. */
export type StartResolver = (server: ZoneServer, world: World, at?: number) => Promise<Resolver>

/** watch-zone.sh beside a resolver, for a zone that expires in so many seconds. */
export function startWatch({ port, on, off }: NonNullable<Resolver['watch']>, expire: number): Daemon {
  const folder = newFolder('watch')
  const script = join(folder, 'watch-zone.sh')
  writeFileSync(script, described('watch-zone.sh', []), { mode: 0o755 })
  return startDaemon(folder, script, ['127.0.0.1', `${port}`, zone, `${expire}`, on, off])
}

/** The whole internet: one server that knows every name under .example. */
export async function startWorld(): Promise<World> {
  const folder = newFolder('world')
  const port = await freePort()
  writeFileSync(
    join(folder, 'root.zone'),
    `. 60 SOA localhost. hostmaster.localhost. 1 60 60 60 60
. 60 NS localhost.
*.example. 60 A ${realAddress}
${warningHost}. 60 A ${warningAddress}
${warningHost}. 60 AAAA ${warningAddress6}
*.example. 60 AAAA ${realAddress6}
`,
  )
  writeFileSync(
    join(folder, 'knot.conf'),
    `server:
    rundir: "${folder}"
    listen: 127.0.0.1@${port}
database:
    storage: "${folder}"
zone:
  - domain: "."
    storage: "${folder}"
    file: "root.zone"
    journal-content: none
`,
  )
  return { ...startDaemon(folder, '/usr/sbin/knotd', ['-c', join(folder, 'knot.conf')]), port }
}

/** A change to the file of the documents, as the words beside it say. */
export type Change = readonly [there: string, here: string]

export interface Resolver extends Daemon {
  name: 'bind' | 'pdns' | 'unbound' | 'kresd'
  port: number
  /** Whether the zone itself can be asked for here. */
  serial(): Promise<number | null>
  /** Starts again with the file changed. */
  change(...changes: Change[]): Promise<void>
  /** Where it gets the zone from on its own machine, when it cannot speak to our server itself. */
  copy?: Copy
  /** What it wrote down, beside its output. */
  logFile: string
  /** What puts the list out of use when it is too old, and in use again, where the resolver does not do so by itself: of watch-zone.sh. */
  watch?: { port: number; on: string; off: string }
}

/** The copy on the resolver's own machine. */
export interface Copy extends Daemon {
  port: number
  /** Writes its file with these changes, and has it read again. */
  change(...changes: Change[]): Promise<void>
}

/** Only one address is a customer, so that 127.0.0.2 is none. */
const customer: Change = ['127.0.0.0/8', '127.0.0.1/32']

interface Parts {
  name: Resolver['name']
  folder: string
  port: number
  logFile: string
  /** Writes every file; `changes` are for the main one. */
  write(changes: readonly Change[]): void
  program: string
  words: string[]
  serial(): Promise<number | null>
  watch?: NonNullable<Resolver['watch']>
  copy?: Copy
  /** Runs beside it. */
  beside?: Daemon[]
}

async function start({ beside = [], copy, write, program, words, ...parts }: Parts): Promise<Resolver> {
  write([])
  const daemon = startDaemon(parts.folder, program, words)
  const answers = async () => {
    for (let tries = 0; tries < 400; tries += 1) {
      if ((await lookUp(parts.port, 'iets.example', 'A', '+timeout=1')).answers.length > 0) return
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`${parts.name} does not answer: ${daemon.output().slice(-3_000)}`)
  }
  await answers()
  return {
    ...daemon,
    ...parts,
    ...(copy && { copy }),
    async change(...changes) {
      await daemon.stop()
      write(changes)
      daemon.start()
      await answers()
    },
    async clean() {
      await daemon.clean()
      for (const one of copy ? [...beside, copy] : beside) await one.clean()
    },
  }
}

export async function startBind(server: ZoneServer, world: World, at?: number): Promise<Resolver> {
  const folder = newFolder('bind')
  const port = at ?? (await freePort())
  await server.notify(port)
  const file = join(folder, 'named.conf')
  return start({
    name: 'bind',
    folder,
    port,
    logFile: join(folder, 'shield.log'),
    program: '/usr/sbin/named',
    words: ['-g', '-c', file, '-n', '1'],
    serial: () => serialAt(port),
    write(changes) {
      const configuration = described('bind.conf', [
        ['SECRET-OF-PROVIDER-A', server.secrets.provider],
        ['192.0.2.1 port 53', `127.0.0.1 port ${server.port}`],
        ['/var/cache/bind', folder],
        ['/var/log/named', folder],
        ['listen-on port 53 { any; };', `listen-on port ${port} { 127.0.0.1; };\n    pid-file none;`],
        ['listen-on-v6 port 53 { any; };', `listen-on-v6 port ${port} { ::1; };`],
        [
          'dnssec-validation auto;',
          `dnssec-validation no;\n    forwarders { 127.0.0.1 port ${world.port}; };\n    forward only;`,
        ],
        // The times of the list, by the day and the minute, in seconds: also when a notice came while it was away.
        ['min-refresh-time 30;', 'min-refresh-time 1;\n        max-refresh-time 2;'],
        ['min-retry-time 10;', 'min-retry-time 1;\n        max-retry-time 2;'],
        customer,
        ...changes,
      ])
      writeFileSync(file, `${configuration}\ncontrols {};\n`)
    },
  })
}

export async function startPdns(server: ZoneServer, world: World, at?: number): Promise<Resolver> {
  const folder = newFolder('pdns')
  const port = at ?? (await freePort())
  await server.notify(port)
  return start({
    name: 'pdns',
    folder,
    port,
    logFile: join(folder, 'none'),
    watch: { port: server.port, on: `rm -f ${folder}/shield-off`, off: `touch ${folder}/shield-off` },
    program: '/usr/sbin/pdns_recursor',
    words: [`--config-dir=${folder}`, `--socket-dir=${folder}`, '--daemon=no', '--write-pid=no'],
    // It serves no zone; the record in it that says its serial must do.
    serial: async () => {
      const { answers } = await lookUp(port, `canary.${warningHost}`, 'TXT')
      return Number(/"(\d+)"/.exec(answers[0] ?? '')?.[1]) || null
    },
    write(changes) {
      writeFileSync(
        join(folder, 'shield.lua'),
        described('pdns-shield.lua', [customer, ['/run/pdns-recursor', folder]]),
      )
      const configuration = described('pdns-recursor.yml', [
        ['SECRET-OF-PROVIDER-A', server.secrets.provider],
        ['192.0.2.1:53', `127.0.0.1:${server.port}`],
        ['192.0.2.1/32', '127.0.0.1/32'],
        ['0.0.0.0:53', `127.0.0.1:${port}`],
        ['[::]:53', `[::1]:${port}`],
        ['/etc/powerdns', folder],
        ['/var/lib/powerdns', folder],
        ['validation: process', 'validation: off'],
        ['refresh: 5', 'refresh: 1'],
        ['  ttl: 10\n  negative_ttl: 10', '  ttl: 1\n  negative_ttl: 1'],
        [
          'recursor:\n',
          `recursor:\n  threads: 1\n  security_poll_suffix: ''\n  forward_zones:\n    - zone: '.'\n      forwarders: ['127.0.0.1:${world.port}']\n`,
        ],
        ...changes,
      ])
      writeFileSync(join(folder, 'recursor.conf'), configuration)
    },
  })
}

export async function startSecondary(server: ZoneServer, resolverPort: number, at?: number): Promise<Copy> {
  const folder = newFolder('secondary')
  const port = at ?? (await freePort())
  await server.notify(port)
  const file = join(folder, 'knot.conf')
  const write = (...changes: Change[]) =>
    writeFileSync(
      file,
      described('secondary-knot.conf', [
        ['user: knot:knot', ''],
        ['/run/knot', folder],
        ['/var/lib/knot', folder],
        ['[ 127.0.0.1@5353, 198.51.100.53@53 ]', `127.0.0.1@${port}`],
        ['target: syslog\n    any: notice', 'target: stderr\n    any: info'],
        ['SECRET-OF-PROVIDER-A', server.secrets.provider],
        ['192.0.2.1@53', `127.0.0.1@${server.port}`],
        ['address: 192.0.2.1', 'address: 127.0.0.1'],
        ['127.0.0.1@53', `127.0.0.1@${resolverPort}`],
        // It asks again within seconds, not a minute, when a notice came while it was away.
        [
          '    journal-content: all',
          '    refresh-max-interval: 2\n    retry-max-interval: 2\n    journal-content: all',
        ],
        ...changes,
      ]),
    )
  write()
  return {
    ...startDaemon(folder, '/usr/sbin/knotd', ['-c', file]),
    port,
    async change(...changes) {
      write(...changes)
      await promisify(execFile)('knotc', ['-c', file, 'reload'])
    },
  }
}

export async function startUnbound(server: ZoneServer, world: World, at?: number): Promise<Resolver> {
  const folder = newFolder('unbound')
  const port = await freePort()
  const secondary = await startSecondary(server, port, at)
  const file = join(folder, 'unbound.conf')
  return start({
    name: 'unbound',
    folder,
    port,
    logFile: join(folder, 'none'),
    copy: secondary,
    watch: {
      port: secondary.port,
      on: `unbound-control -c ${file} rpz_enable ${zone}`,
      off: `unbound-control -c ${file} rpz_disable ${zone}`,
    },
    program: '/usr/sbin/unbound',
    words: ['-d', '-c', file],
    serial: async () => {
      const { answers } = await lookUp(port, `canary.${warningHost}`, 'TXT')
      return Number(/"(\d+)"/.exec(answers[0] ?? '')?.[1]) || null
    },
    write(changes) {
      const configuration = described('unbound.conf', [
        ['interface: 0.0.0.0', 'interface: 127.0.0.1'],
        ['interface: ::0', 'interface: ::1'],
        ['port: 53', `port: ${port}`],
        ['module-config: "respip validator iterator"', 'module-config: "respip iterator"'],
        ['/var/lib/unbound', folder],
        ['127.0.0.1@5353', `127.0.0.1@${secondary.port}`],
        ['/run/unbound.ctl', join(folder, 'control')],
        customer,
        ...changes,
      ])
      writeFileSync(
        file,
        `${configuration}
server:
    directory: "${folder}"
    chroot: ""
    username: ""
    pidfile: ""
    use-syslog: no
    do-not-query-localhost: no
forward-zone:
    name: "."
    forward-addr: 127.0.0.1@${world.port}
`,
      )
    },
  })
}

export async function startKresd(server: ZoneServer, world: World, at?: number): Promise<Resolver> {
  const folder = newFolder('kresd')
  const port = await freePort()
  const secondary = await startSecondary(server, port, at)
  const zoneFile = join(folder, `${zone}.zone`)
  writeFileSync(zoneFile, described('zone-start.zone', [['@', `${zone}.`]]))
  const script = join(folder, 'kresd-zone.sh')
  writeFileSync(script, described('kresd-zone.sh', []), { mode: 0o755 })
  const words = ['127.0.0.1', `${secondary.port}`, zone, zoneFile, warningAddress, warningAddress6, '1']
  const follower = startDaemon(newFolder('kresd-zone'), script, words)
  const file = join(folder, 'kresd.conf')
  mkdirSync(join(folder, 'run'))
  return start({
    name: 'kresd',
    folder,
    port,
    logFile: join(folder, 'none'),
    copy: secondary,
    beside: [follower],
    program: '/usr/sbin/kresd',
    words: ['-n', '-c', file, join(folder, 'run')],
    serial: async () => {
      const { answers } = await lookUp(port, `canary.${warningHost}`, 'TXT')
      return Number(/"(\d+)"/.exec(answers[0] ?? '')?.[1]) || null
    },
    write(changes) {
      const configuration = described('kresd.conf', [
        [
          "net.listen({ '0.0.0.0', '::' }, 53)",
          `net.listen({ '127.0.0.1', '::1' }, ${port})\ntrust_anchors.remove('.')\nuser = nil`,
        ],
        ['/var/lib/knot-resolver', folder],
        customer,
        ...changes,
      ])
      writeFileSync(file, `${configuration}\npolicy.add(policy.all(policy.STUB('127.0.0.1@${world.port}')))\n`)
    },
  })
}
