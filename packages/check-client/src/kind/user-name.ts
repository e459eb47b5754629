// SPDX-License-Identifier: EUPL-1.2
import { readWebAddress } from './web-address.ts'

/** Key of each platform, the domain under which a warning about a page of it stands, and what stands before the name in the address of such a page. */
const platforms = new Map(
  (
    [
      ['facebook', 'facebook.com', /^(?:people\/[^/?]+\/|profile\.php\?id=)?/],
      ['instagram', 'instagram.com', /^(?:stories\/)?/],
      ['marktplaats', 'marktplaats.nl', /^u\//],
      ['2dehands', '2dehands.be', /^u\//],
      ['vinted', 'vinted.nl', /^member\/(?:general\/(?=\d)|\d+-(?=[^/]))?/],
      ['ebay', 'ebay.nl', /^usr\//],
      ['telegram', 't.me', /^(?:s\/)?/],
      ['snapchat', 'snapchat.com', /^(?:add\/|@)/],
      ['tiktok', 'tiktok.com', /^@/],
      ['x', 'x.com', /^/],
      ['discord', 'discord.com', /^users\//],
      ['youtube', 'youtube.com', /^(?:@|user\/|c\/)/],
      ['linkedin', 'linkedin.com', /^(?:in|pub|company)\//],
      ['paypal', 'paypal.me', /^(?:paypalme\/)?/],
      ['bunq', 'bunq.me', /^/],
    ] as const
  ).map(([key, domain, before]) => [key as string, { domain, before }] as const),
)
/** Two holders of one name are told apart there by a number. */
const numbered = /^(?:marktplaats|2dehands)$/
const looksLikeLink = /^(?:https?:|www\.)|^[^\s:@]+\.[a-z]{2,}\//i

/**
 * The name with its platform: `instagram:name`, `@name (Instagram)`, or a link to the page of that person. A name without a platform is nobody's. What
 * a name may look like the platform knows: another is asked about in vain.
 */
export function readUserName(text: string): string[] {
  if (looksLikeLink.test(text)) return [...new Set(readWebAddress(text).flatMap(ofPage))]
  const [, before = '', after = ''] = /^([^:\s]+):\s*(.*)$/.exec(text) ?? []
  const [, name = '', on = ''] = /^@(.+?) \((.+)\)$/.exec(text) ?? []
  return [...ofName(before, after.trim().replace(/^@/, '')), ...ofName(on, name)]
}

/** Small letters, without what the platform ignores, spaces as in an address. */
function ofName(platform: string, written: string): string[] {
  const small = platform.trim().toLowerCase()
  const key = /^(?:twitter|x \(twitter\))$/.test(small) ? 'x' : small.replace(/(?<=^(?:paypal|bunq))\.me$/, '')
  if (!platforms.has(key)) return []
  const [, alone = written, number = ''] = (numbered.test(key) && /^(.*)(#\d+)$/.exec(written)) || []
  const folded = alone.normalize('NFKC').trim().replace(/^@/, '').toLowerCase().normalize('NFC')
  const name = (key === 'facebook' ? folded.replaceAll('.', '') : folded).replace(/\s+/g, '-')
  return /^[^@:]{1,100}$/.test(name) ? [`${key}:${name}${number}`] : []
}

/** Of a form of a web address. It may be a page of nobody: then it is asked about in vain. */
function ofPage(address: string): string[] {
  const [domain = '', ...parts] = address.split('/')
  for (const [key, platform] of platforms) {
    const path = decoded(parts.join('/'))
    if (domain !== platform.domain || !platform.before.test(path)) continue
    const [, name = '', number] = /^([^/?]+)(?:\/(\d+)$)?/.exec(path.replace(platform.before, '')) ?? []
    return ofName(key, numbered.test(key) && number !== undefined ? `${name}#${number}` : name)
  }
  return []
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
