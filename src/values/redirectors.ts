// SPDX-License-Identifier: EUPL-1.2

/** Pages that pass on to an address that stands in their own query: host, start of the path, name of the parameter. */
const redirectors: readonly (readonly [RegExp, string, string])[] = [
  [/^l\.(?:facebook|instagram|messenger|wl)\.(?:com|co)$/, '/', 'u'],
  [/^lm\.facebook\.com$/, '/l.php', 'u'],
  [/^(?:www\.)?google\.(?:com|nl|be|de)$/, '/url', 'q'],
  [/^(?:www\.)?google\.(?:com|nl|be|de)$/, '/url', 'url'],
  [/^(?:[a-z\d]+\.)?safelinks\.protection\.outlook\.com$/, '/', 'url'],
  [/^(?:www\.)?youtube\.com$/, '/redirect', 'q'],
  [/^(?:www\.)?linkedin\.com$/, '/redir/redirect', 'url'],
  [/^out\.reddit\.com$/, '/', 'url'],
]

/**
 * The address that a known redirector carries, for links copied from Facebook, Instagram, Google, Outlook and others;
 * any other URL comes back as it was. Reads the query only, opens nothing. At most three deep.
 */
export function redirectTarget(url: URL): URL {
  let target = url
  for (let depth = 0; depth < 3; depth++) {
    const next = innerOf(target)
    if (!next) break
    target = next
  }
  return target
}

function innerOf(url: URL): URL | null {
  for (const [host, path, parameter] of redirectors) {
    if (!host.test(url.hostname) || !url.pathname.startsWith(path)) continue
    const written = url.searchParams.get(parameter) ?? ''
    const inner = /^https?:\/\//i.test(written) ? URL.parse(written) : null
    if (inner) return inner
  }
  return null
}
