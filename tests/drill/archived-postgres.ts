// SPDX-License-Identifier: EUPL-1.2
// PostgreSQL 17 whose log goes to a repository of pgBackRest and, before anything is acknowledged, to pg_receivewal: the files of docs/running/backup, with other folders.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { processesIn } from '../cluster/machines.ts'
import { programLogin } from '#foundation/db'
import { until } from '../cluster/cluster.ts'
import { documentedRoles } from '../documented-roles.ts'

const bin = '/usr/lib/postgresql/17/bin'
const needed = [`${bin}/initdb`, `${bin}/pg_receivewal`, '/usr/bin/pgbackrest']
export const missingPrograms = () => needed.filter((path) => !existsSync(path))

const documents = resolve(import.meta.dirname, '../../docs/running/backup')

export interface ArchivedPostgres {
  folder: string
  /** As the role of the program and as the owner, whom docs/running/install.md makes. */
  programUrl: string
  ownerUrl: string
  /** As the superuser. */
  client(database?: string): Promise<pg.Client>
  backUp(): void
  /** kill -9 of all of it, and its data are gone. */
  destroy(): Promise<void>
  /** Everything that reached the repository or pg_receivewal, on another server beside it: asks it once, and it is gone. */
  everythingSaved<Row extends object>(question: string): Promise<Row[]>
  /** On the empty folder, up to this moment. */
  restoreTo(at: Date): Promise<void>
  size(name: 'repo' | 'data'): string
  stop(): void
}

