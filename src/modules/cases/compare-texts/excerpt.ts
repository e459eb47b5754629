// SPDX-License-Identifier: EUPL-1.2
import { greetings } from './mask-text.ts'

const longest = 140

/** The beginning of a text, at most 140 characters, in which links, addresses, accounts, user names, greetings, amounts and numbers are '…'. */
export function excerptOf(text: string): string {
  // A cut number must not slip through, so what is masked is longer than what is kept.
  const masked = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(greetings, '… ')
    .replace(telling, '…')
    .replace(/…(?:[ ,.-]*…)+/g, '…')
    .replace(/… ,/g, '…,')
  if (masked.length <= longest) return masked
  const cut = masked.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`
}

const telling = new RegExp(
  [
    /[^\s@<>"(),;]+@[\p{L}\p{N}.-]+/u,
    /h(?:tt|xx)ps?:\S+|www\.\S+|[\p{L}\p{N}-]+(?:(?:\.|\[\.\])[\p{L}\p{N}-]+)*(?:\.|\[\.\])\p{L}{2,}(?:\/\S*)?/u,
    /@[\p{L}\p{N}_.]+/u,
    /[€$£]\s?\p{N}[\p{N}.,-]*/u,
    /\p{N}[\p{N}.,]*(?:-|\s)?(?:euro|eur|dollar)s?(?!\p{L})/u,
    /\p{L}{2}\p{N}{2}\s?\p{L}{4}(?:\s?\p{N}){4,}/u,
    /\p{L}*\+?(?:\p{N}[\s.,()/-]*){2,}\p{N}[\p{L}\p{N}]*/u,
    /(?=\p{L}*\p{N})[\p{L}\p{N}]{5,}/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)
