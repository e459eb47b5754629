// SPDX-License-Identifier: EUPL-1.2

const longest = 2_000

/**
 * An address without what could point to whoever received it: no user info, no fragment, of the query only the names, and of the path no part
 * that looks like a code or a mail address. For people to recognise the page by; not to open it.
 */
export function redactedAddress(text: string): string {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (!url) return ''
  const path = url.pathname
    .split('/')
    .map((part) => (isPlain(part) ? part : '…'))
    .join('/')
  const names = [...new Set(url.searchParams.keys())].map((name) => `${isPlain(name) ? name : '…'}=…`)
  return `${url.protocol}//${url.host}${path}${names.length > 0 ? `?${names.join('&')}` : ''}`.slice(0, longest)
}

/** Words that a site gives its pages: short, of letters, with at most a few digits. */
function isPlain(part: string): boolean {
  return /^[a-z_.-]{0,24}\d{0,4}(?:[a-z_.-]{0,24})$/i.test(part) && !part.includes('@') && part.length <= 32
}
