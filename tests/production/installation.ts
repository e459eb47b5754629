// SPDX-License-Identifier: EUPL-1.2
// An installation as docs/running/install.md makes one: production, a worker apart, PostgreSQL of Debian where it is there, TLS by the proxy of the document, a sign-in
// service of somebody else, a mail server and a name server. Not one row of the demo: who takes part stands in partners.json.
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { programLogin } from '#foundation/db'
import { freePort } from '#foundation/web'
import { debianVersions, forTests, startDebianPostgres } from '../../bench/debian-postgres.ts'
import { ownClient, ownProvider } from '../../src/foundation/sign-in/own-provider.fixture.ts'
import { documentedRoles } from '../documented-roles.ts'
import { startMailSink } from '../mail-sink.ts'
import { startPgBouncer } from '../pgbouncer.ts'
import { entry, startProgram } from '../running.ts'
import { hasKnot, newFolder, startDaemon, startZoneServer, warningHost } from '../shield/name-server.ts'
import { Certificates, hasProxy, startProxy } from '../tls-proxy.ts'
import { authority, partners } from './partners.ts'
import { Person } from './person.ts'

const root = resolve(import.meta.dirname, '../..')

/** A database as the document makes it. `given`: the server of the other tests, where Debian's is not installed. */
async function makeDatabase(given: pg.ClientConfig) {
  const server = startDebianPostgres(debianVersions().at(-1), forTests)
  const connection = server ? { connectionString: server.databaseUrl } : { ...given, database: 'postgres' }
  const admin = new pg.Client(connection)
  await admin.connect()
  const name = server ? 'dijkwacht' : `production_${process.pid}`
  if (server) for (const line of documentedRoles('geheim')) await admin.query(line)
  else await admin.query(`create database ${name}`)
  const url = new URL(
    server?.databaseUrl ??
      `postgresql://${given.user ?? 'dijkwacht'}@localhost/x?host=${encodeURIComponent(String(given.host))}`,
  )
  url.pathname = `/${name}`
  const as = (user: string) => Object.assign(new URL(url), { username: user, password: 'geheim' }).href
  const owner = server ? as('dijkwacht') : url.href
  const pool = new pg.Pool({ connectionString: owner, max: 2 })
  return {
    url: as(programLogin),
    owner,
    version: server ? `PostgreSQL ${server.version} of Debian` : 'the embedded PostgreSQL',
    pool,
    async stop() {
      await pool.end()
      if (!server) await admin.query(`drop database if exists ${name} with (force)`)
      await admin.end()
      server?.stop()
    },
  }
}

/** HAProxy with the file of docs/running, whose certificate this process trusts from now on; null where it is not installed. */
async function makeProxy() {
  if (!hasProxy) return null
  const certificates = new Certificates()
  certificates.makeAuthority('partners')
  certificates.makeSite('site')
  const trusted = getCACertificates()
  setDefaultCACertificates([...trusted, certificates.pem('site.pem')])
  const port = await freePort()
  const url = `https://localhost:${port}`
  let proxy: ReturnType<typeof startProxy> | undefined
  return {
    url,
    /** Before the server at this address, which it asks whether it is ready. */
    start: (behind: string) => (proxy = startProxy(certificates, port, [behind], { behindAnother: true })),
    /** A proxy has noticed that its server is there again. */
    async untilReady() {
      const answer = await fetch(`${url}/readyz`).catch(() => null)
      if (answer?.ok) return
      await pause(50)
      await this.untilReady()
    },
    stop() {
      proxy?.stop()
      certificates.clean()
      setDefaultCACertificates(trusted)
    },
  }
}

export type Installation = Awaited<ReturnType<typeof install>>

interface OwnDatabase {
  url: string
  /** Who changes its form, where that is not whoever works with it. */
  owner?: string
  version: string
  pool: pg.Pool
  stop(): Promise<void>
}

