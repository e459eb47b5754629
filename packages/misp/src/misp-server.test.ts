// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../tests/property.ts'
import { ask, demoIban, memoryEvents, now, org, tenEvents, uuidOf } from './memory-events.fixture.ts'
import { readEvent } from './event-reader.ts'
import { readManifest } from './manifest-reader.ts'
import { answerMisp } from './misp-server.ts'
import type { MispAnswer } from './misp-store.ts'
import type { MispAttribute, MispEvent, MispEventFile } from './misp-types.ts'
import { numericId } from './misp-values.ts'

const store = memoryEvents()
const found = ({ body }: MispAnswer) => (body as { response: MispEventFile[] }).response.map(({ Event }) => Event)
const attributes = ({ body }: MispAnswer) =>
  (body as { response: { Attribute: (MispAttribute & { Event: { uuid: string; info: string } })[] } }).response
    .Attribute
const search = async (filters: object) =>
  found(await ask(store, '/events/restSearch', { returnFormat: 'json', ...filters }))
const searchAttributes = async (filters: object) =>
  attributes(await ask(store, '/attributes/restSearch', { returnFormat: 'json', ...filters }))

describe('a MISP server to read from', () => {
  it('lets PyMISP begin: the version, the reader and the types', async () => {
    const { body: version } = await ask(store, '/servers/getVersion')
    expect(version).toMatchObject({ perm_sync: false, request_encoding: [] })
    const { version: own, pymisp_recommended_version: recommended } = version as Record<string, string>
    for (const one of [own, recommended]) expect(one).toMatch(/^\d+\.\d+\.\d+$/)
    expect((await ask(store, '/servers/getPyMISPVersion.json')).body).toEqual({ version: recommended })
    for (const path of ['/users/view/me', '/users/view/me.json', '/misp/users/view/me'])
      expect((await ask(store, path)).body).toMatchObject({
        User: { email: 'client@bank.example' },
        Role: { perm_add: false, perm_auth: true },
        UserSetting: [],
      })
    const { result } = (await ask(store, '/attributes/describeTypes.json')).body as { result: Record<string, unknown> }
    const {
      types,
      categories,
      category_type_mappings: mappings,
      sane_defaults: defaults,
    } = result as unknown as {
      types: string[]
      categories: string[]
      category_type_mappings: Record<string, string[]>
      sane_defaults: Record<string, { default_category: string; to_ids: number }>
    }
    expect(types).toContain('iban')
    expect(Object.keys(mappings)).toEqual(categories)
    for (const type of types) expect(mappings[defaults[type]?.default_category ?? '']).toContain(type)
  })

  it('lists events, newest change first, and as another MISP asks for them', async () => {
    const all = (await ask(store, '/events/index')).body as { uuid: string; id: string; EventTag: unknown[] }[]
    expect(all.map(({ uuid }) => uuid)).toEqual(Array.from({ length: 10 }, (_, at) => uuidOf((9 - at) * 10)))
    expect(all[0]).toMatchObject({
      Orgc: org,
      attribute_count: '2',
      published: true,
      EventTag: [{ Tag: { name: 'tlp:green' } }, {}],
    })
    const minimal = (await ask(store, '/events/index', { minimal: 1, published: 1 })).body as object[]
    expect(minimal).toHaveLength(10)
    expect(Object.keys(minimal[0] ?? {}).toSorted()).toEqual([
      'orgc_uuid',
      'published',
      'sighting_timestamp',
      'timestamp',
      'uuid',
    ])
    const second = (await ask(store, '/events/index/limit:4/page:2')).body as { uuid: string }[]
    expect(second.map(({ uuid }) => uuid)).toEqual([50, 40, 30, 20].map(uuidOf))
    expect((await ask(store, '/events', { limit: 3, page: 4 })).body).toHaveLength(1)
    expect((await ask(store, '/shadow_attributes/index/all:1/timestamp:1/limit:1000/page:1.json')).body).toEqual([])
    expect(
      (await ask(store, '/events/index', { timestamp: '1764550000', tag: ['!dijkwacht:form="webshop"'] })).body,
    ).toHaveLength(5)
  })

  it('gives an event by its uuid or number, without or with what was deleted', async () => {
    const path = `/events/view/${uuidOf(10)}`
    const view = async (address: string, body?: object) =>
      ((await ask(store, address, body)).body as MispEventFile).Event
    expect((await view(path)).Attribute).toHaveLength(1)
    expect(
      (await view(`${path}/deleted[]:0/deleted[]:1/excludeGalaxy:1/includeEventCorrelations:0`)).Attribute,
    ).toHaveLength(2)
    expect((await view(`/events/view/${numericId(uuidOf(10))}.json`)).uuid).toBe(uuidOf(10))
    expect((await view(path, { deleted: true })).Attribute).toHaveLength(2)
    const missing = await ask(store, `/events/view/${uuidOf(5)}`)
    expect([missing.status, missing.body]).toEqual([
      404,
      { name: 'Invalid event', message: 'Invalid event', url: `/events/view/${uuidOf(5)}` },
    ])
    expect(await ask(store, path, undefined, 'HEAD')).toMatchObject({ status: 200, body: null })
    expect((await ask(store, `/events/view/${uuidOf(5)}`, undefined, 'HEAD')).status).toBe(404)
  })

  it('finds events by value, type, tag, day, moment and number, page after page', async () => {
    expect((await search({ value: demoIban(31) })).map(({ uuid }) => uuid)).toEqual([uuidOf(30)])
    expect(await search({ value: [demoIban(31), demoIban(22), 'NL99'] })).toHaveLength(2)
    expect(await search({ value: `${demoIban(31).slice(0, -2)}%1` })).toHaveLength(1)
    expect(await search({ type: 'url' })).toHaveLength(5)
    expect(await search({ tags: ['dijkwacht:form="webshop"'] })).toHaveLength(5)
    expect(await search({ tags: { NOT: ['dijkwacht:form="webshop"'] } })).toHaveLength(5)
    expect(await search({ tags: { AND: ['tlp:green', 'dijkwacht:form="phishing"'] } })).toHaveLength(5)
    expect(await search({ from: '2026-11-03', to: '2026-11-05' })).toHaveLength(3)
    expect(await search({ from: Date.UTC(2026, 10, 3) / 1_000 + 0.5 })).toHaveLength(8)
    expect(await search({ timestamp: '24d' })).toHaveLength(3)
    expect(await search({ timestamp: [Date.UTC(2026, 10, 2) / 1_000, Date.UTC(2026, 10, 4) / 1_000] })).toHaveLength(3)
    expect(await search({ publish_timestamp: '2026-11-10' })).toHaveLength(1)
    expect(await search({ eventid: numericId(uuidOf(20)) })).toHaveLength(1)
    expect(await search({ uuid: uuidOf(20), metadata: true })).toMatchObject([{ uuid: uuidOf(20) }])
    expect(await search({ org: 'Somebody else' })).toEqual([])
    expect(await search({ limit: 4, page: 3 })).toHaveLength(2)
    expect((await search({ uuid: uuidOf(10), deleted: [0, 1] }))[0]?.Attribute).toHaveLength(2)
    expect((await search({ uuid: uuidOf(10), deleted: 1 }))[0]?.Attribute).toMatchObject([{ deleted: true }])
    expect(await search({})).toHaveLength(10)
  })

  it('finds attributes, those that were deleted when that is asked, with the event they stand in', async () => {
    expect(await searchAttributes({ type: ['iban'] })).toHaveLength(15)
    expect(await searchAttributes({ type: ['iban'], deleted: [0, 1] })).toHaveLength(20)
    expect(await searchAttributes({ deleted: 1 })).toHaveLength(5)
    const [one] = await searchAttributes({ value: `${demoIban(31).toLowerCase()}%` })
    expect(one).toMatchObject({
      value: demoIban(31),
      event_id: numericId(uuidOf(30)),
      Event: { uuid: uuidOf(30), info: 'Listings of day 3' },
    })
    expect(await searchAttributes({ uuid: uuidOf(31) })).toHaveLength(1)
    expect(await searchAttributes({ type: 'iban', timestamp: '24d' })).toHaveLength(4)
    expect(await searchAttributes({ type: 'iban', limit: 10, page: 2 })).toHaveLength(5)
    expect((await ask(store, `/attributes/view/${uuidOf(32)}`)).body).toMatchObject({ Attribute: { deleted: true } })
    expect((await ask(store, `/attributes/view/${uuidOf(7)}`, undefined, 'HEAD')).status).toBe(404)
    expect((await ask(store, '/attributes/index/limit:3')).body).toHaveLength(3)
    expect(attributes(await ask(store, `/attributes/restSearch?value=${demoIban(31)}`))).toHaveLength(1)
  })

  it('leaves nothing out in silence: whoever asks for too much at once is told to page', async () => {
    const [whole] = tenEvents()
    const many = memoryEvents(
      Array.from({ length: 1_001 }, (_, at) => ({
        Event: { ...whole?.Event, uuid: uuidOf(100_000 + at) } as MispEvent,
      })),
    )
    const refused = await ask(many, '/events/restSearch', { returnFormat: 'json' })
    expect([refused.status, refused.body]).toMatchObject([
      400,
      { message: 'There are more than 1000: ask with limit and page' },
    ])
    expect((await ask(many, '/events/restSearch', { limit: 2_000 })).status).toBe(400)
    const seen = new Set<string>()
    for (const page of [1, 2, 3])
      for (const { uuid } of found(await ask(many, '/events/restSearch', { limit: 400, page }))) seen.add(uuid)
    expect(seen.size).toBe(1_001)
    expect(found(await ask(many, '/events/restSearch', { uuid: uuidOf(100_007) }))).toHaveLength(1)
    expect((await ask(many, '/events/index')).body).toHaveLength(1_001)
    const large = memoryEvents([{ Event: { ...whole?.Event, attribute_count: '100001' } as MispEvent }])
    expect((await ask(large, '/events/restSearch', {})).status).toBe(413)
  })

  it('gives tags and sightings to read', async () => {
    expect((await ask(store, '/tags')).body).toMatchObject({ Tag: [{ name: 'tlp:green' }, {}, {}] })
    expect((await ask(store, `/sightings/index/${uuidOf(0)}`)).body).toMatchObject([
      { Sighting: { type: '2', attribute_uuid: uuidOf(1) } },
    ])
    expect((await ask(store, '/sightings/restSearch/event', { uuid: uuidOf(0) })).body).toMatchObject({
      response: [{ Sighting: {} }],
    })
    expect((await ask(store, '/sightings/listSightings', { id: uuidOf(7), context: 'attribute' })).body).toEqual([])
    expect((await ask(store, '/sightings/listSightings', { id: numericId(uuidOf(0)) })).body).toHaveLength(1)
    expect((await ask(store, '/sightings/listSightings', { id: '77' })).body).toEqual([])
  })

  it('is a feed too: manifest, hashes and files that a reader follows', async () => {
    const { events, dropped } = readManifest((await ask(store, '/misp/manifest.json')).body, now)
    expect([events.length, dropped]).toEqual([10, []])
    const claims = []
    for (const { uuid } of events) claims.push(...readEvent((await ask(store, `/misp/${uuid}.json`)).body, now).claims)
    // Those that were deleted are in the files, so that readers forget them; in the hashes they are not.
    expect(claims.filter(({ deleted }) => deleted)).toHaveLength(5)
    const { body, headers } = await ask(store, '/misp/hashes.csv')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    const lines = (body as string).trim().split('\n')
    expect(lines).toHaveLength(20)
    expect(lines).toContain(`${createHash('md5').update(demoIban(31)).digest('hex')},${uuidOf(30)}`)
  })

  it('refuses as MISP does', async () => {
    const status = async (...words: Parameters<typeof ask> extends [unknown, ...infer Rest] ? Rest : never) =>
      (await ask(store, ...words)).status
    expect(await status('/events/add', {})).toBe(404)
    expect(await status('/events/index', undefined, 'DELETE')).toBe(405)
    expect(await status('/events/restSearch', { returnFormat: 'stix' })).toBe(400)
    expect(await status('/events/restSearch', { limit: -1 })).toBe(400)
    expect(await status('/events/restSearch', { timestamp: 'soon' })).toBe(400)
    expect(await status('/events/restSearch', { value: Array.from({ length: 2_000 }, String) })).toBe(400)
    expect(await status('/events/%E0%A4%A')).toBe(400)
    expect(await status('/users/view/7')).toBe(404)
    expect(await status('/constructor')).toBe(404)
    expect(await status('/__proto__/x')).toBe(404)
  })

  it('answers whatever is asked, and breaks at nothing', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'events',
        'attributes',
        'sightings',
        'tags',
        'users',
        'index',
        'view',
        'restSearch',
        'listSightings',
        'me',
        'manifest.json',
        'hashes.csv',
        'misp',
        uuidOf(10),
        '1',
        'limit:2',
        'deleted[]:1',
        '__proto__:1',
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    )
    const name = fc.constantFrom(
      'value',
      'type',
      'tags',
      'uuid',
      'eventid',
      'timestamp',
      'publish_timestamp',
      'from',
      'to',
      'deleted',
      'limit',
      'page',
      'metadata',
      'org',
      'request',
      'returnFormat',
      '__proto__',
    )
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('%', '!%', '7d', '99999999999', ['1', '2'], { NOT: ['%%%'] }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 5 }),
        fc.dictionary(name, value),
        fc.boolean(),
        async (words, parameters, isPost) => {
          const path = `/${words.map(encodeURIComponent).join('/')}`
          const query = isPost
            ? ''
            : `?${new URLSearchParams(Object.entries(parameters).map(([key, one]) => [key, JSON.stringify(one)]))}`
          const { status } = await ask(store, `${path}${query}`, isPost ? parameters : undefined)
          expect([200, 400, 404, 405]).toContain(status)
        },
      ),
      rounds(2_000),
    )
    const post = (body: Uint8Array) =>
      answerMisp(
        store,
        { method: 'POST', path: '/events/restSearch', query: new URLSearchParams(), headers: new Headers(), body },
        now,
      )
    expect((await post(new TextEncoder().encode('[]'))).status).toBe(200)
    for (const wrong of ['[1]', '7', '{', '"x"'])
      expect((await post(new TextEncoder().encode(wrong))).status, wrong).toBe(400)
    expect((await post(Uint8Array.of(0xff, 0xfe))).status).toBe(400)
    expect((await post(new Uint8Array(2_000_000))).status).toBe(413)
  })
})
