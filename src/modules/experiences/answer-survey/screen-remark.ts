// SPDX-License-Identifier: EUPL-1.2
import { identifiersIn, namesIn } from '#values'
import { firstNames, plainCapitals } from './first-names.data.ts'

/** The longest open answer. */
export const longestRemark = 600
/** What stands in the place of what was found. */
export const maskOf = { nl: '[weggelaten]', en: '[left out]' } as const

export interface Screened {
  text: string
  /** Of what something was found and masked. */
  found: ('identifier' | 'number' | 'name')[]
  /** Something is left of which a program cannot say whether it is a name: a person looks first. */
  isDoubtful: boolean
}

const numbers = /\b\d[\d .\-/]{4,}\d\b|\b\d{4}\s?[A-Z]{2}\b/g
/** Who says this tells a name, in capitals or not. */
const ownName = /(?<!\p{L})(?:mijn naam is|ik heet|my name is)\s+(\p{L}[\p{L}'’-]+)/giu
const givenName =
  /(?<!\p{L})(?:[Gg]enaamd|[Hh]eette?|[Cc]alled|[Nn]amed|[Mm]eneer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Mm]rs?\.?|[Mm]s\.?)\s+((?:(?:van|de|den|der|ten|ter)\s+)*\p{Lu}[\p{L}'’-]+)/gu
/** "De meneer zei" and "mevrouw jansen" look the same to a program. */
const titleAndWord = /(?<!\p{L})(?:meneer|mevrouw|dhr\.?|mevr\.?|mw\.?)\s+\p{L}/iu
const largestPasses = 20

/**
 * An open answer without what could tell who somebody is: accounts, numbers, addresses, and names as far as a program sees them. Rather one
 * too many. Names of which it is not sure leave the text as it is and make it doubtful.
 */
export function screenRemark(written: string, language: 'nl' | 'en'): Screened {
  const mask = maskOf[language]
  const found = new Set<Screened['found'][number]>()
  let text = written
    .trim()
    .normalize('NFC')
    .replace(/\s*[[({](?:at|dot|punt)[\])}]\s*/gi, (sign) => (/at/i.test(sign) ? '@' : '.'))
  for (let pass = 0; pass < largestPasses; pass++) {
    const [hit] = identifiersIn(text)
    const masked = hit ? without(text, hit.text, mask) : text
    if (masked === text) break
    found.add('identifier')
    text = masked
  }
  const told = (kind: Screened['found'][number], name: string) => {
    const masked = without(text, name, mask)
    if (masked !== text) found.add(kind)
    text = masked
  }
  for (const [number] of text.matchAll(numbers)) told('number', number)
  for (const [, name = ''] of [...text.matchAll(ownName), ...text.matchAll(givenName)]) told('name', name)
  for (const name of namesIn(text)) told('name', name)
  for (const word of wordsOf(text)) if (/^\p{Lu}/u.test(word) && firstNames.has(word.toLowerCase())) told('name', word)
  return {
    text,
    found: [...found],
    isDoubtful: identifiersIn(text).length > 0 || titleAndWord.test(text) || hasDoubt(text),
  }
}

/** A capital within a sentence that is no word we know, or a first name without one. */
function hasDoubt(text: string): boolean {
  const plain = text.replaceAll(maskOf.nl, ' ').replaceAll(maskOf.en, ' ')
  return plain.split(/[.!?]\s+|\n+/).some((sentence) =>
    wordsOf(sentence).some((word, at) => {
      const small = word.toLowerCase()
      if (firstNames.has(small)) return true
      // A sentence begins with a capital; a text without any sentence is judged by its first names only.
      return at > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !plainCapitals.has(small)
    }),
  )
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}'’-]+/u).filter((word) => word !== '')
}

/** The text with this taken out, however it is spaced. */
function without(text: string, what: string, mask: string): string {
  const parts = what
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  if (parts[0] === '') return text
  const edge = { before: String.raw`(?<![\p{L}\p{N}])`, after: String.raw`(?![\p{L}\p{N}])` }
  return text.replace(new RegExp(`${edge.before}${parts.join(String.raw`\s+`)}${edge.after}`, 'gu'), mask)
}
