// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { bestGroup, type Namespace, namespaces } from '@dijkwacht/check-client'
import { toHex } from '@dijkwacht/check-client/voprf'
import { EvaluationLog, lineOf } from './evaluation-log.ts'
import { Evaluator, mostElements } from './evaluator.ts'
import { KeyFolder } from './key-folder.ts'
import { openMultiplier } from './multiply-many.ts'
import { openNetworkQuota } from './network-quota.ts'
import { EvaluationProblem, problems } from './problem.ts'
import type { Settings } from './settings.ts'

/** The program as it listens. `close` answers nobody any more, and returns when the log is closed. */
export interface RunningEvaluator {
  server: Server
  close(): Promise<void>
}

/** Milliseconds that a whole question and its headers may take, and between two looks whether they did. */
interface Limits {
  requestTimeout: number
  headersTimeout: number
  connectionsCheckingInterval: number
}

const evaluatePath = /^\/v1\/oprf\/([a-z]+)\/(\d{1,9})\/evaluate$/
const elementType = 'application/octet-stream'
const mostBytes = mostElements * 32
const safe = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/** The whole program: two addresses, no database, nothing that it could learn. */
export async function serveEvaluator(
  settings: Settings,
  now: () => Date = () => new Date(),
  limits: Limits = { requestTimeout: 10_000, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
): Promise<RunningEvaluator> {
  const group = await bestGroup()
  const keys = new KeyFolder(join(settings.folder, 'keys'), group)
  keys.turn(now())
  const turning = setInterval(() => keys.turn(now()), 60_000).unref()
  const agreed = new Map<string, number>()
  const setAside = (name: string, most: number) => agreed.set(name, (agreed.get(name) ?? 0) + most)
  const known = new Set<string>()
  const log = await EvaluationLog.open(join(settings.folder, 'evaluations.log'), (line) => {
    if (!('statement' in line)) return
    setAside(quotaName(line.statement), line.statement.most)
    known.add(nameOf(line.statement))
  })
  const multiplier = openMultiplier()
  const evaluator = new Evaluator({
    audience: settings.address,
    group,
    now,
    keyFor: async (namespace, epoch) => keys.keyFor(namespace, epoch),
    keysOf: async (issuer) => ownOf(settings.partners, issuer)?.keys ?? [],
    async accept(statement, signed) {
      const { issuer, namespace, purpose, most } = statement
      const quota = ownOf(ownOf(ownOf(settings.partners, issuer)?.quotas, namespace), purpose)
      if (quota === undefined) return null
      const name = quotaName(statement)
      // The same statement again, after it was forgotten, would be a second number.
      if (known.has(nameOf(statement)) || (agreed.get(name) ?? 0) + most > quota) return false
      known.add(nameOf(statement))
      setAside(name, most)
      const { expiresAt: _, ...said } = statement
      log.write({ at: now().toISOString(), statement: said, signed })
      return true
    },
    async record(entry) {
      log.write(lineOf(entry, now()))
      return true
    },
    mayAsk: openNetworkQuota(settings.anybodyPerDay, now),
    multiplyMany: multiplier.multiplyMany,
  })
  const server = createServer(
    { ...limits, keepAliveTimeout: 30_000 },
    (request, response) => void answer(request, response),
  )

  /** Since it started; a number that tells nothing about anybody. */
  let answered = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    allow(request, response)
    try {
      const [path = ''] = (request.url ?? '').split('?')
      const asked = evaluatePath.exec(path)
      if (request.method === 'OPTIONS') return void response.writeHead(204).end()
      if (request.method === 'GET' && path === '/v1/oprf/keys') return sendJson(response, 200, describeKeys())
      if (request.method === 'GET' && path === '/livez') return sendJson(response, 200, { answered })
      if (request.method !== 'POST' || !asked || !isNamespace(asked[1]))
        return sendProblem(response, 404, 'not-found', 'There is nothing here.')
      // A page of another site can send anything but this without asking first; it could use up what its visitors may ask.
      if (headerOf(request, 'content-type') !== elementType)
        return sendProblem(response, 415, 'wrong-type', 'Send application/octet-stream.')
      const elements = await readBody(request)
      const evaluated = await evaluator.evaluate({
        namespace: asked[1],
        epoch: Number(asked[2]),
        elements,
        statement: headerOf(request, 'dijkwacht-statement'),
        network: networkOf(request),
        wantsProof: headerOf(request, 'dijkwacht-proof') === '1',
      })
      answered += 1
      response.writeHead(200, { ...safe, 'content-type': elementType, 'content-length': evaluated.length })
      // As a text of one byte a character it goes out in one piece with the headers.
      response.end(Buffer.from(evaluated.buffer, evaluated.byteOffset, evaluated.length).toString('latin1'), 'latin1')
    } catch (error) {
      // Who asked went away halfway: there is nobody to tell.
      if (request.destroyed && !request.complete) return
      if (error instanceof EvaluationProblem)
        return sendProblem(response, error.status, error.code, problems[error.code].title)
      // Nothing of the question may reach a log.
      process.stderr.write(`fault: ${(error as Error).name}\n`)
      sendProblem(response, 500, 'fault', 'This went wrong here. Try again later.')
    }
  }

  function describeKeys() {
    const open = keys.turn(now())
    return {
      suite: 'ristretto255-SHA512',
      mode: 1,
      keys: open.map(({ namespace, epoch, begins, ends }) => ({
        namespace,
        epoch,
        begins: begins.toISOString(),
        ends: ends.toISOString(),
        publicKey: toHex(keys.keyFor(namespace, epoch).public),
      })),
    }
  }

  /** Lets pages of the sites that were named ask from a browser. */
  function allow(request: IncomingMessage, response: ServerResponse): void {
    const origin = headerOf(request, 'origin')
    if (origin === null || !settings.origins.includes(origin)) return
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('vary', 'origin')
    response.setHeader('access-control-allow-headers', 'content-type, dijkwacht-proof')
    response.setHeader('access-control-max-age', '600')
  }

  function networkOf(request: IncomingMessage): string {
    const forwarded = settings.trustProxy ? headerOf(request, 'x-forwarded-for') : null
    return forwarded?.split(',').at(-1)?.trim() ?? request.socket.remoteAddress ?? ''
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  })
  return {
    server,
    async close() {
      clearInterval(turning)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await multiplier.close()
      log.close()
    },
  }
}

