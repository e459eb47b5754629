// SPDX-License-Identifier: EUPL-1.2
// A partner's system, as a process of its own. It knows our published description and nothing else: where the inbox is and how to answer
// it read from /v1/openapi.json. What it holds it says on standard output, a line each time that something changes.
import { createHash } from 'node:crypto'

const [url = '', token = '', manners = '', downForMs = '0'] = process.argv.slice(2)
const has = (manner: string) => manners.split(',').includes(manner)
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

interface Message {
  number: number
  kind: 'disclosure' | 'correction' | 'recall'
  item: { kind: string; key: string; version: number }
}

interface Change {
  kind: string
  value: string
}

/** What this partner works by: key of the item → version. */
const held = new Map<string, number>()
/** Measures and recalls that others asked of it; what it answers is no matter of this story. */
const asked = new Map<string, number>()
/** Accounts at this partner that enough people reported, as it was told unasked. */
const notices = new Map<string, number>()
/** What the sets hold that were given whole, and the version and digest of each that it works by. */
const inSets = new Set<string>()
const sets = new Map<string, { version: number; digest: string }>()
const verdicts: Record<string, number> = {}
let after = 0

if (has('down')) await pause(Number(downForMs))
const paths = await described()
for (;;) {
  await pause(has('slow') ? 400 : 60)
  const messages = await read()
  if (messages === null) continue
  for (const message of messages) await handle(message)
  if (messages.length > 0)
    process.stdout.write(
      `${JSON.stringify({ after, held: [...held], notices: notices.size, inSets: inSets.size, verdicts })}\n`,
    )
}

async function handle(message: Message): Promise<void> {
  const { number, kind, item } = message
  if (number !== after + 1) throw new Error(`message ${number} came after ${after}: the order is broken`)
  if (has('lying')) await answer([{ number: number + 5, outcome: 'effective' }])
  if (has('rejecting') && kind === 'disclosure') {
    await answer([{ number, outcome: 'rejected', reason: 'past niet bij ons' }])
    // Somebody looked at it again.
    await answer([{ number, outcome: 'accepted' }])
  }
  const kept = { listing: held, 'bank-notice': notices }[item.kind] ?? asked
  if (item.kind === 'set') await follow(item.key, item.version)
  else if (kind === 'recall') kept.delete(item.key)
  else kept.set(item.key, item.version)
  after = number
  const times = has('replaying') ? 3 : 1
  for (let time = 0; time < times; time++) await answer([{ number, outcome: 'effective' }])
  // Word of an earlier message that was under way for a long time.
  if (has('stale') && number > 1) await answer([{ number: 1, outcome: 'accepted' }])
}

/** Brings its copy of a set to this version at least, and checks that no version was altered or left out on the way. */
async function follow(key: string, wanted: number): Promise<void> {
  for (;;) {
    const { version, digest } = sets.get(key) ?? { version: 0, digest: '' }
    if (version >= wanted) return
    const page = await call(`${paths.segments.replace('{key}', key)}?after=${version}`)
    if (!page) {
      await pause(100)
      continue
    }
    let last = { version, digest }
    for (const segment of page.segments as {
      version: number
      madeAt: string
      previousDigest: string
      digest: string
      total: number
      added: Change[]
      removed: Change[]
    }[]) {
      const { added, removed, madeAt, previousDigest, total } = segment
      const lines = [
        ...added.map((one) => JSON.stringify(['added', one.kind, one.value])),
        ...removed.map((one) => JSON.stringify(['removed', one.kind, one.value])),
      ].toSorted()
      const text = JSON.stringify([key, segment.version, madeAt, previousDigest, total, lines])
      const computed = createHash('sha256').update(text).digest('hex')
      if (previousDigest !== last.digest || computed !== segment.digest)
        throw new Error(`version ${segment.version} of a set is not what its digest says`)
      for (const one of removed) inSets.delete(`${key} ${one.kind} ${one.value}`)
      for (const one of added) inSets.add(`${key} ${one.kind} ${one.value}`)
      last = { version: segment.version, digest: segment.digest }
    }
    sets.set(key, last)
  }
}

async function described(): Promise<{ inbox: string; receipts: string; segments: string }> {
  for (;;) {
    const document = await call('/v1/openapi.json')
    const found = Object.entries((document?.paths ?? {}) as Record<string, Record<string, { operationId: string }>>)
    const pathOf = (operation: string) =>
      found.find(([, methods]) => Object.values(methods).some(({ operationId }) => operationId === operation))?.[0]
    const [inbox, receipts, segments] = ['readInbox', 'giveReceipts', 'readSegments'].map(pathOf)
    if (inbox && receipts && segments)
      return { inbox: inVersion(inbox), receipts: inVersion(receipts), segments: inVersion(segments) }
    await pause(100)
  }
}

function inVersion(path: string): string {
  return path.startsWith('/v1') ? path : `/v1${path}`
}

async function read(): Promise<Message[] | null> {
  const page = await call(`${paths.inbox}?after=${after}&limit=3`)
  return page ? (page.messages as Message[]) : null
}

/** Tries until it is heard: a server that is away comes back. */
async function answer(receipts: { number: number; outcome: string; reason?: string }[]): Promise<void> {
  for (;;) {
    const said = await call(paths.receipts, { receipts })
    for (const { verdict } of (said?.receipts ?? []) as { verdict: string }[])
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
    if (said) return
    await pause(100)
  }
}

async function call(path: string, body?: object): Promise<Record<string, unknown> | null> {
  try {
    const reply = await fetch(`${url}${path}`, {
      signal: AbortSignal.timeout(5_000),
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    return reply.ok ? ((await reply.json()) as Record<string, unknown>) : null
  } catch {
    return null
  }
}
