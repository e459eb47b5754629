// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attributeOf, eventOf, manifest, type MispAttribute, type MispEventFile } from '@dijkwacht/misp'
import { answerTaxii, indicatorOf, observableOf, patternOf, type StixObject, tlpMarking } from '@dijkwacht/stix-taxii'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { lookUp } from '#modules/identifiers'
import { demoIban, parseIdentifier } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { findClaims } from '../find-claims/find-claims.query.ts'
import { feedId } from '../source/feed-id.query.ts'
import { feedsImporter } from './feeds.importer.ts'
import { takeFeeds } from './take-feeds.command.ts'

const program = await testContext({ demo: true })
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const began = program.ctx.now()
const police = () => program.as('politie-demo', 'cases:read')

/** What another serves: a MISP feed, a TAXII server, or anything at all. */
let files: Record<string, unknown> = {}
let objects: { object: StixObject; at: Date }[] = []
let isAway = false
const asked: (string | undefined)[] = []
let server: Server
let address: string
beforeAll(async () => {
  server = createServer(async (request, reply) => {
    asked.push(request.headers.authorization)
    const { pathname, searchParams } = new URL(request.url ?? '', address)
    if (isAway) return void reply.writeHead(503).end()
    if (pathname.startsWith('/taxii2')) {
      const headers = new Headers({ accept: String(request.headers.accept) })
      const answer = await answerTaxii(taxiiOfOthers, { method: 'GET', path: pathname, query: searchParams, headers })
      return void reply.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body))
    }
    const file = files[pathname.slice(1)]
    if (file === undefined) return void reply.writeHead(404).end()
    reply
      .writeHead(200, { 'content-type': 'application/json' })
      .end(typeof file === 'string' ? file : JSON.stringify(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const taxiiOfOthers = {
  get discovery() {
    return { title: 'Ander', defaultRoot: `${address}/taxii2/api/`, roots: [`${address}/taxii2/api/`] }
  },
  root: async () => ({ title: 'Ander', maxContentLength: 1 }),
  collections: async () => [{ id: uuid(1), title: 'Alles', canRead: true, canWrite: false }],
  read: async (
    _root: string,
    _collection: string,
    ask: { after: string | null; addedAfter: Date | null; limit: number },
  ) => {
    const rows = objects
      .map(({ object, at }, place) => ({ object, addedAt: at, place: String(place).padStart(6, '0') }))
      .filter(({ place, addedAt }) => place > (ask.after ?? '') && (!ask.addedAfter || addedAt > ask.addedAfter))
    return { rows: rows.slice(0, ask.limit), hasMore: rows.length > ask.limit }
  },
}

async function follow(feed: object): Promise<string[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'feeds-')), 'threat-feeds.json')
  writeFileSync(
    path,
    JSON.stringify({ feeds: [{ organisation: 'politie-demo', name: 'Ander', url: address, ...feed }] }),
  )
  return feedsImporter.run(program.ctx, path, () => {})
}
beforeEach(async () => {
  files = {}
  objects = []
  isAway = false
  asked.length = 0
  program.setNow(began)
  await follow({ url: null })
})

const attribute = (
  number: number,
  value: string,
  more: Partial<Parameters<typeof attributeOf>[0]> = {},
): MispAttribute =>
  attributeOf({ uuid: uuid(number), kind: 'iban', value, toIds: true, timestamp: program.ctx.now(), ...more })
function publish(attributes: MispAttribute[], more: Partial<Parameters<typeof eventOf>[0]> = {}): MispEventFile {
  const event = eventOf({
    uuid: uuid(900),
    info: 'Rekeningen',
    date: '2026-12-01',
    timestamp: program.ctx.now(),
    org: { name: 'Een CERT', uuid: uuid(800) },
    attributes,
    ...more,
  })
  files = { ...files, [`${event.Event.uuid}.json`]: event }
  const events = Object.entries(files)
    .filter(([name]) => name !== 'manifest.json')
    .map(([, file]) => file as MispEventFile)
  files['manifest.json'] = manifest(events)
  return event
}
interface Held {
  canonical: string
  over: boolean
  confidence: number
}
const held = async (): Promise<Held[]> =>
  (
    await transaction(police(), (tx) =>
      sql<Held>`select canonical, ended_at is not null as over, confidence from threat_feeds.claim order by canonical`.execute(
        tx,
      ),
    )
  ).rows
const dropped = async () =>
  Object.fromEntries(
    (
      await transaction(police(), (tx) =>
        sql<{ reason: string; times: number }>`select reason, times from threat_feeds.dropped`.execute(tx),
      )
    ).rows.map(({ reason, times }) => [reason, times]),
  )
const problem = async () =>
  (
    await transaction(police(), (tx) =>
      sql<{ problem: string | null; failures: number }>`select problem, failures from threat_feeds.feed`.execute(tx),
    )
  ).rows[0]
const later = (minutes: number) => program.setNow(new Date(program.ctx.now().getTime() + minutes * 60_000))

describe('a MISP feed of others', () => {
  it('is kept as what they say, and lists nobody', async () => {
    expect(await follow({ authorization: 'hun-sleutel', confidence: 60 })).toEqual([
      expect.stringContaining('1 feeds ingesteld'),
    ])
    publish([attribute(1, demoIban(81))])
    expect(await takeFeeds(program.ctx)).toBe(1)
    expect(asked).toEqual(['hun-sleutel', 'hun-sleutel'])
    expect(await held()).toEqual([{ canonical: demoIban(81), over: false, confidence: 60 }])
    const read = parseIdentifier('iban', demoIban(81), { demoBankAllowed: true })
    // Who searches it on the workbench reads who says so; of another organisation nobody does.
    if (read.ok) {
      const query = { text: demoIban(81), identifier: read.value, code: null }
      expect(await findClaims(police(), query)).toMatchObject([{ title: 'Ander noemt dit' }])
      expect(await findClaims(program.as('deltabank-demo', 'cases:read'), query)).toEqual([])
    }
    expect(read.ok && (await lookUp(program.ctx, [read.value]))[0]?.outcome).toBe('unlisted')
    // Nothing changed, so nothing but the manifest is asked.
    asked.length = 0
    expect(await takeFeeds(program.ctx)).toBe(0)
    expect(asked).toHaveLength(1)
    const others = await transaction(program.as('deltabank-demo', 'cases:read'), (tx) =>
      sql`select from threat_feeds.claim`.execute(tx),
    )
    expect(others.rows).toEqual([])
  })

  it('ends what they delete, and what they say is over', async () => {
    await follow({})
    publish([attribute(1, demoIban(82)), attribute(2, demoIban(83))])
    await takeFeeds(program.ctx)
    later(5)
    publish([attribute(1, demoIban(82), { deleted: true }), attribute(2, demoIban(83))])
    await takeFeeds(program.ctx)
    expect((await held()).map(({ canonical, over }) => [canonical, over]).toSorted()).toEqual(
      [
        [demoIban(82), true],
        [demoIban(83), false],
      ].toSorted(),
    )
  })

  it('ends what is gone from an event or from the manifest, and takes it again when it comes back', async () => {
    await follow({})
    publish([attribute(1, demoIban(95)), attribute(2, demoIban(96))])
    await takeFeeds(program.ctx)
    later(5)
    publish([attribute(2, demoIban(96))])
    await takeFeeds(program.ctx)
    const stands = async () => (await held()).filter(({ over }) => !over).map(({ canonical }) => canonical)
    expect(await stands()).toEqual([demoIban(96)])
    const before = files
    files = { 'manifest.json': {} }
    await takeFeeds(program.ctx)
    expect(await stands()).toEqual([])
    files = before
    await takeFeeds(program.ctx)
    expect(await stands()).toEqual([demoIban(96)])
  })

  it('says why it did not take something: no account, protected, over, ours, red', async () => {
    await follow({})
    publish([
      attribute(1, 'zomaar een woord'),
      attribute(2, 'ing.nl', { kind: 'web-address' }),
      attribute(3, demoIban(84), { firstSeen: new Date('2020-01-01'), lastSeen: new Date('2020-02-01') }),
    ])
    publish([attribute(4, demoIban(85))], {
      uuid: uuid(901),
      org: { name: 'Dijkwacht', uuid: feedId(program.ctx, 'organisation/dijkwacht') },
    })
    publish([attribute(5, demoIban(86)), attribute(6, demoIban(87), { tags: ['tlp:red'] })], {
      uuid: uuid(902),
      tags: ['tlp:red'],
    })
    publish([attribute(7, demoIban(88), { tags: ['TLP:RED'] })], { uuid: uuid(903) })
    files[`${uuid(904)}.json`] = files[`${uuid(903)}.json`]
    Object.assign(files['manifest.json'] as object, { [uuid(904)]: { timestamp: '1764600000', info: '', Orgc: {} } })
    await takeFeeds(program.ctx)
    expect(await held()).toEqual([])
    expect(await dropped()).toMatchObject({ protected: 1, over: 1, ours: 1, 'tlp-red': 3, 'other-event': 1 })
    expect(Object.values(await dropped()).reduce((sum, times) => sum + times, 0)).toBe(8)
  })

  it('that is away or sends rubbish is noted, takes nothing down, and goes on where it was', async () => {
    await follow({})
    publish([attribute(1, demoIban(87))])
    await takeFeeds(program.ctx)
    isAway = true
    await takeFeeds(program.ctx)
    expect(await problem()).toEqual({ problem: 'away', failures: 1 })
    isAway = false
    files = { 'manifest.json': '<html>inloggen</html>' }
    await takeFeeds(program.ctx)
    expect(await problem()).toEqual({ problem: 'no-feed', failures: 2 })
    for (const rubbish of [
      [],
      'null',
      { [uuid(1)]: null },
      { 'geen-uuid': { timestamp: '1' } },
      { [uuid(3)]: { timestamp: '99999999999' } },
    ]) {
      files = { 'manifest.json': rubbish }
      await takeFeeds(program.ctx)
    }
    expect(await held()).toHaveLength(1)
    files = {}
    later(5)
    publish([attribute(2, demoIban(88))])
    await takeFeeds(program.ctx)
    expect(await problem()).toEqual({ problem: null, failures: 0 })
    expect(await held()).toHaveLength(2)
  })

  it('is only followed at a public address, and goes with all that it said when the operator takes it away', async () => {
    expect(await follow({ url: 'http://10.0.0.8/feed' })).toEqual([
      expect.stringContaining('Dit adres kunnen wij niet volgen'),
    ])
    expect(await follow({ organisation: 'wie-is-dit' })).toEqual([
      expect.stringContaining('Wij kennen de organisatie niet'),
    ])
    await follow({})
    publish([attribute(1, demoIban(89))])
    await takeFeeds(program.ctx)
    await follow({ url: null })
    expect(await held()).toEqual([])
  })
})

describe('a TAXII server of others', () => {
  const indicator = (number: number, value: string, more: object = {}) => {
    const observable = observableOf({ kind: 'iban', value })
    return indicatorOf({
      id: `indicator--${uuid(number)}`,
      created: began,
      modified: program.ctx.now(),
      name: value,
      pattern: patternOf(observable),
      validFrom: began,
      ...more,
    })
  }
  const put = (...some: StixObject[]) => objects.push(...some.map((object) => ({ object, at: program.ctx.now() })))

  it('is read on from where it was, revoked ones end, and what was only seen is nobody’s fault', async () => {
    await follow({ format: 'taxii', url: `${address}/taxii2/` })
    put(indicator(1, demoIban(91), { confidence: 40 }), observableOf({ kind: 'iban', value: demoIban(92) }))
    expect(await takeFeeds(program.ctx)).toBe(1)
    expect(await held()).toEqual([{ canonical: demoIban(91), over: false, confidence: 20 }])
    expect(await dropped()).toMatchObject({ 'only-seen': 1 })
    later(5)
    put(indicator(1, demoIban(91), { revoked: true }), indicator(2, demoIban(93), { markings: [tlpMarking('red').id] }))
    await takeFeeds(program.ctx)
    expect((await held()).map(({ canonical, over }) => [canonical, over])).toEqual([[demoIban(91), true]])
    expect(await dropped()).toMatchObject({ 'tlp-red': 1 })
  })

  it('that gives back what is ours is not counted', async () => {
    await follow({ format: 'taxii', url: `${address}/taxii2/` })
    put(indicator(1, demoIban(94), { createdBy: `identity--${feedId(program.ctx, 'organisation/politie-demo')}` }))
    await takeFeeds(program.ctx)
    expect(await held()).toEqual([])
    expect(await dropped()).toMatchObject({ ours: 1 })
  })
})
