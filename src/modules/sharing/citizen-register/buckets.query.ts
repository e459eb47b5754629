// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { writeBucket } from '@dijkwacht/check-client/citizen'
import { bucketOf } from '@dijkwacht/check-client/tag'
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Database } from '#foundation/db'
import { identifierKey } from '#values'
import { citizenRegister, type RegisterRow } from './citizen-register.query.ts'
import { type CitizenTag, selectCitizenTags } from './citizen-tag.store.ts'
import { bitsFor, sizeFor } from './divide.ts'
import { fillBucket, fillEntry } from './fill-bucket.query.ts'

/** The register of one epoch as it is given to anybody: 2^bits buckets of the same length. */
export interface Buckets {
  bits: number
  files: { bytes: Buffer; etag: string }[]
}

/** So long a program goes on with what it read: what ends is gone within it, for whoever asks privately too. */
const freshForMs = 1_000
/** A decision waits for its tag until the next run of the job. Longer than this, and something is wrong: then nothing is answered. */
const mayWaitMs = 180_000

interface Kept {
  readAt: number
  digest: string
  buckets: Buckets | null
  tags: Map<string, CitizenTag>
  entries: Map<string, Uint8Array>
  reading: Promise<Buckets | null> | null
}

const kept = new WeakMap<Database, Map<number, Kept>>()

/** Null: nothing may be told, or not everything has its tag yet; then the private check is not available, which is never "no reports". */
export function bucketsOf(ctx: Context, epoch: number): Promise<Buckets | null> {
  const epochs = kept.get(ctx.db) ?? new Map<number, Kept>()
  kept.set(ctx.db, epochs)
  const own = epochs.get(epoch) ?? {
    readAt: 0,
    digest: '',
    buckets: null,
    tags: new Map(),
    entries: new Map(),
    reading: null,
  }
  epochs.set(epoch, own)
  if (ctx.now().getTime() - own.readAt < freshForMs) return Promise.resolve(own.buckets)
  own.reading ??= read(asSystem(ctx, 'sharing.buckets'), epoch, own).finally(() => {
    own.reading = null
  })
  return own.reading
}

async function read(ctx: Context, epoch: number, own: Kept): Promise<Buckets | null> {
  const readAt = ctx.now().getTime()
  const register = await citizenRegister(ctx)
  const digestWith = (tagged: number) => register && `${register.digest} ${tagged}`
  if (register && own.digest === digestWith(register.rows.length)) return Object.assign(own, { readAt }).buckets
  const rows = register && (await taggedRows(ctx, epoch, own, register.rows))
  const digest = rows && digestWith(rows.length)
  if (!register || !rows || !digest) return Object.assign(own, { readAt, digest: '', buckets: null }).buckets
  const buckets = digest === own.digest ? own.buckets : await divide(ctx, epoch, own, rows, register.names)
  return Object.assign(own, { readAt, digest, buckets }).buckets
}

/** The rows that have a tag; null when one lacks it for longer than a run of the job takes. */
async function taggedRows(
  ctx: Context,
  epoch: number,
  own: Kept,
  rows: readonly RegisterRow[],
): Promise<RegisterRow[] | null> {
  const hasTag = (one: RegisterRow) => own.tags.has(identifierKey(one))
  if (!rows.every(hasTag)) {
    const tags = await transaction(ctx, (tx) => selectCitizenTags(tx, epoch))
    own.tags = new Map(tags.map((tag) => [identifierKey(tag), tag]))
  }
  const late = ctx.now().getTime() - mayWaitMs
  if (rows.some((row) => !hasTag(row) && (row.since === null || row.since.getTime() < late))) return null
  return rows.filter(hasTag)
}

async function divide(
  ctx: Context,
  epoch: number,
  own: Kept,
  rows: readonly RegisterRow[],
  names: readonly string[],
): Promise<Buckets> {
  const bits = bitsFor(rows.length)
  const inBucket = Array.from({ length: 2 ** bits }, (): Uint8Array[] => [])
  const entries = new Map<string, Uint8Array>()
  for (const { kind, canonical, told } of rows) {
    const tagged = own.tags.get(identifierKey({ kind, canonical })) as CitizenTag
    const name = `${tagged.tag.toString('base64')} ${Buffer.from(told).toString('base64')}`
    const entry = own.entries.get(name) ?? (await fillEntry(ctx.secrets, tagged, told))
    entries.set(name, entry)
    inBucket[bucketOf(tagged.tag, bits)]?.push(entry)
  }
  own.entries = entries
  const size = sizeFor(Math.max(...inBucket.map(({ length }) => length)))
  const files = inBucket.map((own, bucket) => {
    const bytes = Buffer.from(writeBucket(names, fillBucket(ctx.secrets, `${epoch} ${bits} ${bucket}`, own, size)))
    return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` }
  })
  return { bits, files }
}
