// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type Told, encodeTold } from '@dijkwacht/check-client/citizen'
import type { Context } from '#foundation/access'
import { type Answerable, decidedAnswers, shippedAnswers } from '#modules/identifiers'
import {
  dutchDay,
  identifierKey,
  lastDayBefore,
  parseWebAddress,
  pathHosts,
  type Permit,
  platforms,
  profilePages,
  shortenerHosts,
} from '#values'
import { reasonOf } from '../check-identifier/answer.ts'
import { reportedAtLeast } from '../check-identifier/reported-often.ts'
import { publicPermit } from '../disclose/public-permit.query.ts'
import { askedOpenly } from './asked-openly.data.ts'

/** What the private check tells about one key, in 12 bytes. `since`: when it was decided; null: it lies in the program. */
export interface RegisterRow {
  kind: string
  canonical: string
  since: Date | null
  told: Uint8Array
}

export interface CitizenRegister {
  rows: readonly RegisterRow[]
  /** Who warns, and who is imitated; what is told names them by their place in this list. */
  names: string[]
  /** Another as soon as anything else is told. */
  digest: string
}

/** Everything that the private check of a citizen can find; null as long as no rule allows telling anybody. */
export async function citizenRegister(ctx: Context): Promise<CitizenRegister | null> {
  const permit = await publicPermit(ctx)
  if (!permit) return null
  const answers = await decidedAnswers(ctx)
  const told = answers.flatMap((one) =>
    'listing' in one ? [one.listing.reveal(permit).authorityName, one.shield?.imitates ?? []].flat() : [],
  )
  const names = [...new Set(told)].toSorted()
  const lying = lyingRows(shippedAnswers(ctx))
  const decided = new Map<string, RegisterRow>()
  for (const { since, ...one } of answers)
    for (const { kind, canonical } of keysOf(one)) {
      const name = identifierKey({ kind, canonical })
      const place = lying.place.get(name) ?? places.length
      if (!decided.has(name) && places.indexOf('listing' in one ? 'pages' : 'reference') <= place)
        decided.set(name, { kind, canonical, since, told: encodeTold({ ...nothing, ...toldOf(one, names, permit) }) })
    }
  const isHidden = [...decided.keys()].some((name) => lying.place.has(name))
  const rest = isHidden ? lying.rows.filter((row) => !decided.has(identifierKey(row))) : lying.rows
  const own = [...decided.values()]
  return { rows: [...own, ...rest], names, digest: digestOf(own, [lying.digest, ...names]) }
}

/** What lies in the program, in the order in which it goes before what was decided: the protected list before `reference`, a listing before `pages`. */
const places = ['answered', 'reference', 'pages'] as const

interface Lying {
  rows: readonly RegisterRow[]
  place: ReadonlyMap<string, number>
  digest: string
}

const lyingOf = new WeakMap<readonly Answerable[], Lying>()

/** Thirty-five thousand rows: made once. */
function lyingRows(shipped: readonly Answerable[]): Lying {
  const before = lyingOf.get(shipped)
  if (before) return before
  const of = {
    answered: addressesWithoutAnswer,
    reference: shipped.flatMap((one) =>
      keysOf(one).map((key) => ({ ...key, since: null, told: toldOfProtected(one) })),
    ),
    pages: pagesOfMany,
  }
  const place = new Map<string, number>()
  const rows: RegisterRow[] = []
  for (const [at, which] of places.entries())
    for (const { told, ...row } of of[which]) {
      const name = identifierKey(row)
      if (place.has(name)) continue
      place.set(name, at)
      rows.push({ ...row, told: encodeTold({ ...nothing, ...told }) })
    }
  const made = { rows, place, digest: digestOf(rows, []) }
  lyingOf.set(shipped, made)
  return made
}

function digestOf(rows: readonly RegisterRow[], words: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(words))
  for (const { kind, canonical, told } of rows) hash.update(`${kind} ${canonical} `).update(told)
  return hash.digest('base64')
}

/** A person stands in the register under a name; the browser asks about the address of the page, so it is told under that too. */
function keysOf({ kind, canonical }: Pick<Answerable, 'kind' | 'canonical'>): Pick<Answerable, 'kind' | 'canonical'>[] {
  const pages = kind === 'user-name' ? profilePages(canonical) : []
  const addresses = pages.flatMap(({ host, path }) => {
    const read = parseWebAddress(`https://${host}${path}`)
    return read.ok ? [{ kind: 'web-address' as const, canonical: read.value.canonical }] : []
  })
  return [{ kind, canonical }, ...addresses]
}

const nothing: Told = {
  outcome: 'cannot',
  reach: 'exact',
  pagesApart: false,
  reason: null,
  authority: null,
  lastDay: null,
  isShield: false,
  imitates: null,
  firstDay: null,
  reports: null,
}

function toldOf(one: Omit<Answerable, 'since'>, names: readonly string[], permit: Permit): Partial<Told> {
  if (!('listing' in one)) return toldOfProtected(one)
  const { listing, shield } = one as Extract<Answerable, { listing: unknown }>
  const { authorityName, decidedAt, expiresAt, reports } = listing.reveal(permit)
  return {
    outcome: 'listed',
    reach: 'domain',
    authority: names.indexOf(authorityName),
    lastDay: Date.parse(lastDayBefore(expiresAt)) / 86_400_000,
    isShield: shield !== null,
    imitates: shield?.imitates ? names.indexOf(shield.imitates) : null,
    firstDay: Date.parse(dutchDay(decidedAt)) / 86_400_000,
    reports: reportedAtLeast(reports),
  }
}

/** Of what is protected. */
function toldOfProtected(one: Omit<Answerable, 'since'>): Partial<Told> {
  const { kind, canonical, category, covers, isOftenImitated } = one as Extract<Answerable, { category: unknown }>
  const pagesApart = kind === 'web-address' && isOfMany(canonical)
  const reach = covers === 'domain' ? 'domain' : pagesApart ? 'exact' : 'host'
  if (isOftenImitated) return { outcome: 'imitated', reach, pagesApart }
  return { outcome: 'cannot', reach, pagesApart, reason: reasonOf(category) }
}

/** Whether pages under this host are of different people, as the open check reads them. */
function isOfMany(host: string): boolean {
  const read = parseWebAddress(`https://${host}/x`)
  return read.ok && read.value.detail.scope === 'path'
}

const web = (canonical: string, told: Partial<Told>) => ({ kind: 'web-address', canonical, since: null, told })

/** Short links, and what only we can read. */
const addressesWithoutAnswer = [
  ...[...shortenerHosts].map((host) => web(host, { reach: 'domain', reason: 'shortener' })),
  ...askedOpenly.map(({ canonical, reach }) => web(canonical, { reach, reason: 'elsewhere' })),
  ...platforms
    .flatMap(({ hosts }) => hosts.slice(1))
    .map((host) => web(host, { reach: 'domain', reason: 'elsewhere' })),
]

/** Where a page says nothing about its host, also when that lies under a protected one: betaalverzoek.rabobank.nl. */
const pagesOfMany = [...pathHosts].map((host) => web(host, { outcome: 'free', pagesApart: true }))