export async function startArchivedPostgres(): Promise<ArchivedPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-drill-'))
  const isRoot = process.getuid?.() === 0
  const [uid, gid] = isRoot ? ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres']))) : []
  const asPostgres = (...words: string[]) => (isRoot ? ['runuser', '-u', 'postgres', '--', ...words] : words)
  const run = (program: string, ...words: string[]) => {
    const [first = '', ...rest] = asPostgres(program, ...words)
    // What a server says goes to its own file: it would hold a pipe open for ever.
    return execFileSync(first, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: languageEverywhere })
  }
  const own = (path: string) => {
    if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
  }
  own(folder)
  const [data, repo, stream, streamSince, copy] = ['data', 'repo', 'stream', 'stream-since', 'copy'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string, string]
  for (const path of [data, repo, stream, streamSince, copy, join(folder, 'spool')]) {
    mkdirSync(path, { mode: 0o700 })
    own(path)
  }
  const config = join(folder, 'pgbackrest.conf')
  const password = crypto.randomUUID()
  writeFileSync(
    config,
    replaced('pgbackrest.conf', [
      ['/var/lib/pgbackrest', repo],
      ['/var/spool/pgbackrest', join(folder, 'spool')],
      ['/run/pgbackrest', join(folder, 'spool')],
      ['/var/lib/postgresql/17/dijkwacht', data],
      ['/var/run/postgresql', folder],
      ['A-LONG-PASSWORD-OF-THE-REPOSITORY', password],
    ]),
    { mode: 0o600 },
  )
  own(config)
  const backrest = (...words: string[]) =>
    run('/usr/bin/pgbackrest', `--config=${config}`, '--stanza=dijkwacht', ...words)
  const archive = join(folder, 'archive.conf')
  writeFileSync(archive, replaced('archive.conf', [['pgbackrest --stanza', `pgbackrest --config=${config} --stanza`]]))

  const start = (at: string, socket: string, ...more: string[]) => {
    const options = [`-c listen_addresses='' -c unix_socket_directories=${socket}`, ...more].join(' ')
    run(`${bin}/pg_ctl`, '-D', at, '-w', '-t', '3600', '-l', join(socket, 'postgres.log'), '-o', options, 'start')
  }
  const connection = (socket: string, database: string) => ({ host: socket, user: 'postgres', database })
  const clientAt = async (socket: string, database = 'postgres') => {
    const client = new pg.Client(connection(socket, database))
    client.on('error', () => {})
    await client.connect()
    return client
  }

  let receiver: ChildProcess | undefined
  /** As a unit of systemd keeps it on the other machine. */
  const receive = async (into: string) => {
    const where = `host=${folder} user=postgres application_name=dijkwacht_wal`
    const words = ['-D', into, '--slot=dijkwacht_wal', '--synchronous', '--no-loop', '-d', where]
    run(`${bin}/pg_receivewal`, '--slot=dijkwacht_wal', '--create-slot', '--if-not-exists', '-d', where)
    const [first = '', ...rest] = asPostgres(`${bin}/pg_receivewal`, ...words)
    receiver = spawn(first, rest, { cwd: folder, stdio: 'ignore', env: languageEverywhere })
    const client = await clientAt(folder)
    await until(
      60,
      () => 'pg_receivewal does not follow',
      async () =>
        (await client.query("select from pg_stat_replication where application_name = 'dijkwacht_wal'")).rowCount === 1,
    )
    await client.query("alter system set synchronous_standby_names = 'dijkwacht_wal'")
    await client.query('select pg_reload_conf()')
    await client.end()
  }
  const restore = (to: string, ...words: string[]) => {
    const saved = [
      `pgbackrest --config=${config} --stanza=dijkwacht archive-get %f %p`,
      `cp ${stream}/%f %p`,
      `cp ${stream}/%f.partial %p`,
    ]
    backrest(`--pg1-path=${to}`, `--recovery-option=restore_command=${saved.join(' || ')}`, ...words, 'restore')
  }

  run(`${bin}/initdb`, '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
  cpSync(archive, join(data, 'archive.conf'))
  own(join(data, 'archive.conf'))
  writeFileSync(
    join(data, 'postgresql.conf'),
    `${readFileSync(join(data, 'postgresql.conf'), 'utf8')}\ninclude 'archive.conf'\nmax_connections = 120\nshared_buffers = 256MB\nmax_wal_size = 4GB\n`,
  )
  start(data, folder)
  await receive(stream)
  const secret = crypto.randomUUID()
  const admin = await clientAt(folder)
  for (const line of documentedRoles(secret)) await admin.query(line)
  await admin.end()
  backrest('stanza-create')
  const urlOf = (user: string) =>
    `postgresql://${user}:${secret}@localhost/dijkwacht?host=${encodeURIComponent(folder)}`

  return {
    folder,
    programUrl: urlOf(programLogin),
    ownerUrl: urlOf('dijkwacht'),
    client: (database) => clientAt(folder, database),
    backUp: () => void backrest('--type=full', 'backup'),
    async destroy() {
      for (let round = 0; round < 3; round += 1)
        for (const pid of processesIn(data))
          try {
            process.kill(pid, 'SIGKILL')
          } catch {} // It ended by itself.
      await until(
        30,
        () => 'PostgreSQL is not gone',
        () => Promise.resolve(processesIn(data).length === 0),
      )
      rmSync(data, { recursive: true, force: true })
      await new Promise<void>((done) => (receiver?.exitCode === null ? receiver.once('exit', () => done()) : done()))
    },
    async everythingSaved(question) {
      // Archives nothing: what it lives through is not what happened.
      restore(copy, '--archive-mode=off', '--target-timeline=current')
      start(copy, copy, '-c synchronous_standby_names=')
      const client = await clientAt(copy, 'dijkwacht')
      await until(
        600,
        () => 'the copy does not come out of recovery',
        async () => !(await client.query('select pg_is_in_recovery() as yes')).rows[0].yes,
      )
      const { rows } = await client.query(question)
      await client.end()
      run(`${bin}/pg_ctl`, '-D', copy, '-m', 'immediate', 'stop')
      rmSync(copy, { recursive: true, force: true })
      return rows
    },
    async restoreTo(at) {
      mkdirSync(data, { mode: 0o700 })
      own(data)
      restore(
        data,
        '--type=time',
        `--target=${at.toISOString().replace('T', ' ').replace('Z', '+00')}`,
        '--target-action=promote',
      )
      start(data, folder)
      const client = await clientAt(folder)
      await until(
        3_600,
        () => 'the database does not come out of recovery',
        async () => !(await client.query('select pg_is_in_recovery() as yes')).rows[0].yes,
      )
      await client.end()
      // It would go on where the lost database was, which this one does not know.
      await receive(streamSince)
    },
    size: (name) => execFileSync('du', ['-sh', join(folder, name)], { encoding: 'utf8' }).split('\t')[0] ?? '',
    stop() {
      receiver?.kill('SIGKILL')
      for (const at of [data, copy])
        if (existsSync(join(at, 'postmaster.pid'))) run(`${bin}/pg_ctl`, '-D', at, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}

/** A language of messages that is everywhere; and the mark by which a soak finds what it started. */
const languageEverywhere = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', TEST_RUN: process.env.TEST_RUN }

/** A file of the documents; each thing that is replaced must stand there. */
function replaced(name: string, replacements: readonly (readonly [there: string, here: string])[]): string {
  let text = readFileSync(join(documents, name), 'utf8')
  for (const [there, here] of replacements) {
    if (!text.includes(there)) throw new Error(`${name} does not say "${there}"`)
    text = text.replaceAll(there, here)
  }
  return text
}
