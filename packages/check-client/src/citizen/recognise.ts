// SPDX-License-Identifier: EUPL-1.2
import { type PageKind as Kind, pageExpressionsOf } from '../page-expressions.ts'
import { type Asked, relate } from './relate.ts'

/** One thing that was found in what was pasted. */
export interface Recognised extends Asked {
  kind: Kind
  /** As people write it. */
  text: string
  canonical: string
}

type Finder = readonly [Kind, RegExp]

/** In this order: what one finds, the next no longer sees. */
const finders: readonly Finder[] = [
  ['email', /[^\s@<>"'(),;:\\[\]/]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+/gi],
  ['web-address', /https?:\/\/[^\s<>"]+/gi],
  ['crypto-address', /\b(?:0x[\da-f]{40}|(?:bc|ltc)1[a-z\d]{20,80}|[13LMDT][1-9A-HJ-NP-Za-km-z]{25,34})\b/gi],
  ['iban', /\b[a-z]{2}\d{2}(?:[ .-]?[a-z\d]){11,30}\b/gi],
  ['merchant', /\b(?!paypal)[a-z.]+:[a-z][\w-]+(?!\.?\w)/gi],
  ['web-address', /(?<![@\w.-])(?:[a-z\d-]+\.)+[a-z]{2,24}(?:[/?][^\s<>"]*)?/gi],
  ['phone', /(?<![\w+])(?:\+|\(?0)[\d\s()./-]{6,19}\d(?!\w)/g],
]

const shortNumber = /^(?:11[23]|144|116\d{3}|18\d{2}|140\d{2,3})$/
/** Endings after which two words with a full stop between them are an address; others need a page, or stand alone. */
const usualEnding = /(?:^www\..*|\.(?:nl|be|de|fr|eu|com|net|org|info|biz|shop|online|site|store|app|io|me|example))$/i

/** Everything in a pasted text that can be checked, each once, and account numbers that are not right. */
export function recognise(pasted: string): Recognised[] {
  const whole = pasted
    .normalize('NFKC')
    .trim()
    .replace(/\bhxxp/gi, 'http')
    .replace(/\[\.\]|\(dot\)/gi, '.')
  const short = whole.replace(/[\s-]/g, '')
  if (shortNumber.test(short)) return [{ kind: 'phone', text: whole, canonical: short, expressions: [], isShort: true }]
  const found = new Map<string, Recognised>()
  let rest = whole
  for (const [kind, pattern] of finders)
    rest = rest.replace(pattern, (written) => {
      const one = read(kind, written, whole)
      if (!one) return written
      found.set(`${kind} ${one.canonical}`, one)
      // What follows an account number in its sentence may be something else.
      return ` ; ${kind === 'iban' ? written.slice(one.text.length) : ''}`
    })
  return [...found.values()]
}

function read(kind: Kind, written: string, whole: string): Recognised | null {
  if (kind === 'iban') return readIban(written)
  const text = written.replace(/[.,;:!?)'\]]+$/, '').trim()
  if (kind === 'web-address' && !/[/?]/.test(text) && text !== whole && !usualEnding.test(text)) return null
  const expressions = relate(kind, text, pageExpressionsOf)
  const [first] = expressions
  return first ? { kind, text, canonical: first.canonical, expressions } : null
}

/** The longest beginning that is right, because the next words look like groups of it; when none is, it is a wrong number. */
function readIban(written: string): Recognised | null {
  for (let text = written; text.length > 14; text = text.slice(0, Math.max(0, text.search(/[ .-][^ .-]*$/)))) {
    const expressions = relate('iban', text, pageExpressionsOf)
    if (expressions[0]) return { kind: 'iban', text, canonical: expressions[0].canonical, expressions }
  }
  return /^[a-z]{2}\d{2}/i.test(written) && /\d{6}/.test(written.replace(/\W/g, ''))
    ? { kind: 'iban', text: written, canonical: written, expressions: [] }
    : null
}
