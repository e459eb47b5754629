// SPDX-License-Identifier: EUPL-1.2

/** How a name stands in an address: 'National Anti-Scam Centre' is 'national-anti-scam-centre'. At most so long; '' when nothing is left of it. */
export function slugOf(name: string, most = Number.POSITIVE_INFINITY): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-$/, '')
}

/** Whether it is written as `slugOf` writes, in 60 characters at most. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(text)
}
