// SPDX-License-Identifier: EUPL-1.2
// Debian's PgBouncer in transaction mode with the file of docs/running, before a PostgreSQL of the tests.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '#foundation/web'
import { newFolder, startDaemon } from './shield/name-server.ts'

const program = '/usr/sbin/pgbouncer'

/** Debian's package; `npm test` installs it as root. */
export const hasPgBouncer = existsSync(program)
export const pgBouncerAbsent = 'not run: PgBouncer absent. As root: apt-get install pgbouncer'

/** `connections`: to PostgreSQL, so few that every transaction gets one that another had. */
export async function startPgBouncer(behind: pg.ClientConfig, connections = 2) {
  const [folder, port] = [newFolder('pgbouncer'), await freePort()]
  const { host, port: at, user, password = '', database } = new pg.Client(behind)
  const described = readFileSync(resolve(import.meta.dirname, '../docs/running/pgbouncer.ini'), 'utf8')
  const replaced: [there: string, here: string][] = [
    ['host=127.0.0.1 port=5432 dbname=dijkwacht', `host=${host} port=${at} dbname=${database}`],
    ['listen_port = 6432', `listen_port = ${port}`],
    // The PostgreSQL of the tests asks nobody for a password.
    ['auth_type = scram-sha-256', 'auth_type = trust'],
    ['/etc/pgbouncer/userlist.txt', join(folder, 'userlist.txt')],
    ['default_pool_size = 30', `default_pool_size = ${connections}`],
  ]
  let text = described
  for (const [there, here] of replaced) {
    if (!text.includes(there)) throw new Error(`pgbouncer.ini does not say "${there}"`)
    text = text.replace(there, here)
  }
  writeFileSync(join(folder, 'pgbouncer.ini'), text)
  writeFileSync(join(folder, 'userlist.txt'), `"${user}" "${password}"\n`)
  chmodSync(folder, 0o755)
  // It refuses to work as root, and a socket of PostgreSQL is its owner's.
  const owner = existsSync(host) ? execFileSync('stat', ['-c', '%U', host], { encoding: 'utf8' }).trim() : 'nobody'
  const words = process.getuid?.() === 0 ? ['-u', owner] : []
  const daemon = startDaemon(folder, program, [...words, join(folder, 'pgbouncer.ini')])
  while (!(await isOpen(port))) {
    if (daemon.output().includes('FATAL')) throw new Error(daemon.output())
    await setTimeout(20)
  }
  return { ...daemon, url: `postgresql://${user}:${password}@127.0.0.1:${port}/dijkwacht` }
}

const isOpen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
