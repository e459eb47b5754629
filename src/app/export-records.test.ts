// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { recordAudit, sealAudit } from '#foundation/audit'
import { openTracing } from '#foundation/web'
import { activitiesOf } from './accountability.ts'
import { modules } from './modules.ts'
import { testContext } from '../../tests/context.ts'
import { asActor, testSite } from '../../tests/site.ts'
import { exportRecords, exportState, pseudonymOf } from '#foundation/processing'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  startTimeUnixNano: string
  endTimeUnixNano: string
  status: object
  attributes: { key: string; value: { stringValue: string } }[]
}

const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-collector-'))
const file = join(folder, 'taken')
const options = { activities: activitiesOf(modules), version: '9.9.9', pauses: [10, 10] }

await openTracing(undefined)
const collector = spawn(process.execPath, [resolve('tests/collector.ts'), file], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const port = await new Promise<string>((done) => collector.stdout?.once('data', (chunk) => done(String(chunk).trim())))
const program = await testContext({ settings: { PROCESSING_LOG_URL: `http://127.0.0.1:${port}/v1/traces` } })
const ctx = program.ctx
afterAll(async () => {
  collector.kill()
  rmSync(folder, { recursive: true, force: true })
})

const requests = (): Span[][] =>
  !existsSync(file)
    ? []
    : readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).resourceSpans[0].scopeSpans[0].spans)
const taken = () => requests().flat()
const attributesOf = (span: Span | undefined) =>
  Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, value.stringValue]))
async function send(): Promise<Span[]> {
  const before = taken().length
  await sealAudit(ctx)
  await exportRecords(ctx, options)
  return taken().slice(before)
}
const trace = 'a1'.repeat(16)

test('the collector learns the trace of the run that sent', async () => {
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, { action: 'reports.report-read', subjectKind: 'report', subjectId: ctx.newId() }),
  )
  await sealAudit(ctx)
  const traceparent = `00-${'c3'.repeat(16)}-${'d4'.repeat(8)}-01`
  await exportRecords({ ...ctx, traceparent }, options)
  expect(readFileSync(`${file}.traces`, 'utf8').trim().split('\n').at(-1)).toBe(traceparent)
})

test('without a collector nothing is sent', async () => {
  const { processingLogUrl: _, ...settings } = ctx.settings
  expect(await exportRecords({ ...ctx, settings: { ...settings, processingLogUrl: undefined } }, options)).toBe(0)
})

test('one record for each data subject, with its activity, and without who did it or what was said', async () => {
  await send()
  const officer = { ...program.as('politie-demo'), traceparent: `00-${trace}-${'b2'.repeat(8)}-00` }
  const [one, two, three] = [ctx.newId(), ctx.newId(), ctx.newId()]
  await transaction(officer, (tx) =>
    recordAudit(officer, tx, [
      {
        action: 'reports.report-read',
        subjectKind: 'report',
        subjectId: one,
        purpose: 'GEHEIM',
        detail: { x: 'GEHEIM' },
      },
      {
        action: 'casework.queue-seen',
        subjectKind: 'organisation',
        subjectId: 'politie-demo',
        subjects: [two, three, two],
      },
      { action: 'cases.reports-linked', subjectKind: 'report-batch', subjectId: one },
      { action: 'taxonomy.edition-loaded', subjectKind: 'taxonomy-edition', subjectId: 'x' },
    ]),
  )
  const spans = await send()
  expect(spans.map(({ name }) => name)).toEqual([
    'reports.report-read',
    'casework.queue-seen',
    'casework.queue-seen',
    'cases.reports-linked',
  ])
  expect(spans.map((span) => attributesOf(span)['dpl.core.data_subject_id'])).toEqual([
    pseudonymOf(ctx.secrets, 'report', one),
    pseudonymOf(ctx.secrets, 'report', two),
    pseudonymOf(ctx.secrets, 'report', three),
    undefined,
  ])
  // The caller asked not to be sampled: that is for telemetry, and this is a record.
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([trace]))
  expect(new Set(spans.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set(['b2'.repeat(8)]))
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(4)
  expect(attributesOf(spans[0])).toMatchObject({
    'dpl.core.processing_activity_id': `${ctx.settings.baseUrl}/v1/processing-activities/reports.read-report/versions/3`,
    'dpl.core.data_subject_id_type': 'report',
  })
  expect(spans[0]).toMatchObject({ status: { code: 0 }, startTimeUnixNano: expect.stringMatching(/^\d{19}$/) })
  const said = readFileSync(file, 'utf8')
  for (const secret of [
    'GEHEIM',
    'politie-demo',
    'Test Persoon',
    one,
    two,
    officer.actor.kind === 'person' ? officer.actor.id : '',
  ])
    expect(said).not.toContain(secret)
  expect(said).toContain('"service.version","value":{"stringValue":"9.9.9"}')
})

