// SPDX-License-Identifier: EUPL-1.2

/** Who watches over the use of personal data does not use them. */
const watched: ReadonlySet<string> = new Set(['analyst', 'publisher', 'call-taker'])

export function watchesOneself(roles: readonly string[]): boolean {
  return roles.includes('privacy-officer') && roles.some((role) => watched.has(role))
}
