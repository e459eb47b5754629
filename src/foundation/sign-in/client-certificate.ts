// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Of the one value that RFC 9440 allows: a byte sequence of RFC 8941. Two of them, joined with a comma, are none. */
const byteSequence = /^:([A-Za-z0-9+/]+={0,2}):$/

/**
 * The certificate (DER) that the client of this connection proved to hold, as the proxy says it in Client-Cert (RFC 9440). The proxy checked it,
 * so it is not read here. null: none, or nobody whom we believe says so (TRUST_CLIENT_CERT): anybody can send a header.
 */
export function clientCertificate(
  headers: IncomingHttpHeaders,
  { trustClientCert }: { trustClientCert: boolean },
): Buffer | null {
  const said = headers['client-cert']
  if (!trustClientCert || typeof said !== 'string') return null
  const encoded = byteSequence.exec(said)?.[1]
  if (encoded === undefined) return null
  const der = Buffer.from(encoded, 'base64')
  return der.toString('base64') === encoded ? der : null
}

/** 'x5t#S256' of RFC 8705: SHA-256 of the certificate, in base64url. */
export function thumbprintOf(der: Buffer): string {
  return createHash('sha256').update(der).digest('base64url')
}

/**
 * Whether a token may be used over this connection. A token that is bound is good with its own certificate only, and a client that has certificates
 * on record is let in with one of those only, whether its token is bound or not. All are thumbprints; null: no certificate, or not bound.
 */
export function isRightConnection(
  connection: string | null,
  { boundTo, onRecord }: { boundTo: string | null; onRecord: readonly string[] },
): boolean {
  if (boundTo !== null && boundTo !== connection) return false
  return onRecord.length === 0 || (connection !== null && onRecord.includes(connection))
}
