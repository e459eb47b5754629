// SPDX-License-Identifier: EUPL-1.2
import { type Parsed, refused, understood } from './parsed.ts'

/** Longest text that is still one identifier, in UTF-16 units. A web address may be long, nothing else is. */
export const longestIdentifier = 2048

// Soft hyphen, zero-width characters, direction marks, variation selectors: invisible, and pasted along from chats.
const invisible =
  /\u{ad}|\u{34f}|\u{61c}|\u{180e}|[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{2069}]|\u{feff}|\p{Variation_Selector}/gu

/** Takes out what nobody can see and the spaces around it; the visible characters stay as typed. */
export function visibleText(text: string): Parsed<string> {
  if (text.length > longestIdentifier) return refused('identifier.too-long', { longest: longestIdentifier })
  const seen = text.replace(invisible, '').trim()
  return seen === '' ? refused('identifier.empty') : understood(seen)
}

/**
 * Like `visibleText`, and also folds full-width digits, ligatures and other compatibility forms (Unicode NFKC), every
 * kind of space to one space and every kind of dash to `-`.
 */
export function foldedText(text: string): Parsed<string> {
  const seen = visibleText(text)
  if (!seen.ok) return seen
  const folded = seen.value
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
  return folded === '' ? refused('identifier.empty') : understood(folded)
}
