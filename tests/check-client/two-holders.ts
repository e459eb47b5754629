// SPDX-License-Identifier: EUPL-1.2
// Two real key holders, and a small platform before one of them that gives keys, tokens and sets: everything that a client meets, in one process
// and at a time that the test chooses.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CheckClient, type CheckClientOptions, type Clock } from '@dijkwacht/check-client'
import { digestOf, prefixOf, TagIndex } from '@dijkwacht/check-client/set'
import { CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose'
import { createHash, randomUUID } from 'node:crypto'
import { type RunningEvaluator, serveEvaluator } from '../../packages/evaluator/src/serve.ts'
import { freePort } from '#foundation/web'
import type { Settings } from '../../packages/evaluator/src/settings.ts'

const clientId = 'bank-client'
export const purpose = 'prevent-payment'

/** A clock that goes only when somebody waits. */
export class TestClock implements Clock {
  at: Date
  /** Called after each wait, before who waited goes on. */
  each: () => void | Promise<void> = () => {}

  constructor(at: string) {
    this.at = new Date(at)
  }

  now = () => this.at
  pause = async (ms: number) => {
    this.at = new Date(this.at.getTime() + ms)
    await this.each()
  }
}

interface Published {
  id: string
  base: Buffer
  deltas: string[]
  digest: string
  tags: Uint8Array[]
}

export class TwoHolders {
  readonly clock: TestClock
  readonly folder = mkdtempSync(join(tmpdir(), 'dijkwacht-holders-'))
  /** Questions that reached the platform, by path. */
  readonly asked: string[] = []
  /** Whether the platform cuts this one off without an answer. */
  isCut: (path: string) => boolean = () => false
  /** Whether something between answers with a page of its own. */
  isPortal: () => boolean = () => false
  /** Whether its answer gets lost, after it was counted. */
  isLost: () => boolean = () => false
  /** What the platform says of the key of the second holder, instead of the truth. */
  lie: string | null = null
  inFlight = { now: 0, most: 0 }
  readonly sets = new Map<number, Published>()
  #running: RunningEvaluator[] = []
  #server: Server | null = null
  #setKey: JWK = { kty: 'OKP' }
  #partnerKey: JWK = { kty: 'OKP' }
  #ports: number[] = []
  quota = 1_000_000

  constructor(clock: TestClock) {
    this.clock = clock
  }

  async start(): Promise<this> {
    const pair = async () => exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey)
    this.#setKey = { ...(await pair()), alg: 'EdDSA' }
    this.#partnerKey = await pair()
    const ports = new Set<number>()
    while (ports.size < 3) ports.add(await freePort())
    this.#ports = [...ports]
    await this.startHolders()
    this.#server = createServer((request, response) => {
      // A holder that the test stopped: whoever asked hears nothing.
      this.#answer(request, response).catch(() => request.socket.destroy())
    })
    await new Promise<void>((resolve) => this.#server?.listen(this.#ports[0], '127.0.0.1', resolve))
    return this
  }

  get platform(): string {
    return `http://127.0.0.1:${this.#ports[0]}`
  }

  get evaluator(): string {
    return `http://127.0.0.1:${this.#ports[2]}`
  }

  async startHolders(): Promise<void> {
    const { d: _, ...key } = this.#partnerKey
    const settings = (name: string, port: number, address: string): Settings => ({
      host: '127.0.0.1',
      port,
      address,
      folder: join(this.folder, name),
      origins: [],
      anybodyPerDay: 200,
      trustProxy: false,
      partners: { [clientId]: { keys: [key], quotas: { partner: { [purpose]: this.quota } } } },
    })
    const [, a, b] = this.#ports as [number, number, number]
    this.#running = [
      await serveEvaluator(settings('a', a, this.platform), this.clock.now),
      await serveEvaluator(settings('b', b, this.evaluator), this.clock.now),
    ]
  }

  async stopHolders(): Promise<void> {
    for (const one of this.#running) await one.close()
  }

  async stop(): Promise<void> {
    await this.stopHolders()
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
    rmSync(this.folder, { recursive: true, force: true })
  }

  client(options: Partial<CheckClientOptions> = {}): CheckClient {
    return new CheckClient({
      platform: this.platform,
      clientId,
      privateKey: this.#partnerKey,
      purpose,
      activity: 'register 12',
      clock: this.clock,
      ...options,
    })
  }

  /** What the second key holder put on record: questions with the number of their statement. */
  logged(holder: 'a' | 'b'): { statement: string; element: string }[] {
    const lines = readFileSync(join(this.folder, holder, 'evaluations.log'), 'utf8')
      .trimEnd()
      .split('\n')
    return lines.flatMap((line) => {
      const { of, elements } = JSON.parse(line) as { of?: string; elements?: string }
      const whole = Buffer.from(elements ?? '', 'base64')
      return Array.from({ length: whole.length / 32 }, (_, place) => ({
        statement: of ?? '',
        element: whole.subarray(place * 32, place * 32 + 32).toString('hex'),
      }))
    })
  }

  keyOf(holder: 'a' | 'b', epoch: number): Uint8Array {
    return Uint8Array.from(
      Buffer.from(readFileSync(join(this.folder, holder, 'keys', `partner-${epoch}.key`), 'utf8').trim(), 'hex'),
    )
  }

  /** Makes these the tags of the set of an epoch: a base the first time, a version after it. */
  async publish(epoch: number, tags: Uint8Array[]): Promise<void> {
    const known = this.sets.get(epoch)
    const head = { set: known?.id ?? randomUUID(), namespace: 'partner', epoch }
    if (!known) {
      const coded = TagIndex.of(tags.map((tag) => prefixOf(tag)).toSorted((a, b) => a - b)).encode()
      const { count, lowBits, bytes } = coded
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const signed = await this.#sign({ ...head, version: 1, digest: 'first', count, lowBits, sha256 })
      const base = Buffer.concat([Buffer.from(`${signed}\n`), bytes])
      this.sets.set(epoch, { id: head.set, base, deltas: [], digest: 'first', tags })
      return
    }
    const without = (some: Uint8Array[], others: Uint8Array[]) =>
      Buffer.concat(
        some
          .filter((tag) => !others.some((other) => Buffer.compare(tag, other) === 0))
          .map((tag) => tag.subarray(0, 5)),
      ).toString('base64url')
    const delta = await this.#sign({
      ...head,
      version: known.deltas.length + 2,
      previous: known.digest,
      count: tags.length,
      added: without(tags, known.tags),
      removed: without(known.tags, tags),
    })
    known.deltas.push(delta)
    known.digest = await digestOf(delta)
    known.tags = tags
  }

  #sign(content: object): Promise<string> {
    const text = Buffer.from(JSON.stringify(content))
    return new CompactSign(text).setProtectedHeader({ alg: 'EdDSA' }).sign(this.#setKey)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.platform)
    this.asked.push(url.pathname)
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const body = await read(request)
    if (this.isCut(url.pathname)) return void request.socket.destroy()
    if (this.isPortal()) return void response.end('<html>Log in to this network</html>')
    if (url.pathname.startsWith('/oidc/.well-known'))
      return void json({ token_endpoint: `${this.platform}/token`, issuer: this.platform })
    if (url.pathname === '/token') return void json({ access_token: 'token', expires_in: 600 })
    if (url.pathname === '/v1/oprf/keys') return void json(await this.#publishedKeys())
    const [, epoch = '', what] = /^\/v1\/oprf\/partner\/(\d+)\/(\w+)$/.exec(url.pathname) ?? []
    if (what === 'evaluate') return this.#pass(request, body, response)
    const set = this.sets.get(Number(epoch))
    if (!set) return void json({ type: 'urn:x:no-set-yet', title: 'no set yet' }, 404)
    if (what === 'base') return void response.end(set.base)
    const from = Number(url.searchParams.get('from'))
    json({ deltas: set.deltas.slice(from - 1), newest: set.deltas.length + 1 })
  }

  async #pass(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    this.inFlight.now += 1
    this.inFlight.most = Math.max(this.inFlight.most, this.inFlight.now)
    const headers = Object.entries(request.headers).filter(([name]) => /^dijkwacht-|^content-type/.test(name))
    const given = await fetch(`http://127.0.0.1:${this.#ports[1]}${request.url}`, {
      method: 'POST',
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: Uint8Array.from(body),
    })
    const bytes = Buffer.from(await given.arrayBuffer())
    this.inFlight.now -= 1
    if (this.isLost()) return void request.socket.destroy()
    response.writeHead(given.status, { 'content-type': given.headers.get('content-type') ?? '' }).end(bytes)
  }

  async #publishedKeys(): Promise<unknown> {
    const keysAt = async (port?: number) => {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/oprf/keys`)
      const { keys } = (await answer.json()) as { keys: { namespace: string; epoch: number; publicKey: string }[] }
      return keys
    }
    const [ofA, ofB] = [await keysAt(this.#ports[1]), await keysAt(this.#ports[2])]
    const { d: _, ...setKey } = this.#setKey
    const keys = ofA.map((key) => {
      const same = ofB.find(({ namespace, epoch }) => namespace === key.namespace && epoch === key.epoch)
      return { ...key, evaluatorKey: this.lie ?? same?.publicKey }
    })
    return { evaluator: this.evaluator, setKey, keys }
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}
