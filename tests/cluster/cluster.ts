// SPDX-License-Identifier: EUPL-1.2
// Three machines with etcd, Patroni and PostgreSQL, and HAProxy before them: the files of docs/running/cluster, with other addresses and folders.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { programLogin } from '../../src/foundation/db/program-role.ts'
import { documentedRoles } from '../documented-roles.ts'
import { type Machine, makeMachines, outside } from './machines.ts'
import { type Supervised, supervise } from './supervised.ts'

const needed = ['/usr/bin/patroni', '/usr/bin/etcd', '/usr/sbin/haproxy', '/usr/lib/postgresql/17/bin/initdb']
/** `npm run cluster` installs them as root. */
export const missingPrograms = () => needed.filter((path) => !existsSync(path))

export interface Node extends Machine {
  etcd: Supervised
  patroni: Supervised
}

export interface Cluster {
  nodes: Node[]
  proxy: Supervised
  /** As the superuser, by the proxy: where the primary is, whichever it is. */
  url(database: string): string
  /** As the two users that docs/running/install.md makes: the one that owns the database, and the one that owns nothing. */
  ownerUrl: string
  programUrl: string
  /** What each says of itself; null for one that says nothing. */
  states(): Promise<(NodeState | null)[]>
  primary(): Promise<Node | null>
  /** Until one is primary and both others follow it, one of them synchronously. */
  whole(patienceSeconds?: number): Promise<void>
  output(): string
}

export interface NodeState {
  role: string
  state: string
  isSynchronous: boolean
  timeline: number
}

const proxyPort = 35_000

export async function startCluster(folder: string, isApart: boolean): Promise<Cluster> {
  const machines = makeMachines(folder, isApart)
  const secret = () => randomBytes(12).toString('hex')
  const passwords = { superuser: secret(), replication: secret(), rewind: secret() }
  const isRoot = process.getuid?.() === 0
  const [uid, gid] = isRoot ? ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres']))) : []
  /** PostgreSQL refuses to run as root. */
  const asPostgres = isRoot ? ['setpriv', '--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups'] : []
  const addressOf = (n: string) => machines[Number(n) - 1]?.address ?? ''
  const described = (name: string, { address, name: own, folder: at }: Machine) =>
    replaced(name, [
      [/10\.0\.0\.0\/24/g, isApart ? '10.35.0.0/24' : '127.0.0.0/8'],
      // Lines that name all three, and then those of the first.
      [/^.*10\.0\.0\.12.*$/gm, (line) => line.replaceAll(/10\.0\.0\.1(\d)/g, (_, n) => addressOf(n))],
      [/10\.0\.0\.11/g, address],
      ['name: db1', `name: ${own}`],
      [/\/var\/lib\/etcd\/dijkwacht/g, join(at, 'etcd-data')],
      [/\/var\/lib\/postgresql\/17\/dijkwacht/g, join(at, 'data')],
      [/\/var\/lib\/postgresql\/pgpass-dijkwacht/g, join(at, 'pgpass')],
      [/\/var\/run\/postgresql/g, at],
      ['PASSWORD-OF-SUPERUSER', passwords.superuser],
      ['PASSWORD-OF-REPLICATION', passwords.replication],
      ['PASSWORD-OF-REWIND', passwords.rewind],
    ])
  const nodes = machines.map((machine): Node => {
    mkdirSync(machine.folder, { recursive: true })
    const start = (name: string, program: string, words: string[]) => {
      const file = join(machine.folder, `${name}.yml`)
      writeFileSync(file, described(`${name}.yml`, machine), { mode: 0o600 })
      for (const path of [machine.folder, file]) if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
      const line = [...machine.on, ...asPostgres, program, ...words, file]
      // A language of messages that is everywhere, and a home that postgres has.
      const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', HOME: machine.folder }
      return supervise(`${name} of ${machine.name}`, line, {
        cwd: machine.folder,
        env,
        log: join(folder, `${machine.name}-${name}.log`),
      })
    }
    chmodSync(folder, 0o755)
    return {
      ...machine,
      etcd: start('etcd', '/usr/bin/etcd', ['--config-file']),
      patroni: start('patroni', '/usr/bin/patroni', []),
    }
  })

  const at = outside(isApart)
  const config = replaced('haproxy.cfg', [
    [/^ *(user|group) .*\n/gm, ''],
    ['127.0.0.1:5000', `${at}:${proxyPort}`],
    [/10\.0\.0\.1(\d)/g, (_, n = '') => addressOf(n)],
  ])
  writeFileSync(join(folder, 'haproxy.cfg'), config)
  const proxy = supervise('haproxy', ['/usr/sbin/haproxy', '-db', '-f', join(folder, 'haproxy.cfg')], {
    cwd: folder,
    env: process.env,
    log: join(folder, 'haproxy.log'),
  })

  const url = (database: string) => `postgres://postgres:${passwords.superuser}@${at}:${proxyPort}/${database}`
  const states = () => Promise.all(nodes.map(stateOf))
  const primary = async () => nodes[(await states()).findIndex((state) => isPrimary(state))] ?? null
  const own = secret()
  const as = (user: string) => `postgres://${user}:${own}@${at}:${proxyPort}/dijkwacht`
  const cluster: Cluster = {
    nodes,
    proxy,
    url,
    ownerUrl: as('dijkwacht'),
    programUrl: as(programLogin),
    states,
    primary,
    async whole(patienceSeconds = 180) {
      let seen: (NodeState | null)[] = []
      await until(
        patienceSeconds,
        () => `the cluster is not whole: ${JSON.stringify(seen)}`,
        async () => {
          seen = await states()
          const lead = seen.find(isPrimary)
          const others = seen.filter(
            (state) => state && state.state === 'streaming' && state.timeline === lead?.timeline,
          )
          return lead !== undefined && others.length === 2 && others.some((state) => state?.isSynchronous)
        },
      )
    },
    output: () =>
      nodes
        .flatMap(({ name }) => ['etcd', 'patroni'].map((of) => join(folder, `${name}-${of}.log`)))
        .map((path) => `== ${path}\n${existsSync(path) ? readFileSync(path, 'utf8').slice(-2_000) : ''}`)
        .join('\n'),
  }
  await cluster.whole().catch((error: Error) => {
    throw new Error(`${error.message}\n${cluster.output()}`)
  })
  await makeDatabase(url('postgres'), own)
  return cluster
}

