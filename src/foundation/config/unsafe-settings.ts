// SPDX-License-Identifier: EUPL-1.2
import { isWeak } from '../secrets/key-ring.ts'
import { isSealedWay } from './sealed-way.ts'

interface Chosen {
  BASE_URL?: string | undefined
  DATABASE_URL?: string | undefined
  MIGRATE_DATABASE_URL?: string | undefined
  DATABASE_DIRECT_URL?: string | undefined
  SECRET_KEYS?: string | undefined
  SECRET_KEY?: string | undefined
  OIDC_ISSUER?: string | undefined
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined
  TRUST_PROXY: boolean
}

/** What production does not start with although each setting by itself is readable: the name of each, and what to do. */
export function unsafeSettings(value: Chosen): [key: keyof Chosen, message: string][] {
  const wrong: [keyof Chosen, string][] = []
  for (const key of ['BASE_URL', 'OIDC_ISSUER', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const)
    if (value[key] && !isSealedWay(value[key], false))
      wrong.push([key, 'must begin with https:; http: only to this machine'])
  if (value.BASE_URL?.startsWith('https:') && !value.TRUST_PROXY)
    wrong.push([
      'TRUST_PROXY',
      'https comes in by a proxy: set TRUST_PROXY=1, or every limit takes all visitors for one',
    ])
  for (const key of ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'MIGRATE_DATABASE_URL'] as const)
    if (value[key] && !isSealedDatabase(value[key]))
      wrong.push([
        key,
        'must end in ?sslmode=verify-full (with sslrootcert=… for an authority of your own), or lead to this machine or a socket',
      ])
  for (const key of ['SECRET_KEYS', 'SECRET_KEY'] as const)
    if (value[key] && isWeak(value[key]))
      wrong.push([key, 'must be 32 bytes that nobody can guess: make one with: openssl rand -base64 32'])
  return wrong
}

function isSealedDatabase(address: string): boolean {
  const url = URL.parse(address)
  if (!url) return false
  // Percent-encoded or in `host=`: the folder of a socket.
  const host = decodeURIComponent(url.searchParams.get('host') ?? url.hostname)
  if (host === '' || host.startsWith('/') || ['127.0.0.1', '[::1]', 'localhost'].includes(host)) return true
  return url.searchParams.get('sslmode') === 'verify-full'
}
