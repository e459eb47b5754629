// SPDX-License-Identifier: EUPL-1.2

const brackets: readonly (readonly [RegExp, string])[] = [
  [/^h(?:xx|\*\*|tx|xt)p(s?)(?=[:[(])/i, 'http$1'],
  [/\[:\/\/\]|\(:\/\/\)/g, '://'],
  [/ ?[[({] ?(?:\.|dot|punt) ?[\])}] ?/gi, '.'],
  [/ ?[[({] ?(?:@|at|apenstaart(?:je)?) ?[\])}] ?/gi, '@'],
  [/[[({]:[\])}]/g, ':'],
  [/\[(\d{1,3}(?:\.\d{1,3}){3})\]/g, '$1'],
]

/**
 * Turns a web or e-mail address that somebody made harmless back into one that can be read: `hxxps[:]//evil[.]example`,
 * `evil (dot) example`, `jan[at]evil.example`, `[203.0.113.4]`. Repeats until nothing changes, so a nested form cannot slip through.
 */
export function refanged(text: string): string {
  let before: string
  let after = text.replace(/[\t\r\n]/g, '')
  do {
    before = after
    for (const [pattern, plain] of brackets) after = after.replace(pattern, plain)
  } while (after !== before)
  return after
}
