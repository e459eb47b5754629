// SPDX-License-Identifier: EUPL-1.2
// After the restore: does again what was erased, starts again, and looks whether anything came back or is missing.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { until } from '../cluster/cluster.ts'
import type { Installation } from '../production/installation.ts'
import { serialAt, zone } from '../shield/name-server.ts'
import type { ArchivedPostgres } from './archived-postgres.ts'
import type { Book } from './load.ts'

interface Judged {
  installation: Installation
  postgres: ArchivedPostgres
  book: Book
  target: Date
  /** Files outside the database. */
  erasures: string
  witness: string
  saved: readonly { id: string }[]
  timed<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result>
}

/** One line for each thing that came back or is missing. */
export async function judge({
  installation: here,
  postgres,
  book,
  target,
  erasures,
  witness,
  saved,
  timed,
}: Judged): Promise<string[]> {
  const wrong: string[] = []
  const database = await postgres.client('dijkwacht')
  const ask = async <Row extends object>(question: string, values: unknown[] = []) =>
    (await database.query<Row>(question, values)).rows

  const before = await ask<{ id: string }>('select id from reports.report')
  const lostOf = (all: readonly { id: string }[], wanted: readonly string[]) => {
    const there = new Set(all.map(({ id }) => id))
    return wanted.filter((id) => !there.has(id))
  }
  const acknowledged = [...book.filed.values()]
  const all = acknowledged.map(({ id }) => id)
  const old = acknowledged.filter(({ at }) => at < target).map(({ id }) => id)
  const [lost, later] = [lostOf(before, old), lostOf(before, all).length]
  console.log(
    `acknowledged reports of a bank: ${all.length}; lost when everything saved is restored: ${lostOf(saved, all).length}; lost of before the moment that was chosen: ${lost.length}, of after it: ${later - lost.length}`,
  )
  wrong.push(...lostOf(saved, all).map((id) => `acknowledged and saved nowhere: report ${id}`))
  wrong.push(...lost.map((id) => `acknowledged and not restored: report ${id}`))

  const cameBack = await ask<{ n: number }>("select count(*)::int as n from reports.report where status = 'withdrawn'")
  console.log(`before the log of erasures: ${cameBack[0]?.n} reports withdrawn; afterwards:`)
  const lines = existsSync(erasures) ? readFileSync(erasures, 'utf8').trim().split('\n').length : 0
  await timed(`${lines} lines of the log done again`, () => {
    for (const line of here.command('after-restore', erasures).split('\n')) console.log(`            ${line}`)
  })
  await timed('server and worker', () => here.resume())
  await timed('everything heard that follows from it', () =>
    until(
      300,
      () => 'queues are not empty',
      async () => {
        const [open] = await ask<{ n: number }>(
          "select count(*)::int as n from jobs.job where state in ('created', 'retry', 'active') and start_after < now() and name not like '\\_\\_pgboss%'",
        )
        return open?.n === 0
      },
    ),
  )

  // By the pages, as whoever holds the code sees it.
  const pageOf = async (code: string, path = '/mijn-melding') => {
    const person = here.visitor()
    await person.open('/mijn-melding')
    await person.press('Bekijk mijn melding', { code }).catch(() => {})
    if (path !== '/mijn-melding') await person.open(path).catch(() => {})
    return person.words
  }
  const { gone } = book
  for (const code of gone.withdrawn)
    if (!(await pageOf(code)).includes('ingetrokken')) wrong.push('a withdrawn report came back')
  for (const code of gone.contact)
    if ((await pageOf(code)).includes('Wis mijn contactgegevens')) wrong.push('erased contact details came back')
  for (const code of gone.recalls)
    if (!/ingetrokken/i.test(await pageOf(code, '/mijn-melding/terughalen')))
      wrong.push('a recall that was taken back is asked again')
  for (const code of gone.erased)
    if ((await pageOf(code)).includes('Uw melding is')) wrong.push('an erased report came back')
  for (const reference of gone.filed) {
    const [row] = await ask<{ status: string }>('select status from reports.report where partner_reference = $1', [
      reference,
    ])
    if (row && row.status !== 'withdrawn') wrong.push(`${reference} of the bank came back`)
  }
  for (const { code, at } of book.codes)
    if (at < target && /onbekend|kennen wij niet/i.test(await pageOf(code)))
      wrong.push('a report by the form is not there')

  const onList = (await ask<{ name: string }>("select name from shield.name where status = 'listed' order by 1")).map(
    ({ name }) => name,
  )
  for (const name of gone.names) if (onList.includes(name)) wrong.push(`${name} is on the shield again`)
  for (const name of book.listed)
    if (!gone.names.includes(name) && !onList.includes(name)) wrong.push(`${name} went off the shield`)
  if (here.zone) {
    const { port, keyFile } = here.zone
    const served = () =>
      execFileSync('/usr/bin/kdig', ['@127.0.0.1', '-p', `${port}`, '-k', keyFile, zone, 'AXFR', '+noall', '+answer'], {
        encoding: 'utf8',
      })
    const isEqual = () => book.listed.every((name) => served().includes(`${name}.${zone}.`) === onList.includes(name))
    await timed('the zone as the list is', () =>
      until(
        120,
        () => 'zone',
        () => Promise.resolve(isEqual()),
      ).catch(() => wrong.push('the zone is not as the list is')),
    )
    const serial = (await serialAt(port)) ?? 0
    console.log(`            serial of the zone ${book.serial} before the kill, ${serial} now`)
    if (serial <= book.serial) wrong.push(`the serial of the zone went from ${book.serial} to ${serial}`)
  }
  const packets = await ask<{ n: number }>(
    "select count(*)::int as n from recovery.packet p join recovery.recall r on r.id = p.recall_id where p.status = 'withdrawn' and r.ended_at is null",
  )
  if ((packets[0]?.n ?? 0) > 0) wrong.push('a bank is still asked for what was taken back')

  await timed('the audit record verified', () => {
    const said = verified(here, witness)
    for (const line of said.lines) console.log(`            ${line}`)
    wrong.push(...said.wrong)
  })
  await database.end()
  return wrong
}

/** The record must hold in itself. Seals that were kept outside since are gone, and that is said. */
function verified(here: Installation, witness: string): { lines: string[]; wrong: string[] } {
  const hashes = existsSync(witness)
    ? readFileSync(witness, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[1] ?? '')
    : []
  here.command('job', 'foundation.seal-audit')
  const lines: string[] = []
  const wrong: string[] = []
  let gone = 0
  for (const hash of hashes) {
    const said = saidBy(() => here.command('audit:verify', '--since', hash)).split('\n')
    if (said.some((line) => line.startsWith('Geen zegel heeft het kenmerk'))) gone += 1
    else if (!said.some((line) => line.startsWith('Niets gewijzigd'))) wrong.push(`the audit record: ${said.join(' ')}`)
  }
  lines.push(
    `${hashes.length} seals were kept outside; the restored record lacks ${gone} of them, made after the moment that was chosen`,
  )
  if (hashes.length < 2 || gone !== 1)
    wrong.push(`of ${hashes.length} seals outside ${gone} are gone, and it should be one of two`)
  return { lines, wrong }
}

/** Also of a command that ends with exit code 1. */
function saidBy(run: () => string): string {
  try {
    return run()
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error)
  }
}
