// SPDX-License-Identifier: EUPL-1.2
// The embedded database of a program that runs, from outside: without what the program itself reads to open it.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { PgBoss } from 'pg-boss'

export interface Serving {
  pid: number
  connection: { host: string; user: string; database: string }
}

/** Who serves this folder, as PostgreSQL itself writes it there; null when nobody does. */
export function servingOf(folder: string): Serving | null {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , , host = ''] = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(pid), connection: { host, user: 'dijkwacht', database: 'dijkwacht' } }
}

/** It does not wait for the disk: what is lost with the power of this machine would be thrown away anyhow. */
export function hurry(folder: string): void {
  appendFileSync(join(folder, 'postgresql.auto.conf'), 'fsync = off\nfull_page_writes = off\n')
}

export async function ask<Row extends object>({ connection }: Serving, question: string, values: unknown[] = []) {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query<Row>(question, values)).rows
  } finally {
    await client.end()
  }
}

/** Sends a job to whoever works on this database, and waits until it is done. */
export async function haveDone({ connection }: Serving, name: string, patience: number): Promise<void> {
  const boss = new PgBoss({ ...connection, schema: 'jobs', supervise: false, schedule: false, migrate: false })
  // Whoever kills the database meanwhile knows it.
  boss.on('error', () => {})
  await boss.start()
  try {
    const id = (await boss.send(name)) ?? ''
    const began = Date.now()
    for (;;) {
      const [job] = await boss.findJobs(name, { id })
      if (job?.state === 'completed') return
      if (job?.state === 'failed' || Date.now() - began > patience)
        throw new Error(`${name} is ${job?.state}: ${JSON.stringify(job?.output)}`)
      await pause(20)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}

/** Ends it with all its connections and what it holds of this machine, without writing anything down. */
export function quitDatabase(folder: string): void {
  const serving = servingOf(folder)
  if (serving && isThere(serving)) process.kill(serving.pid, 'SIGQUIT')
}

export async function untilGone(serving: Serving): Promise<void> {
  while (isThere(serving)) await pause(10)
}

/** A file may speak of a server that was killed, and its number be somebody else's now. */
const isThere = ({ pid }: Serving) => /^Name:\s+postgres[^]*^State:\s+[^Z]/m.test(readIfThere(`/proc/${pid}/status`))

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