const isPrimary = (state: NodeState | null) => state !== null && state.role === 'primary' && state.state === 'running'

/** By Patroni's own page of the machine. */
async function stateOf({ address }: Machine): Promise<NodeState | null> {
  try {
    const answer = await fetch(`http://${address}:8008/patroni`, { signal: AbortSignal.timeout(1_500) })
    const said = (await answer.json()) as Record<string, unknown>
    return {
      role: String(said.role),
      state: String(said.replication_state ?? said.state),
      isSynchronous: said.sync_standby === true,
      timeline: Number(said.timeline),
    }
  } catch {
    return null
  }
}

/** As the document makes it. */
async function makeDatabase(url: string, password: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  // Patroni says that it is primary a moment before HAProxy has asked.
  await until(
    30,
    () => 'the proxy knows no primary',
    () =>
      admin.connect().then(
        () => true,
        () => false,
      ),
  )
  for (const line of documentedRoles(password)) await admin.query(line)
  await admin.query('create database probe')
  await admin.end()
}

type Replacement = [there: string | RegExp, here: string | ((...found: string[]) => string)]

/** A file of the documents; each thing that is replaced must stand there. */
function replaced(name: string, replacements: Replacement[]): string {
  let text = readFileSync(resolve(import.meta.dirname, '../../docs/running/cluster', name), 'utf8')
  for (const [there, here] of replacements) text = text.replace(there, here as string)
  const left = /10\.0\.0\.|PASSWORD|\/var\//.exec(text)
  if (left) throw new Error(`${name} still says "${left[0]}"`)
  return text
}

export async function until(seconds: number, why: () => string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; !(await isSo()); await pause(200))
    if (Date.now() > end) throw new Error(why())
}

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
