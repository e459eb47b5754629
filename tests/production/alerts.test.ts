// SPDX-License-Identifier: EUPL-1.2
// For `npm run soak`: Debian's Prometheus with the files of docs/running watches an installation in which one part after the other is taken away. Each gives its own alarm.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openSecrets } from '#foundation/secrets'
import { freePort } from '#foundation/web'
import { registrarAsPartner } from '#modules/sharing'
import { serveEvaluator } from '../../packages/evaluator/src/serve.ts'
import { isLong } from '../property.ts'
import { type Daemon, hasKnot, newFolder, startDaemon } from '../shield/name-server.ts'
import { Certificates } from '../tls-proxy.ts'
import { type Installation, install } from './installation.ts'

const program = '/usr/bin/prometheus'
/** Minutes of waiting: `npm run soak` has them. */
const isWatched = isLong && existsSync(program) && hasKnot
const documents = resolve(import.meta.dirname, '../../docs/running')
/** Others are asked every half minute, jobs run every minute. */
const soon = { timeout: 180_000, interval: 300 }

/** The second key holder of another party, with TLS. */
async function keyHolder(certificates: Certificates, secret: string) {
  const folder = newFolder('holder')
  const port = await freePort()
  const { id, key } = registrarAsPartner({ secrets: openSecrets(secret) })
  const address = `https://localhost:${port}`
  const settings = {
    host: '127.0.0.1',
    port: 0,
    address,
    folder,
    origins: [],
    anybodyPerDay: 0,
    trustProxy: false,
    partners: { [id]: { keys: [key], quotas: {} } },
  }
  const inside = await serveEvaluator(settings)
  const tls = createServer(
    { cert: certificates.pem('site.pem'), key: certificates.pem('site.key') },
    (request, response) => inside.server.emit('request', request, response),
  )
  await new Promise<void>((ready) => tls.listen(port, '127.0.0.1', ready))
  return {
    address,
    async stop() {
      tls.closeAllConnections()
      tls.close()
      await inside.close()
    },
  }
}

describe.runIf(isWatched)('a Prometheus beside an installation', () => {
  let here: Installation
  let watching: Daemon
  let holder: Awaited<ReturnType<typeof keyHolder>>
  let prometheus = ''
  let metrics = ''
  const certificates = new Certificates()

  beforeAll(async () => {
    certificates.makeSite('site')
    const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
    holder = await keyHolder(certificates, secret)
    const [port, own] = [await freePort(), await freePort()]
    here = await install(inject('database'), {
      SECRET_KEYS: `1:${secret}`,
      METRICS_PORT: String(port),
      EVALUATOR_URL: holder.address,
      NODE_EXTRA_CA_CERTS: certificates.at('site.pem'),
    })
    metrics = `http://127.0.0.1:${port}`
    prometheus = `http://127.0.0.1:${own}`
    const folder = newFolder('prometheus')
    // The very files, looked at every half second, with seconds where minutes stand.
    const rules = readFileSync(join(documents, 'alerts.yml'), 'utf8').replaceAll(/for: \d+[mh]/g, 'for: 1s')
    writeFileSync(join(folder, 'alerts.yml'), rules)
    const configuration = readFileSync(join(documents, 'prometheus.yml'), 'utf8')
      .replaceAll(/(_interval): 15s/g, '$1: 500ms')
      .replace('/etc/prometheus/dijkwacht-alerts.yml', join(folder, 'alerts.yml'))
      .replace('127.0.0.1:4000', new URL(metrics).host)
    writeFileSync(join(folder, 'prometheus.yml'), configuration)
    const words = [
      `--config.file=${folder}/prometheus.yml`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=127.0.0.1:${own}`,
    ]
    watching = startDaemon(folder, program, words)
  })
  afterAll(async () => {
    await watching?.clean()
    await here?.stop()
    await holder?.stop()
    certificates.clean()
  })

  const ask = async (path: string) => {
    const answer = await fetch(`${prometheus}/api/v1/${path}`).catch(() => null)
    return answer?.ok ? (await answer.json()).data : null
  }
  /** Names of the alarms that ring now. */
  const ringing = async (): Promise<string[]> => {
    const data = await ask('alerts')
    if (!data) return ['Prometheus does not answer']
    const names = data.alerts.flatMap((one: { state: string; labels: { alertname: string } }) =>
      one.state === 'firing' ? one.labels.alertname : [],
    )
    return [...new Set<string>(names)].toSorted()
  }
  const parts = async () => {
    const answer = await fetch(`${metrics}/readyz`)
    return [answer.status, (await answer.json()).parts]
  }

  test('says nothing while all is well, and the parts say so', async () => {
    await expect
      .poll(parts, soon)
      .toEqual([200, { database: 'ok', queue: 'ok', mail: 'ok', 'key-holder': 'ok', zone: 'ok' }])
    await expect.poll(async () => (await ask('query?query=up'))?.result.length, soon).toBe(1)
    expect(await ringing()).toEqual([])
    const dashboard = JSON.parse(readFileSync(join(documents, 'dashboard.json'), 'utf8'))
    for (const { expr } of dashboard.panels.flatMap((panel: { targets: { expr: string }[] }) => panel.targets))
      expect(await ask(`query?query=${encodeURIComponent(expr)}`), expr).not.toBeNull()
  })

  test('rings for each part that is taken away, and for no other', async () => {
    const [mail, keys, zone, late] = [
      'DijkwachtMailAway',
      'DijkwachtKeyHolderAway',
      'DijkwachtZoneNotPublished',
      'DijkwachtWorkPilesUp',
    ]
    await here.mail.stop()
    here.mail.stop = async () => {}
    await expect.poll(ringing, soon).toEqual([mail])
    await holder.stop()
    await expect.poll(ringing, soon).toEqual([keys, mail])
    await here.zone?.stop()
    await expect.poll(ringing, soon).toContain(zone)
    expect(await parts()).toEqual([
      503,
      expect.objectContaining({ database: 'ok', mail: 'away', 'key-holder': 'away', zone: 'away' }),
    ])

    // Nobody works, and what was to be done at a minute of before still waits.
    await here.worker.stop()
    const wait =
      "update jobs.job set start_after = now() - interval '10 minutes' where state < 'active' and name = 'foundation.seal-audit' returning name"
    await expect.poll(async () => (await here.ask(wait)).length, soon).toBeGreaterThan(0)
    await expect.poll(ringing, soon).toContain(late)

    // As a replica that was made primary a moment too late: it answers and takes nothing.
    const [{ name }] = (await here.ask<{ name: string }>('select quote_ident(current_database()) as name')) as [
      { name: string },
    ]
    await here.ask(`alter database ${name} set default_transaction_read_only = on`)
    await here.ask(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'dijkwacht%'",
    )
    await expect.poll(ringing, soon).toContain('DijkwachtDatabaseAway')
    // Whoever types the code of an invitation: what is only read still works.
    const { host } = new URL(here.url)
    const headers = { origin: here.url, 'x-forwarded-host': host, 'x-forwarded-proto': 'https' }
    const visit = async () => {
      const body = new URLSearchParams({ code: 'x' })
      await fetch(`${here.server.url}/inloggen/uitnodiging`, { method: 'POST', headers, body }).catch(() => null)
      return ringing()
    }
    await expect.poll(visit, soon).toContain('DijkwachtFaults')
    await here.server.kill()
    await expect.poll(ringing, soon).toContain('DijkwachtAway')
  }, 580_000)
})
