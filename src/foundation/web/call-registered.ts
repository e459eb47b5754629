// SPDX-License-Identifier: EUPL-1.2
import { type LookupAddress, lookup } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSealed } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Context } from '../access/context.ts'
import { isPublicAddress } from './public-address.ts'

/** A whole call, from looking up the name to the first line of the answer. */
const milliseconds = 5_000
const ownMachine = /^(127\.|::1$)/

/** Only for trying out a partner's system may be on this machine, and without a certificate. */
function mayCall(address: string, isProduction: boolean): boolean {
  return isPublicAddress(address) || (!isProduction && ownMachine.test(address))
}

/** Whether an address can be registered to be called: https, to the internet at large, with nothing in it that signs in. */
export function isRegistrable(text: string, isProduction: boolean): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, hash } = new URL(text)
  const host = hostname.replace(/^\[|\]$/g, '')
  if (username !== '' || password !== '' || hash !== '') return false
  if (isIP(host) !== 0 && !mayCall(host, isProduction)) return false
  return protocol === 'https:' || (protocol === 'http:' && !isProduction && ownMachine.test(host))
}

/**
 * Posts to the system of a partner, at an address that the operator registered. Whoever owns the name could point it at a machine behind our own
 * door, so the very addresses that are called are looked at: none but public ones. Follows no redirect, and reads no more of the answer than its
 * status. Rejects when there is none in time.
 */
export function callRegistered(
  { settings, traceparent }: Pick<Context, 'settings' | 'traceparent'>,
  url: string,
  { type, body }: { type: string; body: string },
): Promise<number> {
  const { isProduction } = settings
  if (!isRegistrable(url, isProduction)) return Promise.reject(new Error('no address to call'))
  const send = url.startsWith('https:') ? requestSealed : requestPlain
  const headers = {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(traceparent !== null && { traceparent }),
  }
  return new Promise((resolve, reject) => {
    const call = send(url, {
      method: 'POST',
      headers,
      agent: false,
      lookup: onlyPublic(isProduction),
      signal: AbortSignal.timeout(milliseconds),
    })
    call.on('response', (answer) => {
      resolve(answer.statusCode ?? 0)
      answer.destroy()
    })
    call.on('error', reject)
    call.end(body)
  })
}

/**
 * A `fetch` for reading from the system of a partner at an address that the operator registered: to public addresses only, without redirects, and no more
 * than so many bytes of an answer. Rejects with an Error when that is broken, or when there is no answer in time.
 */
export function fetchRegistered(
  { settings }: Pick<Context, 'settings'>,
  { mostBytes, milliseconds: limit }: { mostBytes: number; milliseconds: number },
): typeof fetch {
  const { isProduction } = settings
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input)
    if (!isRegistrable(url, isProduction)) throw new Error('no address to call')
    const read = url.startsWith('https:') ? requestSealed : requestPlain
    const signals = [AbortSignal.timeout(limit), ...(init.signal ? [init.signal] : [])]
    return new Promise((resolve, reject) => {
      const call = read(url, {
        method: 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        agent: false,
        lookup: onlyPublic(isProduction),
        signal: AbortSignal.any(signals),
      })
      call.on('response', (answer) => {
        const parts: Buffer[] = []
        let bytes = 0
        answer.on('data', (part: Buffer) => {
          bytes += part.length
          if (bytes > mostBytes) answer.destroy(new Error('the answer is too large'))
          else parts.push(part)
        })
        answer.on('error', reject)
        answer.on('end', () => {
          const headers = new Headers()
          for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value))
          const { statusCode: status = 502 } = answer
          resolve(new Response([204, 304].includes(status) ? null : Buffer.concat(parts), { status, headers }))
        })
      })
      call.on('error', reject)
      call.end()
    })
  }
}

function onlyPublic(isProduction: boolean): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? []
      const wrong = error ?? (found.every(({ address }) => mayCall(address, isProduction)) ? null : notPublic())
      if (wrong || !first) return done(wrong ?? notPublic(), [])
      if (options.all) done(null, found)
      else done(null, first.address, first.family)
    })
  }
}

function notPublic(): NodeJS.ErrnoException {
  return Object.assign(new Error('the name leads to no public address'), { code: 'NOT_PUBLIC' })
}
