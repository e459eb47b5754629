// SPDX-License-Identifier: EUPL-1.2
import { Agent, request } from 'node:https'
import { buffer } from 'node:stream/consumers'

/** PEM, as text or bytes. */
export interface ClientCertificate {
  /** With the certificates between it and its authority behind it, when there are any. */
  certificate: string | Uint8Array
  key: string | Uint8Array
  /** Authorities that the server's own certificate may be of; those that Node knows when left out. */
  authorities?: string | Uint8Array
}

/**
 * A `fetch` that shows this certificate to whoever asks for one (mutual TLS). Only what a `CheckClient` does: https, no redirects, and the answer
 * read whole.
 */
export function withCertificate({ certificate, key, authorities }: ClientCertificate): typeof fetch {
  const bytes = (pem: string | Uint8Array) => (typeof pem === 'string' ? pem : Buffer.from(pem))
  const agent = new Agent({
    cert: bytes(certificate),
    key: bytes(key),
    ...(authorities && { ca: bytes(authorities) }),
    keepAlive: true,
  })
  return async (input, init) => {
    // Says of each kind of body what it is, and gives its bytes.
    const asked = new Request(input, init)
    const body = Buffer.from(await asked.arrayBuffer())
    return new Promise((resolve, reject) => {
      const sent = request(asked.url, {
        agent,
        method: asked.method,
        headers: { ...Object.fromEntries(asked.headers), 'content-length': body.length },
        signal: asked.signal,
      })
      sent.once('error', reject)
      sent.once('response', (answer) => {
        const { statusCode = 0, rawHeaders } = answer
        if (statusCode >= 300 && statusCode < 400) {
          answer.destroy()
          return reject(new TypeError('redirected'))
        }
        const headers = new Headers()
        for (let place = 0; place + 1 < rawHeaders.length; place += 2)
          headers.append(rawHeaders[place] as string, rawHeaders[place + 1] as string)
        buffer(answer).then(
          (content) => resolve(new Response(statusCode === 204 ? null : content, { status: statusCode, headers })),
          reject,
        )
      })
      sent.end(body)
    })
  }
}
