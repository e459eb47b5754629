// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { sealAudit } from '#foundation/audit'
import { listen } from '#foundation/events'
import { prepareQueues, startWork } from '#foundation/jobs'
import { openLog } from '#foundation/log'
import { exportRecords } from '#foundation/processing'
import { demoIban, demoPhone } from '#values'
import { activitiesOf } from '../../src/app/accountability.ts'
import { modules } from '../../src/app/modules.ts'
import { handIn } from '../../src/modules/reports/upload-reports/hand-in.fixture.ts'
import { fileMail } from '../../src/modules/reports/receive-mail/file-mail.command.ts'
import { previewMail } from '../../src/modules/reports/receive-mail/preview-mail.query.ts'
import { beginUpload } from '../../src/modules/reports/upload-reports/begin-upload.command.ts'
import { testContext } from '../context.ts'
import { scanLogged } from '../logged.ts'
import { plainBrowser } from '../plain-browser.ts'
import { asActor, testSite } from '../site.ts'
import { valuesIn } from './values-in.ts'

/** Everything the program said: by its log at the lowest level, and past it on the console or the outputs of the process. */
const logged: string[] = []
const own = ['localhost', 'dijkwacht.example', '127.0.0.1']
const [iban, phone, mail, host, bsn] = [
  demoIban(77),
  demoPhone(123),
  'jan.jansen@nepwinkel.example',
  'nepwinkel-77.example',
  '111222333',
]
const told = `Ik betaalde aan ${iban}, belde ${phone}, mailde ${mail} en zag https://${host}/betaal?klant=${bsn}. Mijn BSN is ${bsn}.`
let collected = ''
const collector = createServer(async (request, response) => {
  for await (const chunk of request) collected += chunk
  response.writeHead(200).end('{}')
})
afterAll(async () => {
  vi.restoreAllMocks()
  collector.close()
})

const bank = () => asActor('machine', 'deltabank-demo', ['reports:file', 'checks:ask'])
const api = (url: string, payload: unknown, headers: Record<string, string> = bank()) =>
  site.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: payload as string,
  })

const report = (reference: string) => ({
  partnerReference: reference,
  narrative: told,
  identifiers: [
    { kind: 'iban', value: iban, role: 'paid-to' },
    { kind: 'phone', value: phone, role: 'contact' },
    { kind: 'email', value: mail, role: 'contact' },
    { kind: 'web-address', value: host, role: 'site' },
  ],
})

async function scenario(): Promise<void> {
  const officer = asActor('person', program.ctx.settings.intakeOrganisation, [
    'reports:read',
    'reports:confirm',
    'cases:read',
    'cases:work',
  ])
  const filer = program.as('deltabank-demo', 'reports:file')

  // By the form, with refused answers on the way.
  const page = plainBrowser(site)
  await page.post('/melden/nu', { now: 'no' })
  await page.post('/melden/wat', { situation: 'FF-110' })
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/geld', { money: iban })
  await page.post('/melden/geld', { money: 'no' })
  await page.post('/melden/verhaal', { narrative: told })
  await page.post('/melden/contact', { name: 'Jan', email: `${mail}@`, phone })
  await page.post('/melden/contact', { name: 'Jan', email: mail, phone })
  await page.post('/melden/controleer', {})
  // By the API: one, many, twice, refused, broken.
  await api('/v1/reports', report('een'))
  await api('/v1/reports/batch', { reports: [report('twee'), report('drie'), { ...report('vier'), narrative: '' }] })
  await api('/v1/reports', { ...report('vijf'), identifiers: [{ kind: 'iban', value: `${iban}9`, role: mail }] })
  await api('/v1/reports', `{"narrative": "${told}", oeps`)
  await api('/v1/reports', told, { ...bank(), 'content-type': 'text/plain' })
  await api('/v1/reports', report('zes'), { 'idempotency-key': iban, ...bank() })
  await api('/v1/reports', report('zes'), asActor('machine', 'deltabank-demo', []))
  // By file and by mail.
  const rows = [`verhaal;rekening;telefoon`, `${told};${iban};${phone}`, `;${iban}9;${bsn}`]
  await handIn(filer, `klacht ${mail}.csv`, new TextEncoder().encode(rows.join('\n'))).catch(() => {})
  const eml = [`From: Jan <${mail}>`, `Subject: ${iban}`, 'Message-ID: <a@nepwinkel.example>', '', told].join('\r\n')
  const upload = await beginUpload(filer, {
    kind: 'mail',
    name: `${phone}.eml`,
    base64: Buffer.from(eml).toString('base64'),
  })
  await previewMail(filer, upload, 'hand-in-reports')
  await fileMail(filer, upload, { narrative: told, sender: 'display' })
  // Checks, by page and API; values where an address should have none.
  await page.post('/controleren', { text: told })
  for (const text of [iban, phone, mail, `https://${host}/x?y=${bsn}`, 'oeps'])
    await api('/v1/checks', { items: [{ text }], purpose: 'payment' })
  for (const url of [
    `/controleren?text=${encodeURIComponent(told)}`,
    `/v1/reports/${iban}`,
    `/${mail}`,
    `/v1/checks/${phone}?q=${host}`,
  ])
    await site.inject({
      url,
      headers: { ...bank(), referer: `https://${host}/`, cookie: `dijkwacht=${iban}`, 'user-agent': told },
    })
  await program.settle()
  // Analysts look, search and export.
  for (const url of ['/werkbank/meldingen', `/werkbank/zoeken?zoek=${encodeURIComponent(iban)}`, '/werkbank/zaken'])
    await site.inject({ url, headers: officer })

  await faults()
  await sealAudit(program.ctx)
  await exportRecords(program.ctx, { activities: activitiesOf(modules), version: '1' })
}

