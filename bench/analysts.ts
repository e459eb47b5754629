// SPDX-License-Identifier: EUPL-1.2
import { tmpdir } from 'node:os'
import pg from 'pg'
import { startEmbedded } from '#foundation/db'
import { demoOrganisations } from '../src/modules/partners/load-demo/demo-organisations.ts'
import { type Running, startProgram } from '../tests/running.ts'
import { type SignedIn, signedIn } from '../tests/signed-in.ts'
import { inventedReport } from './invented-reports.ts'
import type { Figures } from './parts.ts'
import { watchProcesses } from './processor-time.ts'

const organisations = demoOrganisations.slice(0, 10).map(({ id }) => id)
const peopleEach = 10
const rounds = 5

const markerOf = (organisation: string) => `merkwoord-${organisation}`
const deeds = ['queue', 'report', 'case', 'search', 'note'] as const
type Waited = Record<(typeof deeds)[number], number[]>

/** A hundred people of ten organisations who work at the same moment, over HTTP, each signed in. One error is one too many. */
export async function measureAnalysts(reportsEach: number): Promise<Figures> {
  const running = await startProgram({ DEMO: '1' })
  const client = new pg.Client((await startEmbedded(running.dataDir)).owner)
  await client.connect()
  try {
    await fileForAll(running, client, reportsEach)
    await enrol(client)
    const analysts = await signInAll(running)
    const waited: Waited = { queue: [], report: [], case: [], search: [], note: [] }
    const watch = watchProcesses(tmpdir())
    const began = performance.now()
    const outcomes = await Promise.allSettled(analysts.map((analyst) => work(analyst, waited)))
    const seconds = (performance.now() - began) / 1_000
    const worked = watch.stop()
    const errors = outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    if (errors.length > 0)
      throw new Error(
        `${errors.length} of 100 analysts met an error: ${errors.slice(0, 3).join('; ')}\n${running.output().slice(-4_000)}`,
      )
    const notes = await client.query("select count(*) as n from casework.note where text like 'Notitie van de bench%'")
    const written = analysts.length * rounds
    if (notes.rows[0].n !== written) throw new Error(`of ${written} notes ${notes.rows[0].n} were kept`)
    const answered = Object.values(waited).reduce((sum, times) => sum + times.length, 0)
    return {
      ...Object.fromEntries(
        deeds.map((deed) => [`100 analysts of 10 organisations at once: ${deed} p50 / p95 ms`, spread(waited[deed])]),
      ),
      'errors, words of another organisation, notes lost': '0, 0, 0',
      'answers per second': (answered / seconds).toFixed(0),
      'processor ms per answer (server, PostgreSQL)': (worked / answered).toFixed(2),
    }
  } finally {
    await client.end()
    await running.clean()
  }
}

/** Reports of ten organisations, partly about the same frauds. One demo machine files for each in turn. */
async function fileForAll(running: Running, client: pg.Client, reportsEach: number): Promise<void> {
  const lent = 'deltabank-demo'
  const token = await running.token(lent)
  const lend = (to: string, from: string) =>
    client.query(
      'update partners.machine_client set organisation_id = $1 where organisation_id = $2 and client_id like $3',
      [to, from, `%${lent}%`],
    )
  let at = lent
  for (const organisation of [...organisations, lent]) {
    await lend(organisation, at)
    at = organisation
    const reports = Array.from({ length: reportsEach }, (_, n) => ({
      ...inventedReport(n, reportsEach),
      partnerReference: `analisten-${n}`,
      narrative: `Verhaal ${n} met ${markerOf(organisation)}.`,
    }))
    const answer = await fetch(`${running.url}/v1/reports/batch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ reports }),
    })
    if (!answer.ok) throw new Error(`${organisation}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  }
  for (;;) {
    const waiting = await client.query(
      "select count(*) as n from jobs.job where state in ('created', 'retry', 'active') and name not like '\\_\\_%'",
    )
    if (waiting.rows[0].n === 0) return
    await new Promise((done) => setTimeout(done, 250))
  }
}

const subjectOf = (organisation: string, number: number) => `bench-${organisation}-${number}`

async function enrol(client: pg.Client): Promise<void> {
  await client.query(
    `insert into partners.person (id, issuer, subject, name, organisation_id, roles)
     select gen_random_uuid(), 'dijkwacht-development', 'bench-' || organisation || '-' || n, 'Analist ' || n, organisation, '{analyst}'
     from unnest($1::text[]) organisation, generate_series(0, $2::int - 1) n`,
    [organisations, peopleEach],
  )
}

interface Analyst extends SignedIn {
  organisation: string
}

async function signInAll({ url }: Running): Promise<Analyst[]> {
  const analysts: Analyst[] = []
  for (const organisation of organisations)
    for (let number = 0; number < peopleEach; number++)
      analysts.push({ organisation, ...(await signedIn(url, subjectOf(organisation, number))) })
  return analysts
}

/** Some rounds of what an analyst does all day; throws at the first answer that is no success or shows something of others. */
async function work(analyst: Analyst, waited: Waited): Promise<void> {
  const timed = async (deed: keyof Waited, ask: () => Promise<Response>) => {
    const began = performance.now()
    const answer = await ask()
    const text = await answer.text()
    waited[deed].push(performance.now() - began)
    if (!answer.ok) throw new Error(`${deed} for ${analyst.organisation} answered ${answer.status}`)
    const strange = organisations.find((one) => one !== analyst.organisation && text.includes(markerOf(one)))
    if (strange) throw new Error(`${deed} for ${analyst.organisation} shows words of ${strange}`)
    return text
  }
  for (let round = 0; round < rounds; round++) {
    const queue = await timed('queue', () => analyst.get('/werkbank/meldingen'))
    const cases = await (await analyst.get('/werkbank/zaken?volgorde=grootste')).text()
    const report = /\/werkbank\/meldingen\/[\da-f-]{36}/.exec(queue)?.[0]
    const largest = /\/werkbank\/zaken\/[\da-f-]{36}/.exec(cases)?.[0]
    if (!report || !largest) throw new Error(`${analyst.organisation} has no ${report ? 'case' : 'report'}`)
    await timed('report', () => analyst.get(report))
    await timed('case', () => analyst.get(largest))
    await timed('search', () => analyst.post('/werkbank/zoeken', { zoek: markerOf(analyst.organisation) }))
    await timed('note', () => analyst.post(report, { intent: 'note', text: `Notitie van de bench ${round}` }))
  }
}

function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0)
  return `${at(0.5)} / ${at(0.95)}`
}
