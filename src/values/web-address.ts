// SPDX-License-Identifier: EUPL-1.2
import { isLookalikeHost, isMixedScriptHost } from './host-script.ts'
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { visibleText } from './plain-text.ts'
import { pathHosts } from './platforms.ts'
import { platformAt, profileAt } from './profile-path.ts'
import { throughRedirectors } from './redirectors.ts'
import { refanged } from './refang.ts'
import { shortenerHosts } from './shorteners.ts'
import { withoutTracking } from './tracking-parameters.ts'
import { readHost, type WebHost } from './web-host.ts'

/** How much of the address is the identifier: the whole registered domain, one host, or one page under a host. */
export type WebAddressScope = 'registrable-domain' | 'host' | 'path'

/**
 * `scheme`: `https` when none was written. `host`: with its `www.`, in Punycode. `path`: path and query without
 * tracking, '' for the front page. `port`: null when it is the usual one. `isShortener`: cannot be checked, only
 * reported (the caller decides). `isMixedScript`, `isLookalike`: letters chosen to deceive, perhaps. `hasUserInfo`:
 * something stood before an @ to make it look like another host.
 */
export type WebAddressDetail = Omit<WebHost, 'isIp'> & {
  scheme: 'http' | 'https'
  port: number | null
  path: string
  scope: WebAddressScope
  isShortener: boolean
  isMixedScript: boolean
  isLookalike: boolean
  hasUserInfo: boolean
}

/**
 * Understands a web address as browsers do: the WHATWG URL standard, by the platform's own `URL`. We store that form;
 * Safe Browsing's canonical form (repeated unescaping, path and query trimmed) differs on purpose and is not used.
 * A bare host and defanged spellings are accepted. Fragment, user info, port and tracking parameters do not count.
 * A link through a known redirector (Facebook, Outlook) counts as the address that it carries.
 * Canonical: `host` without `www.`, or `host/path` where pages under one host belong to different people. Opens nothing.
 */
export function parseWebAddress(text: string): Parsed<IdentifierOf<'web-address'>> {
  const seen = visibleText(text)
  if (!seen.ok) return seen
  const written = withScheme(unwrapped(refanged(seen.value)))
  if (!written.ok) return written
  const opened = URL.parse(written.value)
  if (!opened) return refused('web-address.not-readable')
  const url = throughRedirectors(opened).target
  const read = readHost(url.hostname)
  if (!read.ok) return read
  const { isIp, ...host } = read.value
  const path = `${url.pathname.replace(/\/+$/, '')}${withoutTracking(url.search)}`
  const scoped = scopeOf(read.value, path)
  return understood({
    kind: 'web-address',
    canonical: scoped.canonical,
    detail: {
      scheme: url.protocol === 'http:' ? 'http' : 'https',
      ...host,
      port: url.port === '' ? null : Number(url.port),
      path,
      scope: scoped.scope,
      isShortener: isShortener(read.value),
      isMixedScript: !isIp && isMixedScriptHost(host.host),
      isLookalike: !isIp && isLookalikeHost(host.host),
      hasUserInfo: url.username !== '' || url.password !== '',
    },
  })
}

const opening = new Set('<"\'“‘(')
const closing = new Set('>"\'”’)')
const sentenceEnd = new Set('.,;:!?')

/** Takes off what chats and letters put around an address: quotes, angle brackets, the full stop of the sentence. */
function unwrapped(text: string): string {
  // Counted by hand: a regular expression for this takes seconds on two thousand quotes.
  let start = 0
  while (opening.has(text.charAt(start))) start++
  let end = text.length
  if (start > 0) while (end > start && sentenceEnd.has(text.charAt(end - 1))) end--
  if (start > 0) while (end > start && closing.has(text.charAt(end - 1))) end--
  const inner = text.slice(start, end).trim()
  if (!/^(?:https?:)?\/*[^/?#]*$/i.test(inner)) return inner
  let last = inner.length
  while (sentenceEnd.has(inner.charAt(last - 1))) last--
  return inner.slice(0, last)
}

/** An IPv4 address as people write it; with a zero in front it is a phone number in groups, or octal to a browser. */
const plainIpV4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}(?::\d*)?$/

function withScheme(text: string): Parsed<string> {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return understood(text)
  const rest = scheme === undefined ? '' : text.slice(scheme.length + 1)
  if (scheme === 'mailto') return refused('web-address.is-email')
  if (scheme !== undefined && (rest.startsWith('//') || !/^\d*(?:[/?#]|$)/.test(rest))) {
    return refused('web-address.other-scheme', { scheme: scheme.slice(0, 20) })
  }
  const bare = text.replace(/^[\\/]{2,}/, '')
  const authority = /^[^/?#\\]*/.exec(bare)?.[0] ?? ''
  if (authority.includes('@') && authority === bare) return refused('web-address.is-email')
  // "06.12345678" and "3279880203" are IP addresses to a browser; to a person who types only digits they are not.
  if (/^[\d.:]*$/.test(authority) && !plainIpV4.test(authority)) {
    return refused('web-address.not-readable')
  }
  return /\s/.test(authority) ? refused('web-address.not-readable') : understood(`https://${bare}`)
}

function scopeOf(host: WebHost, path: string): { scope: WebAddressScope; canonical: string } {
  const plain = withoutWww(host)
  const platform = platformAt(host.registrableDomain)
  const profile = platform && profileAt(platform, path)
  if (platform && profile && host.registrableDomain) {
    // A platform's own short names (fb.com, twitter.com) show the same person: one canonical for all of them.
    const domain = platform.hosts[0] ?? host.registrableDomain
    return { scope: 'path', canonical: `${domain}${profilePage(domain, path)}` }
  }
  const countsByPath = platform !== undefined || isShortener(host) || pathHosts.has(plain)
  if (countsByPath && path !== '') return { scope: 'path', canonical: `${plain}${path}` }
  return { scope: plain === host.registrableDomain ? 'registrable-domain' : 'host', canonical: plain }
}

/** A profile is found by its path in any case; its query counts only where it names the person (`profile.php?id=`). */
function profilePage(domain: string, path: string): string {
  const [page = '', query = ''] = path.split('?')
  const id = domain === 'facebook.com' && /\.php$/i.test(page) ? /(?:^|&)(id=\d+)/i.exec(query)?.[1] : undefined
  return `${page.replace(/\/+$/, '')}${id ? `?${id}` : ''}`.toLowerCase()
}

function isShortener(host: WebHost): boolean {
  return shortenerHosts.has(withoutWww(host)) || shortenerHosts.has(host.registrableDomain ?? '')
}

function withoutWww({ host, registrableDomain }: WebHost): string {
  return host.startsWith('www.') && host !== registrableDomain ? host.slice(4) : host
}