/** What the database and libraries say when something breaks, with the values in their mouths. */
async function faults(): Promise<void> {
  const { pool } = program.ctx.db
  // A listener that breaks on a value quotes the whole row; so does a route.
  await pool.query(`alter table identifiers.sighting add constraint broken check (role <> 'paid-to') not valid`)
  await api('/v1/reports', report('zeven'))
  await pool.query(`alter table reports.report add constraint broken check (narrative not like '%BSN%') not valid`)
  const failed = await api('/v1/reports', report('acht'))
  if (failed.statusCode !== 500) throw new Error(`the route did not break: ${failed.statusCode}`)
  await site.inject({ url: '/melden', method: 'POST', payload: told })
  // And one whose library quotes what it could not read.
  const crash = listen(
    { name: 'reports.reports-received' },
    {
      job: 'tests.crash',
      async run() {
        JSON.parse(`${iban} ${mail}`)
      },
    },
  )
  const worse = listen(
    { name: 'reports.reports-received' },
    {
      job: 'tests.crash-worse',
      async run() {
        throw new TypeError(`cannot use ${told}`)
      },
    },
  )
  await prepareQueues(program.boss, [crash, worse], [])
  const every = modules.flatMap((module) => module.listeners ?? [])
  await startWork(program.boss, program.ctx, [crash, worse, ...every], [])
  await pool.query('alter table reports.report drop constraint broken')
  await api('/v1/reports', report('negen'))
  await vi.waitFor(
    () => {
      const jobs = ['tests.crash"', 'tests.crash-worse', 'identifiers.record-']
      const failed = logged.filter((line) => line.includes('listener failed'))
      const silent = jobs.filter((job) => !failed.some((line) => line.includes(job)))
      if (silent.length > 0) throw new Error(`did not fail: ${silent.join(', ')}`)
    },
    { timeout: 30_000, interval: 50 },
  )
}

const keep = (line: unknown) => (logged.push(String(line)), true)
for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(keep)
for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
  vi.spyOn(console, way).mockImplementation((...said) => void logged.push(said.map(String).join(' ')))
await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done))
const { port } = collector.address() as { port: number }
const program = await testContext({
  settings: { PROCESSING_LOG_URL: `http://127.0.0.1:${port}/v1/traces` },
  log: openLog('trace', { write: (line) => void logged.push(line) }),
})
const site = await testSite(program)
await scenario()

test('the reader finds every kind of value that is planted, in a line of the log', () => {
  const line = JSON.stringify({
    level: 'info',
    time: '2026-11-24T10:00:00.000Z',
    msg: told,
    id: '0190a000-0000-7000-8000-000000000001',
  })
  expect(valuesIn(line, own).map((found) => found.split(' ')[0])).toEqual(
    expect.arrayContaining(['iban', 'phone', 'email', 'web-address', 'bsn']),
  )
  expect(valuesIn(line.replace(told, ''), own)).toEqual([])
})

test('what all tests logged is read at the end of a run, and a line with a value is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-logged-'))
  writeFileSync(join(folder, '1.log'), `{"msg":"niets"}\n{"msg":"rekening ${iban}"}\n`)
  expect(scanLogged(folder).found).toHaveLength(1)
  rmSync(folder, { recursive: true })
  expect(process.env.TEST_LOGGED, 'npm test keeps what is logged').toBeDefined()
})

test('the scenario was broad: it logged requests, refusals and faults', () => {
  const all = logged.join('\n')
  expect(logged.length).toBeGreaterThan(30)
  for (const part of ['"request"', '"fault"', 'listener failed', '/v1/reports/batch', '[masked]', 'database error'])
    expect(all).toContain(part)
})

test('no account, number, address or number of a citizen in anything that was logged', () => {
  const found = logged.flatMap((line) => valuesIn(line, own).map((value) => `${value} in ${line.slice(0, 400)}`))
  expect(found).toEqual([])
})

test('nor in the stored queue, the audit record, or the processing log', async () => {
  const { pool } = program.ctx.db
  for (const table of ['jobs.job', 'foundation.audit', 'foundation.processing_export', 'foundation.syslog_export']) {
    const { rows } = await pool.query(`select row_to_json(t)::text as line from ${table} t`)
    expect(rows.length, table).toBeGreaterThan(0)
    const found = rows.flatMap(({ line }) => valuesIn(line, own).map((value) => `${value} in ${line.slice(0, 600)}`))
    expect(found, table).toEqual([])
  }
  expect(collected).toContain('reports.report-received')
  expect(valuesIn(collected, own)).toEqual([])
})
