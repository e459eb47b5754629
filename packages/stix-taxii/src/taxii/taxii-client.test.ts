// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { tryTaxiiServer } from '../conformance/conformance.ts'
import { versionKey } from '../stix/stix-ids.ts'
import type { StixObject } from '../stix/stix-types.ts'
import { address, collection, memoryStore, row, served } from './memory-store.fixture.ts'
import { type HighWaterMark, type TaxiiClient, taxiiClient } from './taxii-client.ts'
import type { StoredObject, TaxiiAnswer, TaxiiStore } from './taxii-types.ts'

const path = `${address}api/collections/${collection.id}/`
const noWait = { wait: async () => {} }

/** One poll from this mark; stops after `pages` of them, as a client does that is broken off. */
async function poll(client: TaxiiClient, mark: HighWaterMark | null, limit: number, pages = Infinity) {
  const seen: string[] = []
  let count = 0
  let now = mark
  for await (const page of client.objects(path, { mark, limit, match: { version: ['all'] } })) {
    seen.push(...page.objects.map(versionKey))
    // What is kept between two polls is JSON.
    now = JSON.parse(JSON.stringify(page.mark)) as HighWaterMark
    count += 1
    if (count >= pages) break
  }
  return { seen, mark: now }
}

/** A server of before 2.1's `next`: whoever wants more asks again by the moment. */
const withoutNext = (answer: TaxiiAnswer): TaxiiAnswer => {
  const { next: _, ...body } = answer.body as { next?: string }
  return { ...answer, body }
}

describe('a TAXII client', () => {
  it('misses nothing and gives nothing twice, while things are added at the moment of the last one and polls break off', async () => {
    const steps = fc.array(fc.tuple(fc.array(fc.boolean(), { maxLength: 12 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 5 }), async (rows, limit) => {
        const stored: StoredObject[] = []
        const client = taxiiClient({ url: address, fetch: served(memoryStore(stored)), ...noWait })
        let at = 0
        let mark: HighWaterMark | null = null
        const all: string[] = []
        for (const [added, pages] of rows) {
          for (const isLater of added) {
            if (isLater) at += 1
            stored.push(row(stored.length, stored.length, 1, at))
          }
          const answer = await poll(client, mark, limit, pages)
          all.push(...answer.seen)
          ;({ mark } = answer)
        }
        all.push(...(await poll(client, mark, limit)).seen)
        expect(all).toEqual(stored.map((one) => versionKey(one.object)))
      }),
      rounds(400),
    )
  })

  it('reads a server without next by the moment, and says so when there is no way on', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => row(at, at, 1, Math.floor(at / 2)))
    const client = taxiiClient({ url: address, fetch: served(memoryStore(rows), withoutNext), ...noWait })
    expect((await poll(client, null, 3)).seen).toHaveLength(12)
    await expect(poll(client, null, 2)).rejects.toThrow('nothing new')
  })

  it('finds roots and collections', async () => {
    const client = taxiiClient({ url: address, fetch: served(memoryStore()), ...noWait })
    expect(await client.discovery()).toMatchObject({ title: 'Dijkwacht', roots: [`${address}api/`] })
    expect(await client.collections()).toMatchObject([
      { id: collection.id, alias: 'listings', canRead: true, url: path },
    ])
  })

  it('asks again when the server is busy, within bounds, and sends its headers to no other host', async () => {
    let asked = 0
    const waits: number[] = []
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds)
    }
    const busy = served(memoryStore(), (answer) => {
      asked += 1
      return asked < 3 ? { ...answer, status: 503, headers: { 'retry-after': '7' } } : answer
    })
    expect(await taxiiClient({ url: address, fetch: busy, wait }).discovery()).toMatchObject({ title: 'Dijkwacht' })
    expect(waits).toEqual([7_000, 7_000])
    const never = taxiiClient({
      url: address,
      fetch: async () => {
        throw new TypeError('refused')
      },
      wait,
      retries: 2,
    })
    await expect(never.discovery()).rejects.toMatchObject({ fault: 'away', status: 0 })
    const refused = taxiiClient({
      url: address,
      fetch: served(memoryStore(), (answer) => ({ ...answer, status: 401, body: { title: 'Who are you?' } })),
      wait,
    })
    await expect(refused.discovery()).rejects.toMatchObject({ fault: 'status', status: 401, message: 'Who are you?' })
    const elsewhere = taxiiClient({ url: address, fetch: served(memoryStore()), wait })
    await expect(elsewhere.collections('https://other.example/taxii2/api/')).rejects.toMatchObject({
      fault: 'other-host',
    })
  })

  it('stops at an answer that is too large, endless or no JSON', async () => {
    const endless: typeof fetch = async () =>
      new Response(
        new ReadableStream({
          pull: (stream) => {
            stream.enqueue(new Uint8Array(10_000))
          },
        }),
      )
    const large = taxiiClient({ url: address, fetch: endless, maxBytes: 100_000, ...noWait })
    await expect(large.discovery()).rejects.toMatchObject({ fault: 'too-large' })
    const text = taxiiClient({ url: address, fetch: async () => new Response('<html>'), ...noWait })
    await expect(text.discovery()).rejects.toMatchObject({ fault: 'malformed' })
    let made = 0
    const flood: typeof fetch = async () => {
      made += 1
      const objects = Array.from({ length: 30_000 }, (_, at) => ({ type: 'x', id: `x--${made}-${at}` }))
      const headers = { 'x-taxii-date-added-last': '2026-11-01T00:00:00.000000Z' }
      return new Response(JSON.stringify({ more: true, next: String(made), objects }), { headers })
    }
    await expect(poll(taxiiClient({ url: address, fetch: flood, ...noWait }), null, 5)).rejects.toMatchObject({
      fault: 'too-large',
    })
    expect(made).toBe(4)
    const circle = served(memoryStore([row(0, 0, 1, 0)]), (answer) => ({
      ...answer,
      body: { ...(answer.body as object), more: true, next: '00' },
    }))
    await expect(poll(taxiiClient({ url: address, fetch: circle, ...noWait }), null, 5)).rejects.toMatchObject({
      fault: 'no-progress',
    })
  })
})

