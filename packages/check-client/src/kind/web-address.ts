// SPDX-License-Identifier: EUPL-1.2
import { isTracking, redirectors } from '#web-tables'
import { refanged } from './folded-text.ts'
import { readHost } from './web-host.ts'

const mostHosts = 5
/** Platforms of which the same person is found under several domains: a warning stands under the first. */
const families = [
  'facebook.com fb.com m.me fb.me',
  'instagram.com instagr.am',
  'marktplaats.nl marktplaats.com',
  '2dehands.be 2ememain.be',
  ...['vinted nl be com fr de es it pl lu at pt cz dk fi se co.uk', 'ebay nl com de be fr co.uk'].map((family) => {
    const [name, ...endings] = family.split(' ')
    return endings.map((ending) => `${name}.${ending}`).join(' ')
  }),
  't.me telegram.me telegram.dog',
  'x.com twitter.com',
  'discord.com discordapp.com',
].map((family) => family.split(' '))
/** The page (with and without its query, and as a profile), the host, and the names above it. Opens nothing. */
export function readWebAddress(text: string): string[] {
  const written = unwrapped(refanged(text))
  const scheme = /^([a-z][a-z\d+.-]*):(?=\/\/|\D)/i.exec(written)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return []
  const opened = URL.parse(scheme === undefined ? `https://${written.replace(/^[\\/]{2,}/, '')}` : written)
  const url = opened && redirectTarget(opened)
  const host = url && readHost(url.hostname)
  if (!url || !host || (scheme === undefined && opened.href === `https://${opened.host}/` && isNoAddress(written)))
    return []
  const labels = host.name.split('.')
  const above = host.isIp ? [] : labels.map((_, place) => labels.slice(place).join('.')).slice(0, -1)
  const plain = host.name.startsWith('www.') && above.length > 1 ? (above[1] as string) : host.name
  const pages = pagesOf(url, plain, above)
  return [...new Set([...pages, plain, host.name, ...above.slice(-mostHosts)])]
}

function pagesOf(url: URL, plain: string, above: readonly string[]): string[] {
  const path = url.pathname.replace(/\/+$/, '')
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=', 1)[0] ?? ''))
  const kept = query.length === 0 ? '' : `?${query.join('&')}`
  const family = families.find((domains) => above.some((name) => domains.includes(name)))
  const domain = family?.[0] ?? above.at(-1) ?? plain
  const id = domain === 'facebook.com' && /\.php$/i.test(path) ? /[?&](id=\d+)/i.exec(kept)?.[1] : undefined
  // The page of a person by its shortest address: Facebook ignores dots, Vinted what stands before a name, and a video of somebody is somebody's.
  const named = path.replace(
    domain === 'facebook.com' ? /\.|^\/people\/[^/]*/g : /(?<=^\/member\/)\d+-|(?<=^\/@[^/]+)\/.*/,
    '',
  )
  const profiles = [path, named, ...(id ? [`${path}?${id}`] : [])].map((page) => `${domain}${page}`.toLowerCase())
  return path === '' && kept === '' ? [] : [`${plain}${path}${kept}`, `${plain}${path}`, ...profiles]
}

/** At most three deep. */
function redirectTarget(url: URL, depth = 0): URL {
  for (const [host, path, parameter] of redirectors) {
    if (!host.test(url.hostname) || !url.pathname.startsWith(path)) continue
    const carried = url.searchParams.get(parameter) ?? ''
    const inner = /^https?:\/\//i.test(carried) ? URL.parse(carried) : null
    if (inner && depth < 3) return redirectTarget(inner, depth + 1)
  }
  return url
}

/** "06.12345678" is an IP address to a browser and none to who typed it, and "jan@shop.example" is mail. */
function isNoAddress(written: string): boolean {
  const isPlainIp = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}(?::\d*)?$/.test(written)
  return written.includes('@') || (/^[\d.:]*$/.test(written) && !isPlainIp)
}

const around = { opening: new Set('<"\'“‘('), closing: new Set('>"\'”’)'), sentenceEnd: new Set('.,;:!?') }

/** Without what chats and letters put around an address: quotes, brackets, the full stop of the sentence. */
function unwrapped(text: string): string {
  const { opening, closing, sentenceEnd } = around
  let start = 0
  while (opening.has(text.charAt(start))) start += 1
  let end = text.length
  if (start > 0) while (end > start && sentenceEnd.has(text.charAt(end - 1))) end -= 1
  if (start > 0) while (end > start && closing.has(text.charAt(end - 1))) end -= 1
  const inner = text.slice(start, end).trim()
  if (!/^(?:https?:)?\/*[^/?#]*$/i.test(inner)) return inner
  let last = inner.length
  while (sentenceEnd.has(inner.charAt(last - 1))) last -= 1
  return inner.slice(0, last)
}
