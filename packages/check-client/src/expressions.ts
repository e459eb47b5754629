// SPDX-License-Identifier: EUPL-1.2

/** What this library understands; names as in the API. */
export const kinds = ['iban', 'phone', 'email', 'web-address', 'crypto-address'] as const
export type Kind = (typeof kinds)[number]

/**
 * Under which canonical forms a warning could stand that covers what is written here, the closest first; none when it cannot be checked. A web
 * address has several: the page, the host and the hosts above it. Agrees with the platform: vectors/canonical.json.
 */
export function expressionsOf(kind: Kind, written: string): string[] {
  const text = written.normalize('NFKC').trim()
  if (kind === 'web-address') return webAddresses(text)
  const canonical = readers[kind](text)
  return canonical === null ? [] : [canonical]
}

const readers: Record<Exclude<Kind, 'web-address'>, (text: string) => string | null> = {
  iban: readIban,
  phone: readPhone,
  email: readEmail,
  'crypto-address': readCryptoAddress,
}

function readIban(text: string): string | null {
  const iban = text
    .toUpperCase()
    .replace(/^IBAN\b[\s:.-]*/, '')
    .replace(/[\s._-]/g, '')
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban)) return null
  if (iban.startsWith('NL') && iban.length !== 18) return null
  let remainder = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) remainder = (remainder * 10 + Number(digit)) % 97
  return remainder === 1 ? iban : null
}

/** E.164; without a country code it is a Dutch number. */
function readPhone(text: string): string | null {
  const digits = text
    .replace(/^tel:([^;]*).*$/i, '$1')
    .replace(/[\s()./-]/g, '')
    .replace(/^00/, '+')
  const dutch =
    /^\+310?([1-9]\d{8})$/.exec(digits) ??
    /^0([1-9]\d{8})$/.exec(digits) ??
    /^(?:0|\+31)((?:800|90[069])\d{4,7})$/.exec(digits)
  if (dutch) return `+31${dutch[1]}`
  return /^\+(?!31)[1-9]\d{6,14}$/.test(digits) ? digits : null
}

/** What a provider ignores before the @; everywhere else a dot or a plus may be another person. */
const mailboxes: { domains: string; canonical?: string; ignored?: RegExp }[] = [
  { domains: 'gmail.com googlemail.com', canonical: 'gmail.com', ignored: /\./g },
  { domains: 'outlook.com outlook.be hotmail.com hotmail.nl hotmail.be live.com live.nl live.be msn.com' },
  { domains: 'proton.me protonmail.com pm.me', ignored: /[._-]/g },
  { domains: 'icloud.com me.com mac.com' },
  { domains: 'fastmail.com fastmail.fm' },
]

function readEmail(text: string): string | null {
  const found = /^(?:mailto:)?([^\s@<>"(),;:\\[\]]{1,64})@([^\s@/?#]+)$/i.exec(text)
  const [, name = '', written = ''] = found ?? []
  const domain = hostIn(written)
  if (!found || domain === null) return null
  const small = name.toLowerCase().normalize('NFC')
  const provider = mailboxes.find(({ domains }) => domains.split(' ').includes(domain))
  if (!provider) return `${small}@${domain}`
  const plain = small.replace(/(?<=.)\+.*$/, '').replace(provider.ignored ?? /$^/, '')
  return `${plain === '' ? small : plain}@${provider.canonical ?? domain}`
}

function readCryptoAddress(text: string): string | null {
  const address = text.replace(/^[a-z]{3,12}:(?:\/\/)?/i, '').replace(/[?@].*$/, '')
  if (/^0x[\da-f]{40}$/i.test(address) || /^(?:bc|ltc)1[02-9ac-hj-np-z]{8,87}$/i.test(address))
    return address.toLowerCase()
  return /^[1-9A-HJ-NP-Za-km-z]{25,95}$/.test(address) ? address : null
}

const mostHosts = 5
/** What a platform puts before its name for telephones or a language; the page is the same one. */
const sameSite = /^(?:m|mobile|[a-z]{2}-[a-z]{2})\.(?=[^.]+\.[^.]+$)/

function webAddresses(text: string): string[] {
  const url = URL.parse(/^https?:/i.test(text) ? text : `https://${text.replace(/^[\\/]{2,}/, '')}`)
  const host = url && hostIn(url.hostname)
  if (!url || !host) return []
  const path = url.pathname.replace(/\/+$/, '')
  const labels = host.split('.')
  const above = labels.map((_, place) => labels.slice(place).join('.')).filter((name) => name.includes('.'))
  const plain = host.startsWith('www.') && above.length > 1 ? (above[1] as string) : host
  const pages = [`${path}${url.search}`, path, path.toLowerCase()].filter((page) => page !== '')
  const same = sameSite.test(plain) ? pages.slice(-1).map((page) => plain.replace(sameSite, '') + page) : []
  return [...new Set([...pages.map((page) => plain + page), ...same, plain, host, ...above.slice(-mostHosts)])]
}

/** In Punycode and small letters, as browsers make it; null for a number or a name without a dot. */
function hostIn(written: string): string | null {
  const host = URL.parse(`http://${written}`)?.hostname.replace(/\.$/, '') ?? ''
  return /^(?!\d+(?:\.\d+){3}$)[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host) ? host : null
}
