// SPDX-License-Identifier: EUPL-1.2
import { parse as splitByPublicSuffix } from 'tldts'
import { ipReach } from './ip-address.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { readableLabel } from './punycode.ts'
import { sharedSuffixes } from './shared-suffixes.ts'

/**
 * `host`: as WHATWG `URL` writes it, without a final dot, IDN in Punycode. `registrableDomain`: the part somebody
 * registered, with the *private* section of the Public Suffix List (`winkel.myshopify.com`) and our own list beside it (`winkel.jouwweb.nl`); null for an IP
 * address.
 * `isSharedHost`: the host lies on (or is) a platform that hands out names under its own, so its parent stays clean.
 * `isFictitious`: `.example` or an address kept for documentation.
 */
export type WebHost = {
  host: string
  registrableDomain: string | null
  publicSuffix: string | null
  isIp: boolean
  isSharedHost: boolean
  isFictitious: boolean
}

/** Endings that exist only inside networks (RFC 6761, RFC 6762, RFC 9476, ICANN's `.internal`, router habits). */
const insideOnly = new Set(['localhost', 'local', 'internal', 'test', 'invalid', 'alt', 'lan', 'home'])

/** Understands the `hostname` of a WHATWG `URL`: is it on the internet, and which part of it is somebody's? */
export function readHost(hostname: string): Parsed<WebHost> {
  const host = hostname.replace(/\.$/, '')
  const reach = ipReach(host)
  if (reach === 'private') return refused('web-address.private-address')
  if (reach !== null) {
    const isFictitious = reach === 'documentation'
    return understood({
      host,
      registrableDomain: null,
      publicSuffix: null,
      isIp: true,
      isSharedHost: false,
      isFictitious,
    })
  }
  const labels = host.split('.')
  // Narrower than WHATWG, which also takes "a!b.com": names in the DNS of the web are letters, digits, - and _.
  if (host.length > 253 || labels.some((label) => !/^[a-z\d_-]{1,63}$/.test(label))) {
    return refused('web-address.not-readable')
  }
  // Node's URL takes ready-made "xn--" labels almost unseen; sending their letters through it again checks them.
  if (host.includes('xn--') && URL.parse(`http://${labels.map(readableLabel).join('.')}`)?.hostname !== host) {
    return refused('web-address.not-readable')
  }
  const ending = labels.at(-1) ?? ''
  if (insideOnly.has(ending)) return refused('web-address.private-address')
  const lenient = { allowPrivateDomains: true, validateHostname: false, extractHostname: false }
  const split = splitByPublicSuffix(host, lenient)
  const isFictitious = ending === 'example'
  if (labels.length === 1) {
    return split.isIcann || isFictitious
      ? refused('web-address.suffix-only', { suffix: `.${host}` })
      : refused('web-address.no-ending')
  }
  if (!split.isIcann && !split.isPrivate && !isFictitious) return refused('web-address.unknown-ending', { ending })
  const shared = labels.map((_, at) => labels.slice(at).join('.')).find((name) => sharedSuffixes.has(name))
  if (shared !== undefined) return understood(underShared(host, shared))
  const isSharedHost = split.isPrivate === true
  const registrableDomain =
    split.domain ?? (isSharedHost ? splitByPublicSuffix(host, { ...lenient, allowPrivateDomains: false }).domain : null)
  if (registrableDomain === null) return refused('web-address.suffix-only', { suffix: `.${host}` })
  return understood({
    host,
    registrableDomain,
    publicSuffix: split.publicSuffix,
    isIp: false,
    isSharedHost,
    isFictitious,
  })
}

/** `suffix` itself is of whoever gives names out; the label before it is somebody's own. */
function underShared(host: string, suffix: string): WebHost {
  const label = host
    .slice(0, -suffix.length - 1)
    .split('.')
    .at(-1)
  const registrableDomain = label ? `${label}.${suffix}` : suffix
  return { host, registrableDomain, publicSuffix: suffix, isIp: false, isSharedHost: true, isFictitious: false }
}
