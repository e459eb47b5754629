// SPDX-License-Identifier: EUPL-1.2
// After all is whole again: is everything there that was acknowledged, and nothing twice?
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Cluster, until } from './cluster.ts'
import type { Probe } from './probe.ts'
import type { Program } from './program.ts'
import type { Book } from './work.ts'

export interface Verdict {
  /** One line for each thing that was acknowledged and is not there. */
  lost: string[]
  doubled: string[]
  /** Work that was given up. */
  givenUp: string[]
}

const execute = promisify(execFile)

export async function judge(cluster: Cluster, program: Program, book: Book, probe: Probe): Promise<Verdict> {
  const database = new pg.Client({ connectionString: cluster.url('dijkwacht') })
  const written = new pg.Client({ connectionString: cluster.url('probe') })
  await database.connect()
  await written.connect()
  const ask = async <Row extends object>(question: string, values: unknown[] = []) =>
    (await database.query<Row>(question, values)).rows
  const [lost, doubled, givenUp]: [string[], string[], string[]] = [[], [], []]
  const missing = (what: string, wanted: Iterable<string>, found: Iterable<string>) => {
    const there = new Set(found)
    for (const one of wanted) if (!there.has(one)) lost.push(`${what} ${one}`)
  }
  const twice = (what: string, counts: Iterable<readonly [string, number]>) => {
    for (const [one, n] of counts) if (n > 1) doubled.push(`${what} ${one}: ${n} times`)
  }

  // What follows from deeds comes a moment later: what waits in queues is done first.
  const open = () =>
    ask<{ name: string; n: number }>(
      "select name, count(*)::int as n from jobs.job where state in ('created', 'retry', 'active') and start_after < now() + interval '10 minutes' and name not like '\\_\\_pgboss%' group by name",
    )
  let waiting: { name: string; n: number }[] = []
  await until(
    300,
    () => `still waiting: ${JSON.stringify(waiting)}`,
    async () => {
      waiting = await open()
      return waiting.length === 0
    },
  ).catch((error: Error) => givenUp.push(error.message))
  const mailTo = () => program.mail.received.map(({ to }) => to)
  await until(
    120,
    () => '',
    async () => [...book.applicants].every((one) => mailTo().includes(one)),
  ).catch(() => {})

  const rows = await written.query<{ id: number }>('select id from written')
  missing(
    'row of the probe',
    probe.acknowledged.map(({ id }) => `${id}`),
    rows.rows.map(({ id }) => `${id}`),
  )

  const reports = await ask<{ id: string; partner_reference: string | null; narrative: string }>(
    'select id, partner_reference, narrative from reports.report',
  )
  missing(
    'report',
    book.reports.values(),
    reports.map(({ id }) => id),
  )
  missing(
    'report by the form',
    book.codes.keys(),
    reports.map(({ narrative }) => narrative),
  )
  twice('report', countOf(reports.flatMap(({ partner_reference: one }) => (one?.startsWith('cluster-') ? [one] : []))))
  twice(
    'report by the form',
    countOf(reports.flatMap(({ narrative }) => (narrative.startsWith('Ik betaalde voor fiets') ? [narrative] : []))),
  )

  const sightings = await ask<{ report_id: string; n: number }>(
    'select report_id, count(*)::int as n from identifiers.sighting where report_id = any($1) group by report_id',
    [[...book.reports.values()]],
  )
  missing(
    'what was linked of report',
    book.reports.values(),
    sightings.map(({ report_id: id }) => id),
  )
  twice(
    'linking of report',
    sightings.map(({ report_id: id, n }) => [id, n] as const),
  )

  const payments = await ask<{ cents: string; n: number }>(
    'select amount_in_cents::text as cents, count(distinct recall_id)::int as n from recovery.payment group by 1',
  )
  missing(
    'recall of',
    [...book.recalls].map(String),
    payments.map(({ cents }) => cents),
  )
  twice(
    'recall of',
    payments.flatMap(({ cents, n }) => (book.recalls.has(Number(cents)) ? [[cents, n] as const] : [])),
  )
  twice(
    'asked of a bank',
    [...book.asked].map(([key, ids]) => [key, book.recalls.has(Number(key.split(' ')[0])) ? ids.size : 1] as const),
  )
  twice(
    'message to a partner',
    [...book.received].map(([key, numbers]) => [key, numbers.length] as const),
  )

  const listed = await ask<{ name: string }>("select name from shield.name where status = 'listed'")
  missing(
    'name on the shield',
    book.listed,
    listed.map(({ name }) => name),
  )
  for (const [n, serial] of book.serials.entries())
    if (n > 0 && serial < (book.serials[n - 1] ?? 0))
      doubled.push(`zone serial went back: ${book.serials[n - 1]} → ${serial}`)
  const inZone = async () => {
    const { stdout } = await execute(
      'kdig',
      [
        '@127.0.0.1',
        '-p',
        `${program.zone.port}`,
        '-k',
        program.zone.keyFile,
        program.zone.settings.SHIELD_ZONE ?? '',
        'AXFR',
        '+noall',
        '+answer',
      ],
      { maxBuffer: 1e8 },
    ).catch(() => ({ stdout: '' }))
    return stdout
  }
  await until(
    90,
    () => '',
    async () => {
      const zone = await inZone()
      return [...book.listed].every((name) => zone.includes(`${name}.`))
    },
  ).catch(() => {})
  const zone = await inZone()
  for (const name of book.listed)
    if (!zone.includes(`\n${name}.`) && !zone.startsWith(`${name}.`)) lost.push(`${name} in the zone`)

  missing('mail to', book.applicants, mailTo())
  const unsent = await ask<{ row: string }>(
    "select to_jsonb(l) - '{sealed_code}'::text[] as row from partners.application_letter l where state <> 'sent' limit 10",
  )
  lost.push(...unsent.map(({ row }) => `a letter that did not go: ${JSON.stringify(row)}`))
  twice('mail to', countOf(mailTo().filter((to) => book.applicants.has(to))))

  const failed = await ask<{ name: string; output: string | null; n: number }>(
    "select name, left(output::text, 200) as output, count(*)::int as n from jobs.job where state = 'failed' group by 1, 2",
  )
  givenUp.push(...failed.map(({ name, output, n }) => `${name} (${n}): ${output}`))

  const { words, env } = program.command('audit:verify')
  await execute(words[0] ?? '', words.slice(1), { env, maxBuffer: 1e8 }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      doubled.push(`audit record: ${`${error.stdout ?? ''} ${error.stderr ?? ''}`.trim().slice(-600)}`)
    },
  )
  await database.end()
  await written.end()
  return { lost, doubled, givenUp }
}

function countOf(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