test('a call of a partner names the partner and goes on in its trace, sampled or not; the register answers at the address', async () => {
  await send()
  const site = await testSite(program)
  const headers = {
    ...asActor('machine', 'deltabank-demo', ['checks:ask']),
    traceparent: `00-${'c3'.repeat(16)}-${'d4'.repeat(8)}-00`,
  }
  const asked = await site.inject({
    method: 'POST',
    url: '/v1/checks',
    headers,
    payload: { items: [{ text: 'winkel.example' }], purpose: 'payment' },
  })
  expect(asked.statusCode, asked.body).toBe(200)
  const [span] = await send()
  expect(span).toMatchObject({
    name: 'sharing.checks-asked',
    traceId: 'c3'.repeat(16),
    parentSpanId: expect.stringMatching(/^[\da-f]{16}$/),
  })
  expect(attributesOf(span)['dpl.core.foreign_operation.processor']).toBe('urn:dijkwacht:organisation:deltabank-demo')
  const address = new URL(attributesOf(span)['dpl.core.processing_activity_id'] ?? '')
  const found = await site.inject({ url: address.pathname })
  expect(found.statusCode).toBe(200)
  expect(found.json()).toMatchObject({
    id: 'sharing.check-identifier',
    version: expect.any(Number),
    since: expect.any(String),
  })
  await site.close()
})

test('lines without a trace get one that stays the same, and the same line is never two records', async () => {
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, { action: 'reports.report-wiped', subjectKind: 'report', subjectId: 'x' }),
  )
  const [first] = await send()
  expect(first?.traceId).toMatch(/^[\da-f]{32}$/)
  expect(first?.parentSpanId).toBeUndefined()
  // As if it was killed after the collector took it and before it wrote that down.
  await ctx.db.pool.query('update foundation.processing_export set last_id = last_id - 1')
  expect(await send()).toEqual([first])
  expect(await send()).toEqual([])
})

test('what is not sealed is not sent, and a batch has at most a thousand records of whole lines', async () => {
  await send()
  const list = Array.from({ length: 700 }, () => ctx.newId())
  const line = { action: 'casework.queue-seen', subjectKind: 'organisation', subjectId: 'x', subjects: list }
  await transaction(ctx, (tx) => recordAudit(ctx, tx, [line, line, line]))
  const before = requests().length
  expect(await exportRecords(ctx, options)).toBe(0)
  await send()
  expect(
    requests()
      .slice(before)
      .map(({ length }) => length),
  ).toEqual([700, 700, 700])
})

test('a collector that is away loses nothing: tried again within bounds, visible, and sent later', async () => {
  await send()
  writeFileSync(`${file}.down`, '')
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, { action: 'reports.report-wiped', subjectKind: 'report', subjectId: 'y' }),
  )
  expect(await send()).toEqual([])
  expect(await exportState(ctx)).toMatchObject({ failures: 1, because: 'status 503' })
  await send()
  const away = await exportState(ctx)
  expect(away.failures).toBe(2)
  expect(away.waiting).toBeGreaterThan(0)
  rmSync(`${file}.down`)
  const spans = await send()
  expect(spans.map(({ name }) => name)).toContain('reports.report-wiped')
  expect(await exportState(ctx)).toMatchObject({ failures: 0, because: null, waiting: 0 })
})
