// SPDX-License-Identifier: EUPL-1.2
// Asks a site of strangers for a page; no data about people.
import { createHash } from 'node:crypto'
import { Resolver } from 'node:dns/promises'
import { type IncomingMessage, request } from 'node:http'
import { isIP, type Socket } from 'node:net'
import { FetchStopped } from './fetch-stopped.ts'
import type { WebStep } from './web-step.ts'

/** What every site is told of us, whoever asks and from wherever. */
const userAgent = 'Mozilla/5.0 (compatible; dijkwacht-evidence/1.0)'
/** The title stands near the beginning; the digest is of everything. */
const mostRead = 256 * 1024

/** Every address of a host, by these resolvers; by those of the machine when there are none. */
export async function addressesOf(
  dnsServers: readonly string[],
  host: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host]
  const resolver = new Resolver({ timeout: 4_000, tries: 2 })
  if (dnsServers.length > 0) resolver.setServers([...dnsServers])
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  const [four, six] = await Promise.all([
    resolver.resolve4(host).catch(() => []),
    resolver.resolve6(host).catch(() => []),
  ])
  signal.removeEventListener('abort', cancel)
  return [...four, ...six]
}

/** Asks for one page over this connection: no cookie, no referrer, nothing sent along. Resolves with the head of the answer. */
export function askSite(socket: Socket, step: WebStep, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const ask = request({
      createConnection: () => socket,
      method: 'GET',
      path: step.path,
      headers: {
        host: step.authority,
        'user-agent': userAgent,
        accept: 'text/html, */*;q=0.5',
        'accept-encoding': 'identity',
        connection: 'close',
      },
      signal,
    })
    ask.on('response', resolve)
    ask.on('error', reject)
    // A site that wants to speak something else than HTTP.
    ask.on('upgrade', () => reject(new FetchStopped('no-answer')))
    ask.on('close', () => reject(new FetchStopped('no-answer')))
    ask.end()
  })
}

export interface ReadBody {
  sha256: string
  bytes: number
  /** As far as a title is looked for. */
  beginning: Buffer
}

/** Reads the body for its digest and keeps only its beginning. Stops at `most` bytes. */
export async function readBody(answer: IncomingMessage, most: number): Promise<ReadBody> {
  const digest = createHash('sha256')
  const parts: Buffer[] = []
  let [bytes, kept] = [0, 0]
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > most) throw new FetchStopped('too-large')
    digest.update(part)
    if (kept < mostRead) {
      parts.push(part.subarray(0, mostRead - kept))
      kept += part.length
    }
  }
  return { sha256: digest.digest('hex'), bytes, beginning: Buffer.concat(parts) }
}
