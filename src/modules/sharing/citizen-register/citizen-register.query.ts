// SPDX-License-Identifier: EUPL-1.2
import { type Told, encodeTold } from '@dijkwacht/check-client/citizen'
import type { Context } from '#foundation/access'
import { type Answerable, publicRegister } from '#modules/identifiers'
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
  rows: RegisterRow[]
  /** Who warns, and who is imitated; what is told names them by their place in this list. */
  names: string[]
}

/** Everything that the private check of a citizen can find; null as long as no rule allows telling anybody. */
export async function citizenRegister(ctx: Context): Promise<CitizenRegister | null> {
  const permit = await publicPermit(ctx)
  if (!permit) return null
  const answers = await publicRegister(ctx)
  const told = answers.flatMap((one) =>
    'listing' in one ? [one.listing.reveal(permit).authorityName, one.shield?.imitates ?? []].flat() : [],
  )
  const names = [...new Set(told)].toSorted()
  const rows = new Map<string, RegisterRow>()
  const add = (row: Omit<RegisterRow, 'told'>, told: Partial<Told>) => {
    const name = identifierKey(row)
    if (!rows.has(name)) rows.set(name, { ...row, told: encodeTold({ ...nothing, ...told }) })
  }
  for (const row of addressesWithoutAnswer) add(row, row.told)
  for (const { since, ...one } of answers)
    for (const { kind, canonical } of keysOf(one)) add({ kind, canonical, since }, toldOf(one, names, permit))
  for (const row of pagesOfMany) add(row, row.told)
  return { rows: [...rows.values()], names }
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
  if ('listing' in one) {
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
  const { kind, canonical, category, covers, isOftenImitated } = one as Extract<Answerable, { category: unknown }>
  const pagesApart = kind === 'web-address' && isOfMany(canonical)
  const reach = covers === 'domain' ? 'domain' : pagesApart ? 'exact' : 'host'
  if (isOftenImitated) return { outcome: 'imitated', reach, pagesApart }
  return { outcome: 'cannot', reach, pagesApart, reason: reasonOf(category) }
}

const known = new Map<string, boolean>()

/** Whether pages under this host are of different people, as the open check reads them. Remembered: there are twenty thousand. */
function isOfMany(host: string): boolean {
  const before = known.get(host)
  if (before !== undefined) return before
  const read = parseWebAddress(`https://${host}/x`)
  const is = read.ok && read.value.detail.scope === 'path'
  known.set(host, is)
  return is
}

const web = (canonical: string, told: Partial<Told>) => ({
  kind: 'web-address',
  canonical,
  since: null,
  told: { ...nothing, ...told },
})

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
