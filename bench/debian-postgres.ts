// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface OwnServer {
  databaseUrl: string
  version: string
  stop(): void
}

/** Of Debian's PostgreSQL, the oldest first; none when it is not installed (`apt-get install postgresql`). */
export function debianVersions(): string[] {
  const folders = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []
  const versions = folders.filter((name) => existsSync(`/usr/lib/postgresql/${name}/bin/initdb`))
  return versions.sort((a, b) => Number(a) - Number(b))
}

/** Where nothing has to outlive the machine. */
export const forTests = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '256MB',
  max_connections: '120',
}

/**
 * Debian's PostgreSQL with data of its own, on a local socket, set as an operator of a small machine would; null when it is not
 * installed. Commits are flushed to disk as always: only sizes differ from the defaults, and what `more` says.
 */
export function startDebianPostgres(version = debianVersions().at(-1), more = {}): OwnServer | null {
  if (!version) return null
  const bin = `/usr/lib/postgresql/${version}/bin`
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-postgres-'))
  const isRoot = process.getuid?.() === 0
  const [uid, gid] = isRoot ? ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres']))) : []
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  chmodSync(folder, 0o755)
  const run = (program: string, ...words: string[]) =>
    execFileSync(
      isRoot ? 'runuser' : join(bin, program),
      [...(isRoot ? ['-u', 'postgres', '--', join(bin, program)] : []), ...words],
      { stdio: 'ignore', cwd: folder },
    )
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    max_connections: '60',
    shared_buffers: '1GB',
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '8GB',
    checkpoint_timeout: '15min',
    wal_compression: 'lz4',
    ...more,
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`)
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options.join(' '), 'start')
  return {
    databaseUrl: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    version,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'fast', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
