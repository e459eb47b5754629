// SPDX-License-Identifier: EUPL-1.2

/** Numbers that the advice names: emergency, suicide prevention, police, Fraudehelpdesk, identity fraud. */
const known = /(\b112\b|\b113\b(?!\.nl)|0800-0113|0900-8844|088-786 73 72|088-900 10 00)/

export type TextPart = { text: string; href: string | null }

/** A sentence in parts, so that a number can be called with one tap. */
export function partsOf(sentence: string): TextPart[] {
  return sentence
    .split(known)
    .filter((text) => text !== '')
    .map((text) => (known.exec(text)?.[0] === text ? callable(text) : { text, href: null }))
}

/** A number stays on one line. */
export function callable(number: string): { text: string; href: string } {
  const text = number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
  return { text, href: `tel:${number.replace(/[^\d+]/g, '')}` }
}
