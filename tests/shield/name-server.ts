// SPDX-License-Identifier: EUPL-1.2
// Programs of Debian that speak DNS, each started with the file of docs/running/resolvers, on this machine only.
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '#foundation/web'

export const zone = 'rpz.dijkwacht.example'
export const warningHost = 'waarschuwing.dijkwacht.example'
/** Where the warning page is, as resolvers answer. */
export const warningAddress = '192.0.2.80'
export const warningAddress6 = '2001:db8::80'

/** Debian's packages; `npm test` installs them as root. */
export const hasKnot = existsSync('/usr/sbin/knotd') && existsSync('/usr/bin/knsupdate')

/** A file of the documents, with what it says replaced; each must stand there, so that the file that is tested is the file that is described. */
export function described(name: string, replaced: readonly (readonly [there: string, here: string])[]): string {
  let text = readFileSync(resolve(import.meta.dirname, '../../docs/running/resolvers', name), 'utf8')
  for (const [there, here] of replaced) {
    if (!text.includes(there)) throw new Error(`${name} does not say "${there}"`)
    text = text.replaceAll(there, here)
  }
  return text
}

export interface Daemon {
  folder: string
  output(): string
  /** SIGTERM and wait. */
  stop(): Promise<void>
  /** SIGKILL and wait. */
  kill(): Promise<void>
  start(): void
  /** Stops and removes what it kept. */
  clean(): Promise<void>
}

/** Runs a program that stays in the foreground. `prepare` writes its files. */
export function startDaemon(folder: string, program: string, words: string[], env = process.env): Daemon {
  let output = ''
  let child: ReturnType<typeof spawn>
  const start = () => {
    child = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.once('error', (error) => (output += String(error)))
  }
  start()
  const end = (signal: 'SIGTERM' | 'SIGKILL') =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done()
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
      child.once('exit', () => {
        clearTimeout(late)
        done()
      })
      child.kill(signal)
    })
  const stop = () => end('SIGTERM')
  return {
    folder,
    output: () => output,
    start,
    stop,
    kill: () => end('SIGKILL'),
    async clean() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const newFolder = (name: string) => mkdtempSync(join(tmpdir(), `dijkwacht-${name}-`))
const newSecret = () => randomBytes(32).toString('base64')

export interface ZoneServer extends Daemon {
  port: number
  keyFile: string
  secrets: { publisher: string; provider: string; next: string }
  /** What Dijkwacht must be told. */
  settings: Record<string, string>
  /** The last step of a replaced key: notices are signed with the new one, and the old one is gone. */
  dropOldKey(): Promise<void>
  /** Adds where copies hear of changes. */
  notify(...ports: number[]): Promise<void>
  /** Forgets everything, as a server whose disk was lost, and starts with the zone of the first start. */
  lose(): Promise<void>
}

/** The name server of the list, with the file of the documents. */
export async function startZoneServer(port?: number): Promise<ZoneServer> {
  const own = port ?? (await freePort())
  const folder = newFolder('knot')
  const secrets = { publisher: newSecret(), provider: newSecret(), next: newSecret() }
  const notified: number[] = []
  let providerKey = 'provider-a'
  const write = () => {
    const remotes = notified.map((at) => `copy-${at}`)
    const configuration = described('server-knot.conf', [
      ['user: knot:knot', ''],
      ['/run/knot', folder],
      ['/var/lib/knot', folder],
      ['[ 0.0.0.0@53, ::@53 ]', `127.0.0.1@${own}`],
      ['target: syslog', 'target: stderr'],
      ['NEXT-SECRET-OF-PROVIDER-A', secrets.next],
      ['SECRET-OF-PROVIDER-A', secrets.provider],
      ['SECRET-OF-PUBLISHER', secrets.publisher],
      [
        '  - id: provider-a\n    address: 192.0.2.53@53\n    key: provider-a\n',
        notified.map((at) => `  - id: copy-${at}\n    address: 127.0.0.1@${at}\n    key: ${providerKey}\n`).join(''),
      ],
      ['notify: [ provider-a ]', `notify: [ ${remotes.join(', ')} ]`],
    ])
    // The old key leaves as a line that is taken away, and where it is named.
    const kept =
      providerKey === 'provider-a'
        ? configuration
        : configuration
            .replace(`  - id: provider-a\n    algorithm: hmac-sha256\n    secret: ${secrets.provider}\n`, '')
            .replace('key: [ provider-a, provider-a-next ]', 'key: [ provider-a-next ]')
    writeFileSync(join(folder, 'knot.conf'), kept)
  }
  const empty = () => writeFileSync(join(folder, `${zone}.zone`), described('zone-start.zone', []))
  write()
  empty()
  const keyFile = join(folder, 'publisher.key')
  writeFileSync(keyFile, `hmac-sha256:publisher:${secrets.publisher}\n`, { mode: 0o600 })
  const daemon = startDaemon(folder, '/usr/sbin/knotd', ['-c', join(folder, 'knot.conf')])
  const server: ZoneServer = {
    ...daemon,
    port: own,
    keyFile,
    secrets,
    settings: {
      SHIELD_ZONE: zone,
      SHIELD_ZONE_SERVER: `127.0.0.1:${own}`,
      SHIELD_ZONE_KEY_FILE: keyFile,
      SHIELD_WARNING_HOST: warningHost,
    },
    async notify(...ports) {
      const added = ports.filter((at) => !notified.includes(at))
      if (added.length === 0) return
      notified.push(...added)
      write()
      await daemon.stop()
      daemon.start()
      await served(own)
    },
    async dropOldKey() {
      providerKey = 'provider-a-next'
      write()
      await execute('knotc', ['-c', join(folder, 'knot.conf'), 'reload'])
    },
    async lose() {
      await daemon.stop()
      rmSync(join(folder, 'journal'), { recursive: true, force: true })
      empty()
      daemon.start()
      await served(own)
    },
  }
  await served(own)
  return server
}

/** Waits until a server has the zone. */
async function served(port: number): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (await serialAt(port)) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`no zone at port ${port}`)
}

const execute = promisify(execFile)

/** What somebody who asks a server gets: 'STATUS', and the records of the answer as 'OWNER TYPE DATA'. `at`: a port here, or an address with one. */
export async function lookUp(
  at: number | { host: string; port: number },
  name: string,
  type = 'A',
  ...more: string[]
): Promise<{ status: string; answers: string[]; whole: string }> {
  const { host, port } = typeof at === 'number' ? { host: '127.0.0.1', port: at } : at
  const words = [
    `@${host}`,
    '-p',
    `${port}`,
    name,
    type,
    '+timeout=5',
    '+retry=0',
    '+noauthority',
    '+noadditional',
    '+edns',
    '+opt',
    ...more,
  ]
  const { stdout } = await execute('kdig', words).catch((error) => ({ stdout: String(error.stdout ?? '') }))
  const answers = (/;; ANSWER SECTION:\n([\s\S]*?)\n\n/.exec(stdout)?.[1] ?? '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(';'))
    .map((line) => line.replace(/\s+\d+\s+IN\s+/, ' ').replace(/\s+/g, ' '))
  return { status: /status: (\w+)/.exec(stdout)?.[1] ?? 'none', answers, whole: stdout }
}

/** The serial of the zone at a server that has it; null when it does not answer. */
export async function serialAt(port: number): Promise<number | null> {
  const { answers } = await lookUp(port, zone, 'SOA', '+tcp')
  return Number(answers[0]?.split(' ')[4]) || null
}
