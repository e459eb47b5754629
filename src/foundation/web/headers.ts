// SPDX-License-Identifier: EUPL-1.2
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Headers of every answer. A page has a content policy of its own. */
export async function secureHeaders(server: FastifyInstance, isHttps: boolean): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false,
    // 'no-referrer' makes Chromium send 'Origin: null', and every form would be refused as forged.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    frameguard: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
    // For browsers and programs that are gone (Internet Explorer, Flash): on a phone every byte counts.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
    reply.header('cache-control', 'no-store').header('content-security-policy', policyOfData)
  })
}

/** What a browser reads with a page only. */
export const headersOfPages = [
  'permissions-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-frame-options',
  'x-dns-prefetch-control',
  'content-security-policy',
]

/** Nothing runs on a public page. */
export const policyWithoutScript =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** On the origin for sites of others: no script, and only these may frame it. */
export function policyOfEmbedded(framers: readonly string[]): string {
  const ancestors = framers.length > 0 ? framers.join(' ') : "'none'"
  return policyWithoutScript.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`)
}

/** On that origin, for a page that only reads: anybody may frame it, and it can send nothing and lead its frame nowhere. */
export const policyOfOpenFrame = `${policyOfEmbedded(['*']).replace("form-action 'self'", "form-action 'none'")}; sandbox allow-popups allow-popups-to-escape-sandbox`

export function policyWithScript(nonce: string, isDevelopment: boolean): string {
  const connect = isDevelopment ? "'self' ws:" : "'self'"
  const style = isDevelopment ? "'self' 'unsafe-inline'" : "'self'"
  return `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; connect-src ${connect}; style-src ${style}; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

/** One script that the page names, which may call us and these; it can put no text into the page as markup. */
export function policyWithSmallScript(
  nonce: string,
  { addresses, hasWorker }: { addresses: readonly string[]; hasWorker: boolean },
  isDevelopment: boolean,
): string {
  // In development the script comes in parts, that Vite serves.
  const script = isDevelopment ? `'nonce-${nonce}' 'strict-dynamic'` : `'nonce-${nonce}'`
  const connect = ["'self'", ...addresses.map((address) => new URL(address).origin)].join(' ')
  const worker = hasWorker ? "; worker-src 'self'; manifest-src 'self'" : ''
  return `${policyWithoutScript}; script-src ${script}; connect-src ${connect}${worker}; require-trusted-types-for 'script'`
}

/** A service worker asks us only. */
export const policyOfWorker = "default-src 'none'; connect-src 'self'"

/** Data of the API, and whatever else is no page, are never shown as one. */
const policyOfData = "default-src 'none'; frame-ancestors 'none'"