function nameOf({ issuer, id }: { issuer: string; id: string }) {
  return JSON.stringify([issuer, id])
}

function quotaName({
  issuer,
  namespace,
  epoch,
  purpose,
}: {
  issuer: string
  namespace: string
  epoch: number
  purpose: string
}) {
  return JSON.stringify([issuer, namespace, epoch, purpose])
}

function isNamespace(name: string | undefined): name is Namespace {
  return (namespaces as readonly (string | undefined)[]).includes(name)
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

/** Stops reading when it is too much, and leaves the connection open for saying so. */
function readBody(request: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    request.on('data', (part: Buffer) => {
      length += part.length
      if (length <= mostBytes) return void parts.push(part)
      request.pause()
      reject(new EvaluationProblem('wrong-size'))
    })
    request.on('end', () => resolve(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)))
    // Also when it is broken off.
    request.on('error', reject)
  })
}

/** Never what an object has of its own accord, such as `constructor`: names come from outside. */
function ownOf<Value>(record: Partial<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response
    .writeHead(status, { ...safe, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text)
}

function sendProblem(response: ServerResponse, status: number, code: string, title: string): void {
  if (response.headersSent) return
  // What was not read to its end cannot be followed by another question.
  if (!response.req.complete) response.setHeader('connection', 'close')
  response
    .writeHead(status, { ...safe, 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: `urn:dijkwacht:problem:sharing.oprf.${code}`, title, status, detail: title }))
}
