// SPDX-License-Identifier: EUPL-1.2

/** Characters at the beginning of a token that stay the same when a browser begins another draft while it still has one, or a receipt. */
const browserPart = 16

/**
 * The token of a new draft: 32 bytes of chance, of which the first twelve are those of the token that this browser still has. So two reports
 * that one browser sends shortly after each other are seen to come from one source, without any cookie more.
 */
export function freshToken(earlier: string | null, chance: (bytes: number) => string): string {
  const known = earlier && /^[\w-]{43}$/.test(earlier) ? browserOf(earlier) : chance(12)
  return known + chance(20)
}

/** What shows that two drafts are of one browser. Says nothing about anybody. */
export function browserOf(token: string): string {
  return token.slice(0, browserPart)
}
