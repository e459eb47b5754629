// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { versionKey } from '../stix/stix-ids.ts'
import type { StixObject } from '../stix/stix-types.ts'
import { address, ask, collection, memoryStore, row, uuidOf } from './memory-store.fixture.ts'
import { answerTaxii } from './taxii-server.ts'
import type { StoredObject, TaxiiAnswer, TaxiiStore } from './taxii-types.ts'

const objects = `${address}api/collections/${collection.id}/objects/`
const given = ({ body }: TaxiiAnswer) => ((body as { objects?: StixObject[] }).objects ?? []).map(versionKey)
const next = ({ body }: TaxiiAnswer) => (body as { next?: string }).next

async function pages(store: TaxiiStore, path: string): Promise<string[]> {
  const seen: string[] = []
  let after: string | undefined
  for (let page = 0; page < 500; page += 1) {
    const answer = await ask(store, `${path}${after === undefined ? '' : `&next=${after}`}`)
    expect(answer.status).toBe(200)
    seen.push(...given(answer))
    after = next(answer)
    expect((answer.body as { more?: boolean }).more === true).toBe(after !== undefined)
    if (after === undefined) return seen
  }
  throw new Error('It never ends')
}

/** Things that were added in clumps of the same millisecond, some of them in several versions. */
const histories = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.boolean()), { maxLength: 60 }).map((steps) => {
  let at = 0
  const versions = new Map<number, number>()
  return steps.map(([number, isLater], place): StoredObject => {
    if (isLater) at += 1
    const version = (versions.get(number) ?? 0) + 1
    versions.set(number, version)
    return row(place, number, version, at)
  })
})