describe('the conformance kit', () => {
  const rows = Array.from({ length: 30 }, (_, at) => row(at, at % 20, Math.floor(at / 20) + 1, Math.floor(at / 4)))
  const wrong = async (change?: (answer: TaxiiAnswer, url: URL) => TaxiiAnswer) => {
    const checks = await tryTaxiiServer({ url: address, fetch: served(memoryStore(rows), change) })
    expect(checks.length).toBeGreaterThan(25)
    return checks.filter(({ isRight }) => !isRight).map(({ name }) => name)
  }
  const objectsOf = (answer: TaxiiAnswer) => (answer.body as { objects?: unknown[] }).objects

  it('finds nothing wrong with our own server', async () => {
    expect(await wrong()).toEqual([])
  })

  const example = join(process.env.SHARED_DATA ?? '/nowhere', 'conformance-stix-misp/taxii-medallion-default_data.json')
  it.runIf(existsSync(example))(
    'finds nothing wrong with what OASIS fills a server with (not run without SHARED_DATA)',
    async () => {
      interface Filled {
        id: string
        title: string
        can_read: boolean
        can_write: boolean
        objects: StixObject[]
        manifest: { id: string; version: string; date_added: string }[]
      }
      const { trustgroup1 } = JSON.parse(readFileSync(example, 'utf8')) as { trustgroup1: { collections: Filled[] } }
      const listed = trustgroup1.collections
      const filled = listed.find(({ objects }) => objects.length > 0)
      const added =
        filled?.manifest.map(({ id, version, date_added: date }) => ({ id, version, addedAt: new Date(date) })) ?? []
      const stored = added
        .toSorted((a, b) => a.addedAt.getTime() - b.addedAt.getTime())
        .map(({ id, version, addedAt }, at): StoredObject => {
          const object = filled?.objects.find(
            (one) => one.id === id && (one.modified ?? one.created ?? version) === version,
          )
          return { object: object ?? { type: 'x', id: 'x' }, addedAt, place: String(at).padStart(3, '0') }
        })
      expect(stored.map(({ object }) => object.id)).not.toContain('x')
      const collections = listed.map((one) => ({
        id: one.id,
        title: one.title,
        canRead: one.can_read,
        canWrite: one.can_write,
      }))
      const store = memoryStore(stored, collections)
      const all: TaxiiStore = {
        ...store,
        read: (root, id, question) =>
          store
            .read(root, id === filled?.id ? collection.id : 'empty', question)
            .then((rows) => rows ?? { rows: [], hasMore: false }),
      }
      const checks = await tryTaxiiServer({ url: address, fetch: served(all), collections: 10 })
      expect(checks.filter(({ isRight }) => !isRight)).toEqual([])
      const seen: string[] = []
      for await (const { objects } of taxiiClient({ url: address, fetch: served(all), ...noWait }).objects(
        `${address}api/collections/${filled?.id}/`,
        { limit: 2, match: { version: ['all'] } },
      ))
        seen.push(...objects.map(versionKey))
      expect(seen).toEqual(stored.map(({ object }) => versionKey(object)))
    },
  )

  it('says what is wrong with others', async () => {
    expect(await wrong((answer) => (answer.status === 406 ? { ...answer, status: 200 } : answer))).toContain(
      'an Accept that is not TAXII is refused with 406',
    )
    expect(
      await wrong((answer, url) =>
        url.searchParams.has('next')
          ? { ...answer, body: { ...(answer.body as object), objects: objectsOf(answer)?.slice(1) } }
          : answer,
      ),
    ).toContain('pages give every object')
    expect(
      await wrong((answer) => ({ ...answer, headers: { 'content-type': 'application/taxii+json;version=2.1' } })),
    ).toContain('the headers tell when the first and the last were added')
    expect(
      await wrong((answer, url) =>
        url.searchParams.has('added_after') ? { ...answer, body: { objects: [rows[0]?.object] } } : answer,
      ),
    ).toContain('added_after leaves out its own moment and all before it')
  })
})
