// SPDX-License-Identifier: EUPL-1.2
import { type Brand, brands } from '#values'
import { doubtfulAddresses, isInForce, type KnownAddress, knownAddresses } from '../protected-list/organisations.ts'
import { type KnownOrganisation, type ReachTable, reachWith } from './reach.ts'

/** A number for something else, or of a page that may be out of date, is none that we send anybody to. */
const notForEverybody = /\bold(?:er)?\b|business|abroad|sms|forward|wholesale|belgi|corporate|privacy|request a form/i

const inForce = knownAddresses.filter(isInForce)
const rowsOf = Map.groupBy(inForce, ({ organisation }) => organisation)
const placeOf = new Map([...rowsOf.keys()].map((name, place) => [name, place]))
const organisations = [...rowsOf].map(([name, rows]) => reachBy(name, rows))
const byAddress = new Map(inForce.map((row) => [row.canonical, placeOf.get(row.organisation) ?? -1]))

/** From the list of known addresses and the brands. */
export const reachTable: ReachTable = {
  organisations,
  addresses: [...byAddress],
  brands: brands.map((brand) => [brand.key, reachOf(brand)]),
  doubtfulHosts: doubtfulAddresses.flatMap(({ kind, canonical, covers }) =>
    kind === 'web-address' ? [[canonical, covers] as const] : [],
  ),
}

export const { organisationBehind, organisationImitatedBy } = reachWith(reachTable)

function reachBy(name: string, rows: readonly KnownAddress[]): KnownOrganisation {
  // The number of a bank stands in one place, with its source and its two readers: an answer leads there, for every bank alike.
  const isBank = rows.some(({ category }) => category === 'bank')
  const sites = rows.filter(({ kind, covers }) => kind === 'web-address' && covers === 'domain')
  const site = sites.find(({ certainty }) => certainty === 'confirmed') ?? sites[0]
  const phones = rows.filter(
    ({ kind, certainty, note }) => kind === 'phone' && certainty === 'confirmed' && !notForEverybody.test(note),
  )
  // Of several nobody can say which one is for you.
  const [phone] = isBank || phones.length > 1 ? [] : phones
  return { name, site: site?.canonical ?? null, phone: phone?.canonical ?? null }
}

function reachOf({ names: [name = ''], domains }: Brand): KnownOrganisation {
  const known = domains.map((domain) => organisations[byAddress.get(domain) ?? -1]).find((one) => one !== undefined)
  return { name, site: domains[0] ?? null, phone: known?.phone ?? null }
}
