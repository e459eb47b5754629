// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attributeOf, eventOf, manifest } from '@dijkwacht/misp'
import { anyone, type Context, transaction } from '#foundation/access'
import { readSettings } from '#foundation/config'
import { sql } from '#foundation/db'
import type { ProtocolAnswer } from '#foundation/modules'
import { demoIban } from '#values'
import { boot, load, systemContext } from '../src/app/boot.ts'
import threatFeeds from '../src/modules/threat-feeds/module.ts'
import type { Figures } from './parts.ts'

/** Attributes in one event of the feed that is followed. */
const inEvent = 5_000

/** Accounts taken from a MISP feed of others, and names given as TAXII and MISP. On the embedded PostgreSQL. */
export async function measureInterop(size: number): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dijkwacht-bench-'))
  chmodSync(dataDir, 0o755)
  const settings = readSettings({ NODE_ENV: 'development', DEMO: '1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' })
  const program = await boot(settings, 'command')
  const others = feedOfOthers(size)
  try {
    await load(program)
    const ctx = systemContext(program, 'bench')
    const path = join(dataDir, 'threat-feeds.json')
    const feed = { organisation: 'politie-demo', name: 'Bench', url: await others.address() }
    writeFileSync(path, JSON.stringify({ feeds: [feed] }))
    await threatFeeds.importers?.[0]?.run(ctx, path, () => {})
    const take = await timed(async () => threatFeeds.jobs?.[0]?.run(ctx))
    const rows = sql<{ count: number }>`select count(*)::int as count from threat_feeds.claim`
    const kept = (await transaction(ctx, (tx) => rows.execute(tx))).rows[0]?.count ?? 0
    await listNames(ctx, size)
    const open: Context = { ...ctx, actor: anyone }
    let objects = 0
    const give = await timed(async () => {
      for (let next: string | null = ''; next !== null; ) {
        const search: string = next === '' ? 'limit=1000' : `limit=1000&next=${next}`
        const page = (await ask(open, '/taxii2/api/collections/shield/objects/', search)) as Page
        objects += page.objects?.length ?? 0
        next = page.more ? (page.next ?? null) : null
      }
    })
    const index = await timed(() => ask(open, '/misp/manifest.json', ''))
    return {
      'claims taken per second': rate(kept, take.seconds),
      'processor ms per claim': ((take.processor * 1_000) / Math.max(1, kept)).toFixed(3),
      'TAXII objects given per second': rate(objects, give.seconds),
      'MISP manifest of as many names: seconds': index.seconds.toFixed(2),
      'claims kept of those told': `${kept} of ${size}`,
      'objects given': String(objects),
    }
  } finally {
    others.close()
    await program.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

interface Page {
  objects?: unknown[]
  more?: boolean
  next?: string
}

const rate = (count: number, seconds: number) => Math.round(count / seconds).toLocaleString('en')

async function ask(ctx: Context, path: string, search: string): Promise<unknown> {
  const protocol = threatFeeds.protocols?.find((one) => path.startsWith(one.path))
  const headers = new Headers({ accept: 'application/taxii+json;version=2.1, application/json' })
  const asked = { method: 'GET', path, query: new URLSearchParams(search), headers, body: new Uint8Array() }
  const answer: ProtocolAnswer | undefined = await protocol?.answer(ctx, asked)
  if (answer?.status !== 200) throw new Error(`${path}: ${answer?.status}`)
  // As it is sent.
  return JSON.parse(JSON.stringify(answer.body))
}

function feedOfOthers(size: number) {
  const at = new Date()
  const uuid = (kind: number, number: number) => `0000000${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`
  const events = Array.from({ length: Math.ceil(size / inEvent) }, (_, event) =>
    eventOf({
      uuid: uuid(1, event),
      info: 'Bench',
      date: at,
      timestamp: at,
      org: { name: 'Bench', uuid: uuid(2, 1) },
      attributes: Array.from({ length: Math.min(inEvent, size - event * inEvent) }, (_row, place) => {
        const number = event * inEvent + place
        return attributeOf({
          uuid: uuid(3, number),
          kind: 'iban',
          value: demoIban(8_000_000 + number),
          toIds: true,
          timestamp: at,
        })
      }),
    }),
  )
  const files = new Map(events.map((event) => [`/${event.Event.uuid}.json`, JSON.stringify(event)]))
  files.set('/manifest.json', JSON.stringify(manifest(events)))
  const server = createServer((request, reply) => void reply.end(files.get(request.url ?? '') ?? '{}'))
  return {
    address: () =>
      new Promise<string>((done) =>
        server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
      ),
    close: () => server.close(),
  }
}

/** As if each had been decided one after the other. */
async function listNames(ctx: Context, size: number): Promise<void> {
  await transaction(ctx, (tx) =>
    sql`with at as (select serial, now() as moment from shield.list)
      insert into shield.change (serial, name, is_listed, expires_at, brand, decision_id, at)
      select at.serial + n, 'bench-' || n || '.example', true, at.moment + interval '30 days', null, gen_random_uuid(), at.moment + n * interval '1 millisecond'
      from at, generate_series(1, ${size}::int) n`.execute(tx),
  )
}

async function timed(work: () => Promise<unknown>): Promise<{ seconds: number; processor: number }> {
  const [began, worked] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(worked)
  return { seconds: (performance.now() - began) / 1_000, processor: (user + system) / 1e6 }
}
