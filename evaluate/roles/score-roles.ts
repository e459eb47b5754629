// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Found, FoundRole } from '#values'
import { type EverydayKind, parseIdentifier, platforms } from '#values'

export type CorpusRole =
  | 'paid-to'
  | 'asked-to-pay-to'
  | 'caller'
  | 'displayed-only'
  | 'site'
  | 'sender'
  | 'contact'
  | 'seller'
  | 'own'
  | 'genuine'
  | 'other'

/** A line of `role-corpus.jsonl`; README.md beside this says what each field holds. */
export interface Story {
  id: string
  text: string
  identifiers: { kind: EverydayKind; value: string; surface: string[]; role: CorpusRole; corrected?: boolean }[]
  notIdentifiers?: { what: string; surface: string }[]
}

/** The rules were written with the one half before their author, who never saw the other. By the first byte of the SHA-256 of the id. */
export type Half = 'tuning' | 'held-out'

export function halfOf(id: string): Half {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'held-out'
}

/**
 * Which of our roles is right for which of the corpus. An account that somebody was asked to pay to points at the fraud as one that was paid
 * to. Who rang and who is to be rung or written to are near each other, as are what a message says it is from and what was only shown: the
 * corpus says so too. Whoever was imitated, an authority and a bystander are all kept out.
 */
export const groups: readonly { name: string; corpus: readonly CorpusRole[]; ours: readonly FoundRole[] }[] = [
  { name: 'paid-to', corpus: ['paid-to', 'asked-to-pay-to'], ours: ['paid-to'] },
  { name: 'caller/contact', corpus: ['caller', 'contact'], ours: ['caller', 'contact'] },
  { name: 'site', corpus: ['site'], ours: ['site'] },
  { name: 'sender/display', corpus: ['sender', 'displayed-only'], ours: ['sender', 'display'] },
  { name: 'seller', corpus: ['seller'], ours: ['seller'] },
  { name: 'own', corpus: ['own'], ours: ['own'] },
  { name: 'genuine', corpus: ['genuine', 'other'], ours: ['genuine'] },
]
/** The same as sightings keep it: who rang is with what a display showed, because both can be forged and neither can list. */
export const sightingGroups: typeof groups = [
  { name: 'contact', corpus: ['contact'], ours: ['contact'] },
  { name: 'display', corpus: ['caller', 'sender', 'displayed-only'], ours: ['caller', 'sender', 'display'] },
]
/** Taking one of these for the other side's is the worst error; `display` and `sender` never list anybody. */
const innocent: ReadonlySet<CorpusRole> = new Set(['own', 'genuine', 'other'])
const accusing: ReadonlySet<FoundRole> = new Set([
  'paid-to',
  'caller',
  'contact',
  'site',
  'seller',
  'sender',
  'display',
])

export interface Tally {
  expected: number
  found: number
  right: number
  /** Of what is expected: found without a role, so that the reporter is asked what it was. */
  asked: number
}

export interface RoleScore {
  stories: number
  /** All identifiers, whatever their role. */
  extraction: Tally
  roles: Map<string, Tally>
  /** Identifiers of the victim, of whoever was imitated or of a bystander that were given a role of the other side. */
  wronglyAccused: number
  innocents: number
  /** Order, customer and other numbers that were taken for an identifier. */
  wronglyKept: number
  notIdentifiers: number
  /** User names in a story that names no platform: nobody's, so not expected. */
  withoutPlatform: number
  /** For the tuning half only. */
  misses: string[]
}

type Finder = (text: string) => Pick<Found, 'kind' | 'canonical' | 'text' | 'role'>[]

export function scoreRoles(stories: readonly Story[], find: Finder): RoleScore {
  const score: RoleScore = {
    stories: stories.length,
    extraction: { expected: 0, found: 0, right: 0, asked: 0 },
    roles: new Map(
      [...groups, ...sightingGroups].map(({ name }) => [name, { expected: 0, found: 0, right: 0, asked: 0 }]),
    ),
    wronglyAccused: 0,
    innocents: 0,
    wronglyKept: 0,
    notIdentifiers: 0,
    withoutPlatform: 0,
    misses: [],
  }
  for (const story of stories) add(score, story, find(story.text))
  return score
}

function add(score: RoleScore, story: Story, hits: ReturnType<Finder>): void {
  const found = new Map<string, { role: FoundRole; text: string }>()
  for (const { kind, canonical, role, text } of hits) {
    const key = `${kind} ${plainly(kind, canonical)}`
    const before = found.get(key)
    if (!before || before.role === 'mentioned' || role === 'own' || role === 'genuine') found.set(key, { role, text })
  }
  const expected = new Map<string, CorpusRole>()
  for (const { kind, value, role } of story.identifiers) {
    if (kind === 'user-name' && !namesPlatform(story.text)) score.withoutPlatform += 1
    else expected.set(keyOf(kind, value), role)
  }
  score.extraction.expected += expected.size
  score.extraction.found += found.size
  for (const [key, role] of expected) {
    const hit = found.get(key)
    for (const { name, corpus, ours } of [...groups, ...sightingGroups]) {
      const tally = score.roles.get(name)
      if (!tally || !corpus.includes(role)) continue
      tally.expected += 1
      if (hit && ours.includes(hit.role)) tally.right += 1
      if (hit?.role === 'mentioned') tally.asked += 1
    }
    if (innocent.has(role)) score.innocents += 1
    if (hit) score.extraction.right += 1
    else score.misses.push(`${story.id}: not found: ${key} (${role})`)
    if (!hit) continue
    if (!groups.some(({ corpus, ours }) => corpus.includes(role) && ours.includes(hit.role)))
      score.misses.push(`${story.id}: ${key} is ${role}, read as ${hit.role}`)
    if (innocent.has(role) && accusing.has(hit.role)) score.wronglyAccused += 1
  }
  for (const [key, { role }] of found) {
    for (const { name, ours } of [...groups, ...sightingGroups]) {
      const tally = score.roles.get(name)
      if (tally && ours.includes(role)) tally.found += 1
    }
    if (!expected.has(key)) score.misses.push(`${story.id}: too many: ${key} as ${role}`)
  }
  for (const { what, surface } of story.notIdentifiers ?? []) {
    score.notIdentifiers += 1
    const digits = surface.replace(/\s/g, '')
    const isKept = [...found.values()].some(({ text }) => text.replace(/\s/g, '').includes(digits))
    if (isKept) score.misses.push(`${story.id}: kept: ${what} ${surface}`)
    if (isKept) score.wronglyKept += 1
  }
}

/** The corpus writes pages in full and user names without their platform. */
function keyOf(kind: EverydayKind, value: string): string {
  if (kind === 'web-address' || kind === 'email') {
    const parsed = parseIdentifier(kind, value)
    return `${kind} ${plainly(kind, parsed.ok ? parsed.value.canonical : value)}`
  }
  return `${kind} ${plainly(kind, value)}`
}

function plainly(kind: string, canonical: string): string {
  if (kind === 'user-name')
    return canonical
      .replace(/^[a-z\d]+:/, '')
      .replace(/[@.]/g, '')
      .toLowerCase()
  return kind === 'crypto-address' && canonical.startsWith('0x') ? canonical.toLowerCase() : canonical
}

const platformWords = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${platforms
    .map(({ key }) => key)
    .filter((key) => key.length > 2)
    .join('|')}|insta|fb|snap|twitter|ig|tg)`,
  'iu',
)

function namesPlatform(text: string): boolean {
  return platformWords.test(text)
}
