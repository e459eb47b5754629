// SPDX-License-Identifier: EUPL-1.2
import type { FoundRole, Hit } from '../in-text/found-identifier.ts'
import { groupsOf, sentenceBefore, whatIsSaid, wordsAround, wordsBeside } from './around-features.ts'
import type { Story } from './story.ts'
import type { Token } from './tokens.ts'

/** Places in the table of weights: a power of two. */
export const rolePlaces = 1 << 16

/** Where the features of one mention stand in the table, part after part, and how much one of each part counts. */
export interface MentionFeatures {
  place: Uint32Array
  parts: { end: number; scale: number }[]
}

/** What there is to read the role of a mention from. */
export interface Surrounding {
  hits: readonly Pick<Hit, 'kind' | 'canonical'>[]
  tokens: readonly Token[]
  /** What the rules make of each; empty while learning from sentences that the rules were made for. */
  byRules: readonly FoundRole[]
  story: Story
  /** The roles of the mentions before this one, as they were read. */
  earlier: readonly FoundRole[]
}

/** How much each part counts, however many features it has. */
const weights = { known: 1.5, beside: 1, said: 1.5, around: 1.1, story: 1.2 }
/** Other mentions that are looked at on either side. */
const nearest = 12

/** What speaks for the role of the mention that is `tokens[at]`. */
export function featuresOfMention(at: number, surrounding: Surrounding): MentionFeatures {
  const { hits, tokens, story } = surrounding
  const mention = tokens[at]?.mention ?? 0
  const known = [
    ...ofRules(mention, surrounding),
    ...ofOthers(mention, hits),
    ...ofEarlier(mention, surrounding, sentenceBefore(tokens, at)),
    ...Object.entries(story).flatMap(([name, is]) => (is === true ? [`s ${name}`] : [])),
  ]
  return placed(hits[mention]?.kind ?? 'phone', [
    [known, weights.known],
    [wordsBeside(tokens, at), weights.beside],
    [whatIsSaid(tokens, at), weights.said],
    [wordsAround(tokens, at), weights.around],
    [wordsOfStory(tokens), weights.story],
  ])
}

function ofRules(mention: number, { byRules, hits }: Surrounding): string[] {
  const role = byRules[mention]
  if (role === undefined) return ['r ?']
  const [before, after] = [byRules[mention - 1], byRules[mention + 1]]
  return [
    `r ${role}`,
    `r< ${before ? `${hits[mention - 1]?.kind} ${before}` : '^'}`,
    `r> ${after ? `${hits[mention + 1]?.kind} ${after}` : '^'}`,
    `rr ${before ?? '^'} ${role}`,
    ...byRules.slice(Math.max(0, mention - nearest), mention + nearest).map((one) => `any ${one}`),
  ]
}

/** Whether it is the first or a later one of its kind, and what else there is. */
function ofOthers(mention: number, hits: Surrounding['hits']): string[] {
  const from = Math.max(0, mention - nearest)
  const near = hits.slice(from, mention + nearest)
  const same = near.flatMap(({ kind }, place) => (kind === hits[mention]?.kind ? [from + place] : []))
  const rank = same[0] === mention ? 'first' : same.at(-1) === mention ? 'last' : 'middle'
  const count = Math.min(same.length, 3)
  return [`n ${count}`, `nth ${rank} ${count}`, ...near.map(({ kind }) => `has ${kind}`)]
}

/** What stands beside another is often of the same side: whose the ones before it are, with the words between. */
function ofEarlier(mention: number, { hits, earlier }: Surrounding, before: readonly Token[]): string[] {
  const previous = earlier[mention - 1]
  const kind = hits[mention - 1]?.kind
  if (previous === undefined) return ['p ^']
  const at = before.findLastIndex((token) => token.mention !== undefined)
  const between = at < 0 ? [] : before.slice(at + 1)
  const isNear = at >= 0 && between.length < 5
  const row = between.map(({ word, group }) => group ?? word).join(' ')
  const from = Math.max(0, mention - nearest)
  return [
    `p ${previous}`,
    `p ${kind} ${previous}`,
    `p ${at < 0 ? 'other sentence' : 'same'} ${previous}`,
    ...(isNear ? [`pb ${previous} ${row}`, `pn ${previous} near`] : []),
    ...groupsOf(between).map((group) => `pg ${previous} ${group}`),
    ...hits.slice(from, mention).flatMap(({ kind: other, canonical }, place) => {
      const role = earlier[from + place]
      const isSame = other === hits[mention]?.kind && canonical === hits[mention]?.canonical
      return [`so ${other} ${role}`, ...(isSame ? [`again ${role}`] : [])]
    }),
  ]
}

/** What the whole text speaks of. */
function wordsOfStory(tokens: readonly Token[]): string[] {
  const groups = [...new Set(groupsOf(tokens.slice(0, mostTokens)))]
  return groups.map((group) => `g ${group}`)
}

const mostTokens = 400

/** Accounts, wallets and shops of payment service providers are one to the words around them. */
const likeAccounts: ReadonlySet<string> = new Set(['iban', 'crypto-address', 'merchant'])

/** Each feature by itself and with the kind of the identifier. */
function placed(kind: Hit['kind'], parts: readonly (readonly [readonly string[], number])[]): MentionFeatures {
  const of = likeAccounts.has(kind) ? 'iban' : kind
  const place: number[] = []
  const ends: MentionFeatures['parts'] = []
  for (const [part, [names, weight]] of parts.entries()) {
    const unique = new Set(names)
    for (const name of unique) place.push(hashOf(`${part} ${name}`), hashOf(`${part} ${of} ${name}`))
    ends.push({ end: place.length, scale: weight / Math.sqrt(2 * unique.size || 1) })
  }
  return { place: Uint32Array.from(place), parts: ends }
}

/** FNV-1a and the finish of MurmurHash3, so that the low bits may be taken. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) & (rolePlaces - 1)
}