/** `given`: the server of the other tests, or a database that somebody made. `isPooled`: PgBouncer in transaction mode stands before it. */
export async function install(
  given: pg.ClientConfig | OwnDatabase,
  more: Record<string, string> = {},
  { isPooled = false } = {},
) {
  const database = 'pool' in given ? given : await makeDatabase(given)
  const bouncer = isPooled ? await startPgBouncer({ connectionString: database.url }, 4) : null
  const [mail, port] = [await startMailSink(), await freePort()]
  const said = { subject: '' }
  const provider = await ownProvider(said, '/inloggen/terug')
  const zone = hasKnot ? await startZoneServer() : null
  const folder = newFolder('production')
  const dkim = join(folder, 'dkim.pem')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(dkim, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  const proxy = await makeProxy()
  const url = proxy?.url ?? `http://localhost:${port}`
  const settings = {
    NODE_ENV: 'production',
    PORT: String(port),
    BASE_URL: url,
    DATABASE_URL: bouncer?.url ?? database.url,
    ...(bouncer && { DATABASE_DIRECT_URL: database.url }),
    SECRET_KEYS: `1:${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')}`,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_SECRET: ownClient.clientSecret,
    INTAKE_ORGANISATION: authority,
    CONTACT_EMAIL: 'dijkwacht@politie-voorbeeld.test',
    WORKER: 'apart',
    TRUST_PROXY: '1',
    SMTP_RELAY: mail.url,
    SMTP_HOSTNAME: 'post.voorbeeld.test',
    DKIM_KEY_FILE: dkim,
    SHIELD_DESK_EMAIL: 'schild@politie-voorbeeld.test',
    ...zone?.settings,
    ...more,
  }
  if (database.owner)
    execFileSync(process.execPath, [join(root, entry('cli')), 'migrate'], {
      env: { ...process.env, ...settings, MIGRATE_DATABASE_URL: database.owner, DATA_DIR: folder },
    })
  const server = await startProgram(settings)
  proxy?.start(server.url)
  await proxy?.untilReady()
  provider.start(url)
  const { PORT: _, ...ofWorker } = settings
  const worker = startDaemon(root, process.execPath, [join(root, entry('worker'))], {
    ...process.env,
    ...ofWorker,
    DATA_DIR: folder,
    LOG_LEVEL: 'info',
  })
  const write = (name: string, content: object) => {
    writeFileSync(join(folder, name), JSON.stringify(content))
    return server.command('import', join(folder, name))
  }
  let networks = 0
  /** From a network of their own: reports of one network on one day count as one. */
  const somebody = () => new Person(url, `198.18.${(networks += 1)}.7`)
  const printed = write('partners.json', partners(provider.issuer))
  return {
    url,
    postgres: `${database.version}, ${proxy ? 'behind HAProxy with TLS' : 'without TLS: HAProxy is not installed'}`,
    mail,
    zone: zone && { ...zone, warningHost },
    printed,
    /** `npm run import` of a file with this name. */
    import: write,
    command: server.command,
    ask: async <Row extends object>(question: string, values: unknown[] = []): Promise<Row[]> =>
      (await database.pool.query(question, values)).rows,
    /** An access token of the machine of a partner, as the provider gives it. */
    token: (clientId: string) => provider.token({ client_id: clientId }),
    /** Somebody without an account, from elsewhere than everybody else. */
    visitor: () => somebody(),
    /** Somebody who signed in at the provider under this number. */
    async person(subject: string): Promise<Person> {
      said.subject = subject
      const person = somebody()
      await person.open('/inloggen?terug=/werkbank')
      return person
    },
    server,
    worker,
    /** Server and worker leave, and come back. */
    async halt() {
      await Promise.all([worker.stop(), server.stop()])
    },
    async resume() {
      await server.restart()
      worker.start()
      await proxy?.untilReady()
    },
    output: () => `${server.output()}\n${worker.output()}`,
    async stop() {
      await worker.stop()
      await server.clean()
      await zone?.clean()
      proxy?.stop()
      provider.stop()
      await mail.stop()
      await bouncer?.clean()
      await database.stop()
    },
  }
}
