// SPDX-License-Identifier: EUPL-1.2

/** 'eindigt op 4521', 'laatste vier cijfers: 4521', 'ending in 4521', 'NL** **** **** **45 21', 'xxxx4521' */
const endings = [
  /\b(?:eindigt|eindigen|eindigend|eindigde|ends|ending|ended)\s+(?:op|met|in|with|on)\s*:?\s*((?:\d\s?){3,8})(?!\d)/gi,
  /\b(?:laatste|last)\s+(?:\w+\s+)?(?:cijfers|nummers|digits|numbers)\s*(?:zijn|waren|is|was|are|were|of)?\s*:?\s*((?:\d\s?){3,8})(?!\d)/gi,
  /(?:[*x•·#]\s?){3,}((?:\d\s?){3,8})(?!\d)/gi,
] as const

/** For a database: where this regular expression (PostgreSQL, any case) is not found, no end of an account is told. */
export const mayTellEnding = String.raw`(eindig|end(s|ed|ing)|laatste|last|([*x•·#]\s?){3}).{0,40}\d`

/** The last digits, three to eight, of accounts of which a text tells only the end. Each once, in the order of the patterns. */
export function accountEndingsIn(text: string): string[] {
  const found = endings.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, digits = '']) => digits.replace(/\s/g, '')),
  )
  return [...new Set(found)]
}
