// SPDX-License-Identifier: EUPL-1.2
// A bank's system, as a process of its own: reads what it is asked to do, does it, says so, and lifts it after a recall. It keeps by itself what it froze, and
// says on standard output what it holds, a line each time that something changes. A server that is away comes back.

interface Asked {
  id: string
  status: string
  measure: string
  identifiers: { kind: string; value: string }[]
}

interface Message {
  kind: string
  item: { kind: string }
  payload: { requestId?: string } | null
}

const [url = '', token = ''] = process.argv.slice(2)
const held: Record<string, { account: string; state: string; times: number }> = {}
/** Request → how often it lay in the inbox. */
const came = new Map<string, number>()
let recalls = 0
let after = 0
/** What it was asked before it began is for a person. */
let before: Set<string> | null = null

for (;;) {
  await new Promise((done) => setTimeout(done, 150))
  await readInbox()
  const page = await call('/v1/measure-requests')
  if (!page) continue
  const requests = page.requests as Asked[]
  if (before === null) {
    before = new Set(requests.map(({ id }) => id))
    process.stdout.write(`${JSON.stringify({ held, recalls })}\n`)
  }
  for (const request of requests) if (!before.has(request.id)) await handle(request)
  // Ours may have been killed between storing an answer and saying so: what got no word back is said again.
  for (const [id, { state }] of Object.entries(held)) if (state === 'lifting') await lift(id)
}

async function handle({ id, status, measure, identifiers }: Asked): Promise<void> {
  if (measure !== 'freeze') return
  const own = held[id]
  if (status === 'received') {
    held[id] ??= { account: identifiers[0]?.value ?? '', state: 'seen', times: came.get(id) ?? 0 }
    if (await answer(id, { answer: 'understand' })) say(id, 'understood')
  } else if (own && status === 'understood') {
    if (await answer(id, { answer: 'confirm', outcome: 'done', reference: `BANK-${id.slice(-6)}` })) say(id, 'in-force')
  } else if (own && status === 'in-force') say(id, 'in-force')
  else if (own && status === 'to-lift' && own.state !== 'lifting') say(id, 'lifting')
}

async function lift(id: string): Promise<void> {
  if (await answer(id, { answer: 'lift' })) say(id, 'lifted')
}

/** The inbox tells how often each request came, and what was taken back. */
async function readInbox(): Promise<void> {
  const page = await call(`/v1/inbox?after=${after}&limit=200`)
  if (!page) return
  for (const { kind, item, payload } of page.messages as Message[]) {
    if (item.kind !== 'measure-request') continue
    if (kind === 'recall') recalls += 1
    else if (payload?.requestId) came.set(payload.requestId, (came.get(payload.requestId) ?? 0) + 1)
  }
  after = page.last as number
}

function say(id: string, state: string): void {
  const own = held[id]
  if (!own || own.state === state) return
  own.state = state
  own.times = came.get(id) ?? 0
  process.stdout.write(`${JSON.stringify({ held, recalls })}\n`)
}

function answer(id: string, body: object): Promise<object | null> {
  return call(`/v1/measure-requests/${id}/answers`, body)
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
