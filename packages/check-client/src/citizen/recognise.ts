// SPDX-License-Identifier: EUPL-1.2
import { type PageKind as Kind, pageExpressionsOf as expressionsOf } from '../page-expressions.ts'

/** How what is asked stands to something that could be told: it is the thing itself, the host of a page, a host above it, or that of a mail address. */
export type Relation = 'itself' | 'host' | 'above' | 'sender'

/** One form to ask about, and what it is of what was pasted. */
export interface Expression {
  kind: Kind
  canonical: string
  relation: Relation
}

/** One thing that was found in what was pasted. */
export interface Recognised {
  kind: Kind
  /** As people write it. */
  text: string
  canonical: string
  /** What to ask about to know everything that is told about it, the closest first; none when it is wrong, or told by rule. */
  expressions: Expression[]
  /** A Dutch short number, such as 112: often imitated, without asking anybody. */
  isShort?: true
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
  const expressions = relate(kind, text)
  const [first] = expressions
  return first ? { kind, text, canonical: first.canonical, expressions } : null
}

/** The longest beginning that is right, because the next words look like groups of it; when none is, it is a wrong number. */
function readIban(written: string): Recognised | null {
  for (let text = written; text.length > 14; text = text.slice(0, Math.max(0, text.search(/[ .-][^ .-]*$/)))) {
    const expressions = relate('iban', text)
    if (expressions[0]) return { kind: 'iban', text, canonical: expressions[0].canonical, expressions }
  }
  return /^[a-z]{2}\d{2}/i.test(written) && /\d{6}/.test(written.replace(/\W/g, ''))
    ? { kind: 'iban', text: written, canonical: written, expressions: [] }
    : null
}

function relate(kind: Kind, text: string): Expression[] {
  const canonicals = expressionsOf(kind, text)
  if (kind === 'web-address') return relateHosts(canonicals)
  const own = canonicals.map((canonical): Expression => ({ kind, canonical, relation: 'itself' }))
  const domain = kind === 'email' && canonicals[0]?.split('@')[1]
  if (!domain) return own
  const hosts = relateHosts(expressionsOf('web-address', domain))
  return [...own, ...hosts.map((host): Expression => ({ ...host, relation: 'sender' }))]
}

/** Under these endings only public bodies have a name. */
const publicEnding = /\.(gov|mil|int)$/

/** Pages, then the host without and with www, then the hosts above it. */
function relateHosts(canonicals: readonly string[]): Expression[] {
  const hasPage = canonicals[0]?.includes('/')
  const plain = canonicals.find((canonical) => !canonical.includes('/')) ?? ''
  const ending = publicEnding.exec(plain)?.[1]
  return [...canonicals, ...(ending ? [ending] : [])].map((canonical) => {
    const isPage = canonical.includes('/')
    const isHost = canonical === plain || canonical === `www.${plain}`
    const relation = isPage || (isHost && !hasPage) ? 'itself' : isHost ? 'host' : 'above'
    return { kind: 'web-address', canonical, relation }
  })
}
