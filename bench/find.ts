// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startEmbedded } from '#foundation/db'
import { demoIban } from '#values'
import { startProgram } from '../tests/running.ts'
import { type SignedIn, signedIn } from '../tests/signed-in.ts'
import type { Figures } from './parts.ts'

const organisation = 'politie-demo'
/** Several people, because each may search thirty times a minute: five things, fourteen times, is fewer. */
const people = ['sharmila-ramdin', 'fatima-benali', 'joris-van-den-heuvel']
const timesEach = 4

/** What somebody waits for an answer of the search among this many reports of the own organisation, over HTTP, beside a page that reads nothing. */
export async function measureFind(reports: number): Promise<Figures> {
  const running = await startProgram({ DEMO: '1' })
  const client = new pg.Client((await startEmbedded(running.dataDir)).owner)
  await client.connect()
  try {
    const { code } = await fill(client, reports)
    await untilIdle(client)
    const searchers = await Promise.all(people.map((person) => signedIn(running.url, person)))
    const waited = async (ask: (who: SignedIn, n: number) => Promise<Response>) => {
      const times: number[] = []
      for (let n = -2; n < timesEach * people.length; n += 1) {
        const who = searchers[(n + people.length) % people.length]
        if (!who) continue
        const began = performance.now()
        const answer = await ask(who, n)
        if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
        await answer.arrayBuffer()
        if (n >= 0) times.push(performance.now() - began)
      }
      return times.toSorted((a, b) => a - b)
    }
    const empty = await waited((who) => who.get('/werkbank/ik'))
    const figures: Figures = { 'a page that reads nothing: p50 / p95 ms': spread(empty) }
    for (const [what, typed] of [
      ['an account', (n: number) => demoIban(3_000_000 + Math.abs(n) * 7)],
      ['an account that a tenth of the reports name', () => demoIban(3_900_000)],
      ['a code', () => code],
      ['a rare word', () => 'parasolstandaard'],
      ['a word of every report', () => 'verhaal'],
    ] as const) {
      const times = await waited((who, n) => who.post('/werkbank/zoeken/antwoord', { zoek: typed(n) }))
      figures[`${what}: p50 / p95 ms`] = spread(times)
      figures[`${what}: ratio to the page that reads nothing`] = (middle(times) / middle(empty)).toFixed(1)
    }
    return figures
  } finally {
    await client.end()
    await running.clean()
  }
}

const at = (times: readonly number[], part: number) => times[Math.floor((times.length - 1) * part)] ?? 0
const middle = (times: readonly number[]) => at(times, 0.5)
const spread = (times: readonly number[]) => `${middle(times).toFixed(0)} / ${at(times, 0.95).toFixed(0)}`

/** The tags of the citizen register, which the start sets going, are done: they are not what somebody waits for. */
async function untilIdle(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      `select exists (select from jobs.job where name = 'sharing.keep-tag-sets' and state <= 'active' and start_after <= now()) as "isBusy"`,
    )
    if (!rows[0].isBusy) return
    await pause(500)
  }
}

/** Rows as the listeners would have kept them, written at once: what is measured is the looking. */
async function fill(client: pg.Client, reports: number): Promise<{ code: string }> {
  await client.query(
    `insert into reports.report (id, origin, controller_organisation_id, status, status_at, received_at, fraud_form, narrative, loss_in_cents)
     select gen_random_uuid(), 'api', $1, 'received', now(), now() - n * interval '1 minute', 'FF-110',
       'Verhaal ' || n || ' van de bench' || case when n % 500 = 0 then ' over een parasolstandaard' else '' end, 10000
     from generate_series(1, $2::int) n`,
    [organisation, reports],
  )
  const own = `from reports.report where narrative like 'Verhaal % van de bench%'`
  await client.query(`select reports.index_told(array(select id ${own}))`)
  await client.query(
    `insert into casework.work (report_id, organisation_id, received_at, status, form)
     select id, controller_organisation_id, received_at, status, fraud_form ${own} on conflict do nothing`,
  )
  const accounts = Array.from({ length: Math.floor(reports / 10) }, (_, n) => demoIban(3_000_000 + n))
  await client.query(
    `insert into identifiers.identifier (id, kind, canonical, first_seen_at, last_seen_at)
     select gen_random_uuid(), 'iban', canonical, now(), now() from unnest($1::text[]) canonical on conflict do nothing`,
    [[...accounts, demoIban(3_900_000)]],
  )
  await client.query(
    `with own as (select id, row_number() over () as n ${own}),
       accounts as (select id, row_number() over () as n from identifiers.identifier where canonical = any($1::text[]))
     insert into identifiers.sighting (report_id, identifier_id, role, origin, controller_organisation_id, is_verified, seen_at)
     select own.id, case when own.n % 10 = 0 then (select id from identifiers.identifier where canonical = $2) else accounts.id end,
       'paid-to', 'stated', $3, false, now()
     from own join accounts on accounts.n = 1 + own.n % $4::int`,
    [accounts, demoIban(3_900_000), organisation, accounts.length],
  )
  await client.query('analyze')
  const { rows } = await client.query(`select 'M-' || upper(right(id::text, 6)) as code ${own} limit 1`)
  return { code: rows[0].code }
}
