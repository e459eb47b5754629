// SPDX-License-Identifier: EUPL-1.2
import { refanged } from './folded-text.ts'
import { readHost } from './web-host.ts'

/** What a provider ignores before the @, as it says itself; everywhere else a dot or a plus may be another person. */
const mailboxes: { domains: string; canonical?: string; ignored?: RegExp }[] = [
  { domains: 'gmail.com googlemail.com', canonical: 'gmail.com', ignored: /\./g },
  { domains: 'outlook.com outlook.be hotmail.com hotmail.nl hotmail.be live.com live.nl live.be msn.com' },
  { domains: 'proton.me protonmail.com pm.me', ignored: /[._-]/g },
  { domains: 'icloud.com me.com mac.com' },
  { domains: 'fastmail.com fastmail.fm' },
]

const name = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u

/** Small letters, the domain in Punycode, without what the provider ignores. Also `Jan <jan@shop.example>` and `mailto:`. */
export function readEmail(text: string): string[] {
  const plain = refanged(text).replace(/^mailto:([^?]*).*$/is, '$1')
  const address = (/<([^<>]*)>[.,;]?$/.exec(plain)?.[1] ?? plain).trim().replace(/[.,;]+$/, '')
  const [written = '', domain = '', more] = address.split(/ ?@ ?/)
  const host = /[\s/?#\\:%[\]<>]/.test(domain) ? null : readHost(URL.parse(`http://${domain}`)?.hostname ?? '')
  const small = written.toLowerCase().normalize('NFC')
  if (more !== undefined || !host || host.isIp || small.length > 64 || !name.test(small)) return []
  const provider = mailboxes.find(({ domains }) => domains.split(' ').includes(host.name))
  if (!provider) return [`${small}@${host.name}`]
  const untagged = small.replace(/(?<=.)\+.*$/, '').replace(provider.ignored ?? /$^/, '')
  return [`${untagged === '' ? small : untagged}@${provider.canonical ?? host.name}`]
}
