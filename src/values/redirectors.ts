// SPDX-License-Identifier: EUPL-1.2

/** Where a page that passes on carries its target: a parameter, in plain or in its vendor's spelling, or the rest of the path. */
type Carrier = string | ((url: URL) => string)

/** Under each country's ending: scammers use the small ones. */
const google = /^(?:www\.)?google\.(?:com|(?:com?\.)?[a-z]{2})$/

/** Pages that pass on to an address that stands in their own: host, start of the path, where it stands. Spellings as their vendors describe them. */
const redirectors: readonly (readonly [RegExp, string, Carrier])[] = [
  [/^l\.(?:facebook|instagram|messenger|wl)\.(?:com|co)$/, '/', 'u'],
  [/^lm\.facebook\.com$/, '/l.php', 'u'],
  [google, '/url', 'q'],
  [google, '/url', 'url'],
  [google, '/amp/', ({ pathname, search }) => ampTarget(pathname + search)],
  [/^adclick\.g\.doubleclick\.net$/, '/', 'adurl'],
  [/^(?:www\.)?googleadservices\.com$/, '/pagead/aclk', 'adurl'],
  [/^(?:[a-z\d]+\.)?safelinks\.protection\.outlook\.com$/, '/', 'url'],
  [/^urldefense\.proofpoint\.com$/, '/v2/url', ({ searchParams }) => proofpointTwo(searchParams.get('u') ?? '')],
  [/^urldefense\.(?:com|us)$/, '/v3/__', ({ pathname, search }) => proofpointThree(pathname + search)],
  [/^(?:www\.)?bing\.com$/, '/ck/a', ({ searchParams }) => fromBase64((searchParams.get('u') ?? '').slice(2))],
  [/^duckduckgo\.com$/, '/l/', 'uddg'],
  [/^slack-redir\.net$/, '/link', 'url'],
  [/^(?:www\.)?youtube\.com$/, '/redirect', 'q'],
  [/^(?:www\.)?linkedin\.com$/, '/redir/redirect', 'url'],
  [/^out\.reddit\.com$/, '/', 'url'],
  [/^(?:away\.)?vk\.com$/, '/away.php', 'to'],
]

/**
 * The address that a known redirector carries, for links copied from Facebook, Instagram, Google, Outlook and others, with the hosts that it
 * went through, the outermost first; any other URL comes back as it was. Reads the address only, opens nothing.
 */
export function throughRedirectors(url: URL): { target: URL; via: string[] } {
  let target = url
  const via: string[] = []
  // Each address is shorter than the one that carries it: this ends by itself.
  for (let next = innerOf(target); next; next = innerOf(target)) {
    via.push(target.hostname)
    target = next
  }
  return { target, via }
}

function innerOf(url: URL): URL | null {
  for (const [host, path, carrier] of redirectors) {
    if (!host.test(url.hostname) || !url.pathname.startsWith(path)) continue
    const written = typeof carrier === 'string' ? (url.searchParams.get(carrier) ?? '') : carrier(url)
    const inner = /^https?:\/\//i.test(written) ? URL.parse(written) : null
    if (inner && inner.href.length < url.href.length) return inner
  }
  return null
}

/** '/amp/s/www.example/page' */
function ampTarget(rest: string): string {
  const page = rest.slice('/amp/'.length)
  return page.startsWith('s/') ? `https://${page.slice(2)}` : `http://${page}`
}

/** Version 2 writes '-' for '%' and '_' for '/'. */
function proofpointTwo(written: string): string {
  try {
    return decodeURIComponent(written.replaceAll('-', '%').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

/** Version 3: '/v3/__ADDRESS__;…', with '*' for what stands in base64 behind; that part is of the path, never of the host. */
function proofpointThree(rest: string): string {
  const end = rest.lastIndexOf('__;')
  return end < 0 ? '' : rest.slice('/v3/__'.length, end).replace(/^(https?:)\/(?!\/)/, '$1//')
}

function fromBase64(written: string): string {
  return /^[\w+/-]+=*$/.test(written) ? atobOrEmpty(written.replaceAll('-', '+').replaceAll('_', '/')) : ''
}

function atobOrEmpty(text: string): string {
  try {
    return atob(text)
  } catch {
    return ''
  }
}
