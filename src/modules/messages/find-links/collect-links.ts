// SPDX-License-Identifier: EUPL-1.2
import { mailerOf } from '#plain/identifiers'
import {
  findIdentifiers,
  identifierKey,
  type IdentifierOf,
  parseEmailAddress,
  parsePhone,
  parseWebAddress,
  refanged,
  throughRedirectors,
  lookalikeOf,
} from '#values'
import { limits } from '../understand-message/limits.ts'
import type { FoundIdentifier, FoundLink, LinkPlace } from '../understand-message/understood-message.ts'
import { nestedAddresses, type Wrapping } from './nested-addresses.ts'

/** An address as it stands somewhere, before it is understood. */
export interface WrittenAddress {
  written: string
  place: LinkPlace
  /** The words of the anchor, or ''. */
  visible: string
}

/** `dataAddresses`: whole `data:` addresses, for whoever looks into them. `isCut`: there were more than we read. */
export interface CollectedLinks {
  links: FoundLink[]
  identifiers: FoundIdentifier[]
  dataAddresses: string[]
  isCut: boolean
}

/**
 * Understands addresses and puts the same page together. `base`: against which an address without a host is read, or null. Each spelling is
 * understood once, whatever it is repeated.
 */
export function collectLinks(addresses: readonly WrittenAddress[], base: string | null = null): CollectedLinks {
  const links = new Map<string, FoundLink>()
  const identifiers = new Map<string, FoundIdentifier>()
  const dataAddresses = new Set<string>()
  const understood = new Map<string, Understood[]>()
  let isCut = false
  for (const { written, place, visible } of addresses) {
    const plain = withoutBreaks(written)
    let those = understood.get(plain)
    if (!those) {
      if (understood.size >= limits.links) {
        isCut = true
        continue
      }
      those = understand(plain, base)
      understood.set(plain, those)
    }
    for (const one of those) {
      if (one.kind === 'data') dataAddresses.add(one.address)
      else if (one.kind !== 'link') identifiers.set(identifierKey(one), { ...one, place: 'link' })
      else if (links.size < limits.links || links.has(one.link.url)) merge(links, one.link, place, visible)
      else isCut = true
    }
  }
  return {
    links: [...links.values()],
    identifiers: [...identifiers.values()],
    dataAddresses: [...dataAddresses],
    isCut,
  }
}

type Understood =
  | { kind: 'link'; link: FoundLink }
  | { kind: 'data'; address: string }
  | { kind: 'email' | 'phone'; canonical: string }

function understand(written: string, base: string | null): Understood[] {
  const scheme = /^([a-z][a-z\d+.-]{0,20}):/i.exec(written)?.[1]?.toLowerCase()
  if (scheme === 'data') return [{ kind: 'data', address: written }]
  if (scheme === 'mailto') {
    const email = parseEmailAddress(written.slice(0, 500))
    return email.ok ? [{ kind: 'email', canonical: email.value.canonical }] : []
  }
  if (scheme === 'tel' || scheme === 'sms') {
    const phone = parsePhone(decoded(written.slice(scheme.length + 1, 60)).split(/[?;]/, 1)[0] ?? '')
    return phone.ok ? [{ kind: 'phone', canonical: phone.value.canonical }] : []
  }
  const plain = refanged(written)
  const absolute = isAbsolute(plain) ? plain : base === null ? '' : (URL.parse(plain, base)?.href ?? '')
  const link = linkOf(absolute, written, [])
  if (!link) return []
  const nested = nestedAddresses(withFragment(absolute)).flatMap(
    (one) => linkOf(one.written, one.written, one.nested) ?? [],
  )
  return [link, ...nested].map((found) => ({ kind: 'link', link: found }))
}

/** Where an address leads, with its fragment: pages read that too. */
function withFragment(text: string): string {
  const opened = openedAddress(text)
  return opened ? throughRedirectors(opened).target.href : ''
}

