// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether words could lead somebody astray who cannot be read by most of us: a number that the Dutch sentence does not have, a link, or signs that turn the
 * reading around. Numbers are written with the digits of a telephone, not with signs that look like them.
 */
export function leadsAstray(words: string, dutch: string): boolean {
  const digits = (text: string) => (text.match(/\p{N}/gu) ?? []).join('')
  const hasLink = /:\/\/|www\.|@|[^\s.]\.[\p{L}]{2,}/iu.test(words)
  return digits(words) !== digits(dutch) || hasLink || /[\u202a-\u202e\u2066-\u2069<>{}]/u.test(words)
}
