// SPDX-License-Identifier: EUPL-1.2
// The fraud desk of a bank, as a process of its own: reads what it is asked, looks in its own books, answers in its own time. Sometimes it says a thing
// twice, or sends an old word after a new one. It says on standard output what it holds, a line each time that something changes.

interface Asked {
  id: string
  side: 'sending' | 'receiving'
  status: string
  isConfirmed: boolean
  payment: { fromAccount: string; toAccount: string; amountInCents: number } | null
}

const [url = '', token = '', booked = '', manners = ''] = process.argv.slice(2)
/** Payments that its customers really made, by amount in cents. */
const books = new Set(booked.split(',').map(Number))
const has = (manner: string) => manners.split(',').includes(manner)
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
const held: Record<string, { side: string; said: string[]; firstSeen: number }> = {}

for (;;) {
  await pause(200)
  const page = await call('/v1/recall-requests')
  for (const one of (page?.requests ?? []) as Asked[]) await handle(one)
}

async function handle({ id, side, status, isConfirmed, payment }: Asked): Promise<void> {
  if (!payment || !['received', 'acknowledged', 'confirmed', 'frozen'].includes(status)) return
  held[id] ??= { side, said: [], firstSeen: Date.now() }
  const own = held[id]
  if (own.said.length === 0) tell()
  if (status === 'received') return say(id, { answer: 'acknowledge' })
  // Somebody looks it up.
  if (Date.now() - own.firstSeen < 600) return
  if (side === 'sending' && status === 'acknowledged')
    return say(id, { answer: books.has(payment.amountInCents) ? 'confirm' : 'deny', reference: `B-${id.slice(-6)}` })
  if (side === 'receiving' && isConfirmed) {
    const early = new Date(Date.now() - 60_000).toISOString()
    if (status === 'acknowledged')
      await say(id, { answer: 'freeze', saidAt: new Date(Date.now() - 30_000).toISOString() })
    else if (has('part')) await say(id, { answer: 'part', returnedInCents: 40_000 })
    else await say(id, { answer: 'recall' })
    // Under way for long, and once more.
    if (has('stale')) await say(id, { answer: 'freeze', saidAt: early })
  }
}

async function say(id: string, body: { answer: string } & Record<string, unknown>): Promise<void> {
  const done = await call(`/v1/recall-requests/${id}/answers`, body)
  if (!done) return
  held[id]?.said.push(body.answer)
  tell()
}

function tell(): void {
  process.stdout.write(`${JSON.stringify(held)}\n`)
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
