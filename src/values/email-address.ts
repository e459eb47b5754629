// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierOf } from './identifier.ts'
import { mailProviders, relayDomains } from './mail-providers.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'
import { refanged } from './refang.ts'
import { readHost } from './web-host.ts'

/**
 * `address`: as written, in small letters, domain in Punycode; it may differ from the canonical where the provider
 * ignores part of it (gmail dots, +tags). `localPart` is the canonical's. `isFictitious`: a `.example` domain.
 */
export type EmailAddressDetail = {
  address: string
  localPart: string
  domain: string
  registrableDomain: string | null
  isFictitious: boolean
}

/** RFC 5322 atoms, and letters and digits of any script (RFC 6531); no quoted names, which nobody types. */
const localPattern = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u

/**
 * Understands an e-mail address: also `Jan <jan@winkel.example>`, `mailto:`, defanged forms and `jan @ winkel.example`. Canonical: small letters,
 * domain in Punycode, and what the provider ignores taken out (known providers only). Addresses that a market place
 * makes for one conversation are refused, because anybody may be behind them.
 */
export function parseEmailAddress(text: string): Parsed<IdentifierOf<'email'>> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const plain = refanged(folded.value).replace(/^mailto:([^?]*).*$/is, '$1')
  const inner = /<([^<>]*)>[.,;]?$/.exec(plain)?.[1] ?? plain
  const address = inner
    .trim()
    .replace(/[.,;]+$/, '')
    .replace(/^(\S{1,64}) ?@ ?(\S+)$/, '$1@$2')
  const at = address.lastIndexOf('@')
  if (at < 0) return refused('email.no-at')
  if (address.indexOf('@') !== at) {
    return refused(/@.*[\s,;/].*@/.test(address) ? 'email.more-than-one' : 'email.wrong-name')
  }
  const written = address.slice(0, at).toLowerCase().normalize('NFC')
  if (written.length > 64 || !localPattern.test(written)) return refused('email.wrong-name')
  const host = mailHost(address.slice(at + 1))
  if (!host) return refused('email.wrong-domain')
  const platform = relayPlatform(host.domain)
  if (platform) return refused('email.relay', { platform })
  const mailbox = mailboxOf(written, host.domain)
  const canonical = `${mailbox.localPart}@${mailbox.domain}`
  return understood({ kind: 'email', canonical, detail: { ...host, ...mailbox, address: `${written}@${host.domain}` } })
}

function mailHost(written: string): Pick<EmailAddressDetail, 'domain' | 'registrableDomain' | 'isFictitious'> | null {
  if (written === '' || /[\s/?#\\:@%[\]<>]/.test(written)) return null
  const url = URL.parse(`http://${written}`)
  const host = url && readHost(url.hostname)
  if (!host?.ok || host.value.isIp) return null
  return {
    domain: host.value.host,
    registrableDomain: host.value.registrableDomain,
    isFictitious: host.value.isFictitious,
  }
}

function relayPlatform(domain: string): string | undefined {
  const labels = domain.split('.')
  const parents = labels.map((_, index) => labels.slice(index).join('.'))
  return parents.map((parent) => relayDomains[parent]).find((platform) => platform !== undefined)
}

function mailboxOf(localPart: string, domain: string): { localPart: string; domain: string } {
  const provider = mailProviders.find((candidate) => candidate.domains.includes(domain))
  if (!provider) return { localPart, domain }
  const untagged = provider.tag ? localPart.replace(/(?<=.)\+.*$/, '') : localPart
  const plain = provider.ignored ? untagged.replace(provider.ignored, '') : untagged
  return { localPart: plain === '' ? localPart : plain, domain: provider.canonicalDomain ?? domain }
}
