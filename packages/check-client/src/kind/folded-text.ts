// SPDX-License-Identifier: EUPL-1.2

// Soft hyphen, zero-width characters, direction marks, variation selectors: invisible, and pasted along from chats.
const invisible =
  /\u{ad}|\u{34f}|\u{61c}|\u{180e}|[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{2069}]|\u{feff}|\p{Variation_Selector}/gu

/** Without what nobody can see and the spaces around it. */
export function visibleText(text: string): string {
  return text.replace(invisible, '').trim()
}

/** And with one form for letters, digits, spaces and dashes that look alike (Unicode NFKC). */
export function foldedText(text: string): string {
  return visibleText(visibleText(text).normalize('NFKC'))
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

const brackets: readonly (readonly [RegExp, string])[] = [
  [/^h(?:xx|\*\*|tx|xt)p(s?)(?=[:[(])/i, 'http$1'],
  [/\[:\/\/\]|\(:\/\/\)/g, '://'],
  [/[[({](?:\.|dot|punt)[\])}]/gi, '.'],
  [/[[({](?:@|at)[\])}]/gi, '@'],
  [/[[({]:[\])}]/g, ':'],
]

/** What somebody made harmless (`hxxps[:]//evil[.]example`) as it was. */
export function refanged(text: string): string {
  let before: string
  let after = text.replace(/[\t\r\n]/g, '')
  do {
    before = after
    for (const [pattern, plain] of brackets) after = after.replace(pattern, plain)
  } while (after !== before)
  return after
}
