// SPDX-License-Identifier: EUPL-1.2
// Two servers behind a proxy and two workers, on the cluster, with a name server and a mail server: as docs/running/install.md lays them out, with the demo.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type MailSink, startMailSink } from '../mail-sink.ts'
import { startZoneServer, type ZoneServer } from '../shield/name-server.ts'
import pg from 'pg'
import { type Cluster, pause, until } from './cluster.ts'
import { type Supervised, supervise } from './supervised.ts'

const root = resolve(import.meta.dirname, '../..')
/** In the few files that `npm run build` makes, where they are. */
const entry = (name: 'main' | 'worker' | 'cli') =>
  [`build/program/${name}.js`, `src/app/${name}.ts`].map((path) => join(root, path)).find((path) => existsSync(path)) ??
  ''

const ports = { public: 35_080, servers: [35_081, 35_082] }

export interface Program {
  /** Where people come in. */
  url: string
  servers: Supervised[]
  workers: Supervised[]
  front: Supervised
  zone: ZoneServer
  mail: MailSink
  /** For a command beside it: words of the command line with what it needs to know. */
  command(...words: string[]): { words: string[]; env: NodeJS.ProcessEnv }
  dataDir: string
  /** Of a name that waits to be judged, as the desk finds it in its list. */
  nameId(name: string): Promise<string | null>
  output(): string
}

export async function startProgram(cluster: Cluster, folder: string): Promise<Program> {
  const [zone, mail] = [await startZoneServer(), await startMailSink()]
  const dataDir = join(folder, 'program')
  mkdirSync(dataDir)
  const url = `http://localhost:${ports.public}`
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    BASE_URL: url,
    METRICS_PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: cluster.programUrl,
    SECRET_KEYS: `1:${randomBytes(32).toString('base64')}`,
    WORKER: 'apart',
    TRUST_PROXY: '1',
    RATE_LIMIT: '1000000',
    LOG_LEVEL: 'info',
    SMTP_RELAY: mail.url,
    SMTP_HOSTNAME: 'post.dijkwacht.example',
    SHIELD_DESK_EMAIL: 'schild@politie.example',
    ...zone.settings,
  }
  const start = (name: string, words: string[], more = {}) =>
    supervise(name, [process.execPath, ...words], {
      cwd: root,
      env: { ...env, ...more },
      log: join(folder, `${name}.log`),
    })
  // Tables and demo by the owner, whose address nothing that runs has.
  await promisify(execFile)(process.execPath, [entry('cli'), 'migrate'], {
    cwd: root,
    env: { ...env, MIGRATE_DATABASE_URL: cluster.ownerUrl },
  })
  const front = startFront(folder)
  const servers: Supervised[] = []
  for (const [n, port] of ports.servers.entries()) {
    const server = start(`server-${n + 1}`, [entry('main')], { PORT: `${port}` })
    servers.push(server)
    const log = join(folder, `${server.name}.log`)
    await until(
      600,
      () => `${server.name} did not start: ${readFileSync(log, 'utf8').slice(-2_000)}`,
      () => answers(`http://localhost:${port}/readyz`),
    )
  }
  const workers = [1, 2].map((n) => start(`worker-${n}`, [entry('worker')]))
  await until(
    60,
    () => 'the front knows no server',
    () => answers(`${url}/livez`),
  )
  return {
    url,
    servers,
    workers,
    front,
    zone,
    mail,
    dataDir,
    async nameId(name) {
      const client = new pg.Client({ connectionString: cluster.ownerUrl, connectionTimeoutMillis: 2_000 })
      client.on('error', () => {}) // Its question is refused as well.
      try {
        await client.connect()
        const { rows } = await client.query<{ id: string }>('select id from shield.name where name = $1', [name])
        return rows[0]?.id ?? null
      } catch {
        return null
      } finally {
        await Promise.race([client.end().catch(() => {}), pause(200)])
      }
    },
    command: (...words) => ({ words: [process.execPath, entry('cli'), ...words], env: { ...env, LOG_LEVEL: 'warn' } }),
    output: () =>
      [...servers, ...workers].map(({ name }) => readFileSync(join(folder, `${name}.log`), 'utf8')).join('\n'),
  }
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(3_000) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** The proxy of docs/running/haproxy.cfg, without its certificates. */
function startFront(folder: string): Supervised {
  const written = readFileSync(join(root, 'docs/running/haproxy.cfg'), 'utf8')
  const [head = ''] = written.split('frontend public')
  const backend = /^backend dijkwacht\n[^]*?(?=\n\n)/m.exec(written)?.[0] ?? ''
  const one = '  server dijkwacht 127.0.0.1:3000'
  if (!backend.includes(one)) throw new Error('haproxy.cfg has no backend dijkwacht')
  const servers = ports.servers.map((port) => `  server at${port} 127.0.0.1:${port}`)
  const config = [
    head.replace(/^ *(user|group|ssl-\S+) .*\n/gm, ''),
    `frontend public\n  bind 127.0.0.1:${ports.public}`,
    '  http-request set-header X-Forwarded-Proto http',
    // The provider of the demo knows in its own memory who is signing in.
    '  use_backend first if { path_beg /oidc /inloggen }',
    '  default_backend dijkwacht\n',
    backend.replace(one, servers.join('\n')),
    `\n${backend.replace('backend dijkwacht', 'backend first').replace(one, servers[0] ?? '')}\n`,
  ]
  writeFileSync(join(folder, 'front.cfg'), config.join('\n'))
  return supervise('front', ['/usr/sbin/haproxy', '-db', '-f', join(folder, 'front.cfg')], {
    cwd: folder,
    env: process.env,
    log: join(folder, 'front.log'),
  })
}
