// SPDX-License-Identifier: EUPL-1.2

/** How a source stands in an address: 'National Anti-Scam Centre' is 'national-anti-scam-centre'. */
export function slugOf(source: string): string {
  return source
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The page with everything that this source published. */
export function sourceAddress(source: string): string {
  return `/cijfers/bron/${slugOf(source)}`
}