/** A host by itself counts too: mail programs open it. */
function isAbsolute(text: string): boolean {
  return /^(?:https?:|\/\/)|^(?:[\p{L}\p{N}-]{1,63}\.){1,10}[\p{L}]{2,24}(?:[:/?#]|$)/iu.test(text)
}

/** Browsers take line breaks and tabs out of an address, and blanks around it. */
function withoutBreaks(written: string): string {
  return written
    .slice(0, written.slice(0, 5).toLowerCase() === 'data:' ? limits.inlineDataBytes * 2 : limits.address)
    .replace(/[\t\r\n]/g, '')
    .trim()
}

function openedAddress(text: string): URL | null {
  return URL.parse(/^https?:/i.test(text) ? text : `https://${text.replace(/^[\\/]{2,}/, '')}`)
}

function linkOf(text: string, written: string, nested: readonly Wrapping[]): FoundLink | null {
  if (text === '') return null
  const opened = openedAddress(text)
  const { target, via } = opened ? throughRedirectors(opened) : { target: null, via: [] }
  const address = addressOf(target, text)
  if (!address) return null
  const { canonical, detail } = address
  const { host, registrableDomain } = detail
  return {
    written: written.slice(0, limits.words),
    url: `${detail.scheme}://${host}${detail.port === null ? '' : `:${detail.port}`}${detail.path}`,
    canonical,
    host,
    registrableDomain,
    places: [],
    times: 0,
    visible: '',
    showsHost: null,
    via: [...new Set(via)],
    nested: [...nested],
    isShortener: detail.isShortener,
    isSharedHost: detail.isSharedHost,
    isDefanged: written !== refanged(written),
    isHomograph: detail.isMixedScript || detail.isLookalike,
    hasUserInfo: detail.hasUserInfo,
    lookalikeOf: lookalikeOf(host, registrableDomain, detail.publicSuffix),
    mailer: mailerOf(registrableDomain),
    role: isUnsubscribe(detail.path) ? 'unsubscribe' : 'page',
    features: [],
  }
}

/** What is longer than an address can be for the register keeps its host and path: of trackers the query is all noise. */
function addressOf(target: URL | null, text: string): IdentifierOf<'web-address'> | null {
  const whole = parseWebAddress(target?.href ?? text)
  if (whole.ok) return whole.value
  if (!target || whole.problem.code !== 'identifier.too-long') return null
  for (const shorter of [`${target.origin}${target.pathname}`, target.origin]) {
    const cut = parseWebAddress(shorter)
    if (cut.ok) return cut.value
  }
  return null
}

function merge(links: Map<string, FoundLink>, fresh: FoundLink, place: LinkPlace, visible: string): void {
  const link = links.get(fresh.url) ?? { ...fresh, places: [], via: [...fresh.via] }
  links.set(fresh.url, link)
  link.times++
  if (!link.places.includes(place)) link.places.push(place)
  for (const host of fresh.via) if (!link.via.includes(host)) link.via.push(host)
  link.isDefanged ||= fresh.isDefanged
  if (visible === '') return
  if (link.visible === '') link.visible = visible
  link.showsHost ??= otherHostIn(visible, link)
  if (link.role === 'page' && /unsubscri|afmeld|uitschrijv|opt.?out|abmelden|désabonn|desinscri/i.test(visible))
    link.role = 'unsubscribe'
}

/** The host that the words of an anchor show, when it is under another registered domain than where it leads. */
function otherHostIn(visible: string, link: FoundLink): string | null {
  if (!visible.includes('.')) return null
  for (const found of findIdentifiers(visible)) {
    const shown = found.kind === 'web-address' ? parseWebAddress(found.text) : null
    if (shown?.ok && shown.value.detail.registrableDomain !== link.registrableDomain) return shown.value.detail.host
  }
  return null
}

function isUnsubscribe(path: string): boolean {
  return /unsubscri|afmeld|uitschrijv|opt-?out|list-?manage/i.test(path.slice(0, 300))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