describe('a TAXII server', () => {
  it('gives every version once, in pages of any size, when many were added at the same moment', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.integer({ min: 1, max: 7 }), async (rows, limit) => {
        const seen = await pages(memoryStore(rows), `${objects}?match[version]=all&limit=${limit}`)
        expect(seen).toEqual(rows.map((one) => versionKey(one.object)))
      }),
      rounds(300),
    )
  })

  it('gives of each object its last version and no other when nothing is said, its first when that is asked', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.integer({ min: 1, max: 7 }), async (rows, limit) => {
        const latest = new Map(rows.map((one) => [one.object.id, one]))
        const store = memoryStore(
          rows.map((one) => ({
            ...one,
            isLast: latest.get(one.object.id) === one,
            isFirst: one.object.modified === '2026-01-01T00:00:01.000Z',
          })),
        )
        const seen = await pages(store, `${objects}?limit=${limit}`)
        expect(seen.toSorted()).toEqual([...latest.values()].map((one) => versionKey(one.object)).toSorted())
        const first = await pages(store, `${objects}?limit=${limit}&match[version]=first`)
        expect(new Set(first.map((one) => one.split(' ')[0]))).toEqual(new Set(latest.keys()))
        expect(first.every((one) => one.endsWith('00:00:01.000Z'))).toBe(true)
        // A store that does not say: whoever keeps the newest of what comes has the same in the end.
        const kept = new Map(
          (await pages(memoryStore(rows), `${objects}?limit=${limit}`)).map(
            (one) => one.split(' ') as [string, string],
          ),
        )
        expect([...kept].map((one) => one.join(' ')).toSorted()).toEqual(seen.toSorted())
      }),
      rounds(200),
    )
  })

  it('filters by moment, id, type, version and spec_version, and pages on among what is left', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => row(at, at % 10, Math.floor(at / 10) + 1, Math.floor(at / 3)))
    const store = memoryStore(rows)
    const moment = encodeURIComponent('2026-11-01T00:00:00.010Z')
    expect(await pages(store, `${objects}?match[version]=all&limit=2&added_after=${moment}`)).toHaveLength(7)
    expect(await pages(store, `${objects}?match[version]=all&limit=1&match[type]=sighting`)).toHaveLength(20)
    expect(
      await pages(store, `${objects}?match[id]=indicator--${uuidOf(4)},sighting--${uuidOf(5)}&match[version]=all`),
    ).toHaveLength(8)
    expect(await pages(store, `${objects}?match[version]=2026-01-01T00:00:02Z`)).toHaveLength(10)
    expect(await pages(store, `${objects}?match[version]=first,last`)).toHaveLength(20)
    expect(await pages(store, `${objects}?match[spec_version]=2.0`)).toHaveLength(0)
    expect(await pages(store, `${objects}?match[spec_version]=2.1`)).toHaveLength(10)
    const one = await ask(store, `${objects}indicator--${uuidOf(4)}/`)
    expect(given(one)).toEqual([`indicator--${uuidOf(4)} 2026-01-01T00:00:04.000Z`])
    const versions = await ask(store, `${objects}indicator--${uuidOf(4)}/versions/`)
    expect((versions.body as { versions: string[] }).versions).toHaveLength(4)
    expect(one.headers['x-taxii-date-added-first']).toBe('2026-11-01T00:00:00.011000Z')
  })

  it('reads no more than its bound for one answer, and goes on from there', async () => {
    let read = 0
    const rows = Array.from({ length: 25_000 }, (_, at) => row(at, at * 2, 1, 0))
    rows.push(row(25_000, 1, 1, 0))
    const all = memoryStore(rows)
    const store: TaxiiStore = {
      ...all,
      read: (root, id, question) => {
        read += question.limit
        return all.read(root, id, question)
      },
    }
    const first = await ask(store, `${objects}?match[type]=sighting`)
    expect(given(first)).toEqual([])
    expect(next(first)).toBeDefined()
    expect(read).toBeLessThanOrEqual(10_000)
    expect(await pages(store, `${objects}?match[type]=sighting`)).toHaveLength(1)
  })

  it('tells about itself, its roots, collections and manifest', async () => {
    const store = memoryStore([row(0, 2, 1, 0)])
    expect((await ask(store, '/taxii2/')).body).toMatchObject({
      title: 'Dijkwacht',
      default: `${address}api/`,
      api_roots: [`${address}api/`],
    })
    expect((await ask(store, '/taxii2/api/')).body).toEqual({
      title: 'Feeds',
      versions: ['application/taxii+json;version=2.1'],
      max_content_length: 10_000,
    })
    const listed = await ask(store, '/taxii2/api/collections/')
    expect(listed.body).toMatchObject({
      collections: [{ id: collection.id, alias: 'listings', can_read: true, can_write: false }],
    })
    expect((await ask(store, '/taxii2/api/collections/listings/')).body).toMatchObject({ id: collection.id })
    expect((await ask(memoryStore([], []), '/taxii2/api/collections/')).body).toEqual({})
    expect((await ask(store, '/taxii2/api/collections/listings/manifest/')).body).toEqual({
      objects: [
        {
          id: `indicator--${uuidOf(2)}`,
          date_added: '2026-11-01T00:00:00.000000Z',
          version: '2026-01-01T00:00:01.000Z',
          media_type: 'application/stix+json;version=2.1',
        },
      ],
    })
    expect((await ask(memoryStore(), objects)).body).toEqual({})
  })

  it('refuses with the status and the error object of TAXII', async () => {
    const store = memoryStore([row(0, 2, 1, 0)])
    const status = async (path: string, more = {}) => (await ask(store, path, more)).status
    const accept = (value: string) => ({ headers: new Headers({ accept: value }) })
    expect(await status('/taxii2/', accept('application/json'))).toBe(406)
    expect(await status('/taxii2/', accept('application/taxii+json;version=2.0'))).toBe(406)
    expect(await status('/taxii2/', accept('text/html, application/taxii+json; version=2.1; q=0.5'))).toBe(200)
    expect(await status('/taxii2/', accept('*/*'))).toBe(200)
    expect(await status('/taxii2/', { headers: new Headers() })).toBe(200)
    for (const wrong of ['limit=0', 'limit=x', 'added_after=yesterday', 'next=zz', 'match[version]=newest'])
      expect(await status(`${objects}?${wrong}`), wrong).toBe(400)
    for (const unknown of [
      '/taxii2/other/',
      '/taxii2/api/collections/other/',
      '/taxii2/api/status/1/',
      '/taxii2/api/x/',
      `${objects}indicator--${uuidOf(9)}/`,
      '/taxii2/%E0%A4%A/',
      `${objects}a/b/c/`,
    ])
      expect(await status(unknown), unknown).toBe(404)
    expect(await status(objects, { method: 'DELETE' })).toBe(405)
    expect(await status('/taxii2/', { method: 'POST' })).toBe(405)
    expect(await ask(store, objects, { method: 'HEAD' })).toMatchObject({ status: 200, body: null })
    expect(await status(objects, { method: 'POST' })).toBe(403)
    const closed = memoryStore([row(0, 2, 1, 0)], [{ ...collection, canRead: false }])
    expect((await ask(closed, objects)).status).toBe(403)
    const { body, headers } = await ask(store, '/taxii2/other/')
    expect(body).toEqual({ title: 'Not found', description: 'There is no such API root', http_status: '404' })
    expect(headers['content-type']).toBe('application/taxii+json;version=2.1')
  })

  it('takes objects in where it may be written to, and says what came of them', async () => {
    const added: unknown[] = []
    const answer = {
      id: uuidOf(1),
      status: 'complete' as const,
      total_count: 1,
      success_count: 1,
      failure_count: 0,
      pending_count: 0,
    }
    const store: TaxiiStore = {
      ...memoryStore([], [{ ...collection, canWrite: true }]),
      add: async (_root, _id, all) => {
        added.push(...all)
        return answer
      },
      status: async (_root, id) => (id === answer.id ? answer : null),
    }
    const post = (text: string, type = 'application/taxii+json;version=2.1') =>
      answerTaxii(store, {
        method: 'POST',
        path: new URL(objects).pathname,
        query: new URLSearchParams(),
        headers: new Headers({ 'content-type': type }),
        body: new TextEncoder().encode(text),
      })
    const taken = await post('{"objects":[{"type":"indicator"}]}')
    expect([taken.status, taken.body, added.length]).toEqual([202, answer, 1])
    expect((await ask(store, `/taxii2/api/status/${answer.id}/`)).body).toEqual(answer)
    expect((await post('{"objects":[]}', 'application/json')).status).toBe(415)
    expect((await post('[]')).status).toBe(422)
    expect((await post('{')).status).toBe(422)
    expect((await post('x'.repeat(10_001))).status).toBe(413)
  })

  it('answers whatever is asked, and breaks at nothing', async () => {
    const store = memoryStore(Array.from({ length: 20 }, (_, at) => row(at, at % 7, Math.floor(at / 7) + 1, at)))
    const word = fc.oneof(
      fc.constantFrom(
        'taxii2',
        'api',
        'collections',
        'listings',
        collection.id,
        'objects',
        'manifest',
        'versions',
        'status',
        `indicator--${uuidOf(2)}`,
        '__proto__',
      ),
      fc.string({ maxLength: 6 }),
    )
    const name = fc.constantFrom(
      'added_after',
      'limit',
      'next',
      'match[id]',
      'match[type]',
      'match[version]',
      'match[spec_version]',
      '__proto__',
    )
    const value = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'last',
        'first,all',
        '2026-11-01T00:00:00Z',
        '9999-12-31T23:59:59.999999+00:00',
        '3030',
        '1',
        '99999999',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 7 }),
        fc.array(fc.tuple(name, value), { maxLength: 4 }),
        async (words, parameters) => {
          const path = `/taxii2/${words.map(encodeURIComponent).join('/')}`
          const { status } = await ask(store, `${path}?${new URLSearchParams(parameters)}`)
          expect([200, 400, 404]).toContain(status)
        },
      ),
      rounds(2_000),
    )
  })
})
