// SPDX-License-Identifier: EUPL-1.2
// Two servers behind the proxy that docs/running describes. A newer version takes their place while people report and check, and they take its place again.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Signer } from '@dijkwacht/check-client'
import { withCertificate } from '@dijkwacht/check-client/node'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from '../../src/foundation/web/free-port.ts'
import { type Running, startProgram } from '../running.ts'
import { Certificates, hasProxy, startProxy } from '../tls-proxy.ts'

const root = resolve(import.meta.dirname, '../..')

/** What the newer version brings: a column, an index of a big table, and a change of all its rows. */
const changes = {
  '9001-note.migration.sql': 'alter table reports.report add column planted_note text;',
  '9002-note-index.migration.sql':
    '-- run: apart\ncreate index concurrently report_planted_note on reports.report (planted_note);',
  '9003-note-filled.migration.sql': `-- run: in steps
with few as (select id from reports.report where planted_note is null and received_at < (select min(applied_at) from foundation.migration where name like '%/9001-note.migration.sql') limit 100)
update reports.report set planted_note = 'of before' where id in (select id from few);`,
}

/** This project with more migrations, and a file of pages that the version before does not have. */
function newerVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-newer-'))
  for (const name of ['package.json', 'src', 'build', 'packages', 'docs', 'tools'])
    execFileSync('cp', ['-a', join(root, name), folder])
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const room = join(folder, 'src/modules/reports/planted')
  mkdirSync(room)
  for (const [name, sql] of Object.entries(changes)) writeFileSync(join(room, name), sql)
  writeFileSync(join(folder, 'build/client/assets/newer-1.js'), 'export {}')
  return folder
}

describe.runIf(hasProxy)('an upgrade while people are at it', () => {
  const certificates = new Certificates()
  const newer = newerVersion()
  let [one, two]: Running[] = []
  let proxy: ReturnType<typeof startProxy> | undefined
  let address = ''
  let call: typeof fetch
  let environment: Record<string, string>

  beforeAll(async () => {
    certificates.makeAuthority('partners')
    certificates.make('bank', 'partners')
    certificates.makeSite('site')
    const port = await freePort()
    address = `https://localhost:${port}`
    environment = { BASE_URL: address, TRUST_PROXY: '1', NODE_EXTRA_CA_CERTS: certificates.at('site.pem') }
    one = await startProgram(environment)
    const [database] = await one.ask<{ folder: string; name: string; who: string }>(
      "select current_setting('unix_socket_directories') as folder, current_database() as name, current_user as who",
    )
    environment = {
      ...environment,
      DATA_DIR: one.dataDir,
      DATABASE_URL: `postgres://${database?.who}@/${database?.name}?host=${encodeURIComponent(database?.folder ?? '')}`,
      SECRET_KEY: readFileSync(join(one.dataDir, 'secret.key'), 'utf8').trim(),
    }
    two = await startProgram(environment)
    call = withCertificate({
      certificate: certificates.pem('bank.pem'),
      key: certificates.pem('bank.key'),
      authorities: certificates.pem('site.pem'),
    })
  })
  afterAll(() => {
    proxy?.stop()
    certificates.clean()
    rmSync(newer, { recursive: true, force: true })
  })

  test('no request fails and no report is lost, there and back', async () => {
    if (!one || !two) throw new Error('two servers')
    const later = await freePort()
    proxy = startProxy(certificates, Number(new URL(address).port), [one.url, two.url, `http://localhost:${later}`])
    await vi.waitFor(() => call(`${address}/livez`), { timeout: 120_000, interval: 100 })
    const key = JSON.parse(readFileSync(join(one.dataDir, 'demo-clients/deltabank-demo.jwk.json'), 'utf8'))
    const asked = { platform: address, issuer: `${address}/oidc`, timeoutMs: 60_000, fetch: call }
    const token = await new Signer('deltabank-demo-client', key).token(asked)

    const [acknowledged, failed]: [string[], string[]] = [[], []]
    let answers = 0
    let isOver = false
    const json = { 'content-type': 'application/json' }
    const requests = [
      async (n: number) => {
        const report = {
          partnerReference: `noon-${n}`,
          narrative: `Bestelling ${n} betaald, nooit geleverd.`,
          identifiers: [],
        }
        const answer = await call(`${address}/v1/reports`, {
          method: 'POST',
          headers: { ...json, authorization: `Bearer ${token}` },
          body: JSON.stringify(report),
        })
        if (answer.ok) acknowledged.push(((await answer.json()) as { reportId: string }).reportId)
        return answer
      },
      () =>
        call(`${address}/v1/checks`, { method: 'POST', headers: json, body: '{"items":[{"text":"winkel.example"}]}' }),
      () => call(`${address}/`),
    ]
    const people = requests.map(async (request, person) => {
      for (let n = person; !isOver; n += requests.length) {
        const answer = await request(n).catch((error: Error) => error)
        answers++
        if (answer instanceof Error) failed.push(answer.cause instanceof Error ? answer.cause.message : answer.message)
        else if (!answer.ok) failed.push(`${answer.status} ${await answer.text()}`)
      }
    })
    const more = async () => {
      const before = answers
      await expect.poll(() => answers, { timeout: 120_000 }).toBeGreaterThan(before + 20)
    }
    const servedBy = async ({ url }: Running) => (await fetch(`${url}/readyz`).catch(() => null))?.status

    await more()
    const three = await startProgram({ ...environment, PORT: String(later) }, { project: newer })
    await more()
    // Everybody has the files of both, whoever answers.
    for (let n = 0; n < 4; n++) expect((await call(`${address}/assets/newer-1.js`)).status).toBe(200)
    for (const old of [two, one]) {
      expect(await old.stop()).toBe(0)
      await more()
    }
    const [filled] = await three.ask<{ old: number; empty: number }>(
      `select count(*) filter (where planted_note = 'of before')::int as old, count(*) filter (where planted_note is null
        and received_at < (select min(applied_at) from foundation.migration where name like '%/9001-note.migration.sql'))::int as empty from reports.report`,
    )
    expect(filled?.old).toBeGreaterThan(200)
    expect(filled?.empty).toBe(0)

    // Back: the version before works beside what was only added.
    for (const old of [one, two]) await old.restart()
    expect(await three.stop()).toBe(0)
    expect([await servedBy(one), await servedBy(two), await servedBy(three)]).toEqual([200, 200, undefined])
    await more()
    isOver = true
    await Promise.all(people)

    expect(failed).toEqual([])
    const [kept] = await one.ask<{ n: number }>('select count(*)::int as n from reports.report where id = any($1)', [
      acknowledged,
    ])
    expect(acknowledged.length).toBeGreaterThan(20)
    expect(kept?.n).toBe(acknowledged.length)
  })
})
