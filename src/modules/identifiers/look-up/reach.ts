// SPDX-License-Identifier: EUPL-1.2
import { brandOfDomain, type EverydayIdentifier, lookalikeOf, parseWebAddress } from '#values'
import { doubtfulHostOf } from '../protected-list/doubtful-host.ts'
import { protectableHost, withParents } from '../protected-list/protectable-host.ts'

/** An organisation that is imitated, and how to reach the real one: a site to type, and a number to call, in E.164, when one was confirmed. */
export interface KnownOrganisation {
  name: string
  site: string | null
  phone: string | null
}

/** What lies in the program about organisations that are imitated, as data that a browser can fetch. */
export interface ReachTable {
  organisations: readonly KnownOrganisation[]
  /** A number (E.164) or host, and the place of whose it is. */
  addresses: readonly (readonly [string, number])[]
  /** Key of a brand of `#values`. */
  brands: readonly (readonly [string, KnownOrganisation])[]
  /** Hosts that are perhaps an organisation's own: nobody confirmed them yet. */
  doubtfulHosts: readonly (readonly [string, 'exact' | 'domain'])[]
}

export interface Reach {
  /** Whose this protected number, site or mail address is; null when the table does not say. */
  organisationBehind(identifier: EverydayIdentifier): KnownOrganisation | null
  /**
   * The organisation whose name this site or mail address bears without being one of its own: also with a letter of another script, a digit for a
   * letter, or one letter wrong. Never of what is perhaps its own. Knows only what everybody may know, and nothing of reports.
   */
  organisationImitatedBy(identifier: EverydayIdentifier): KnownOrganisation | null
}

/** `kept`: numbers and hosts of which this installation itself knows whose they are. */
export function reachWith(table: ReachTable, kept: ReadonlyMap<string, KnownOrganisation> = new Map()): Reach {
  const byAddress = new Map(table.addresses)
  const ofBrand = new Map(table.brands)
  const doubtful = new Map(table.doubtfulHosts)
  const firstOf = <One>(keys: readonly string[], all: ReadonlyMap<string, One>) =>
    keys.map((key) => all.get(key)).find((one) => one !== undefined)
  const at = (address: readonly string[]) =>
    table.organisations[firstOf(address, byAddress) ?? -1] ?? firstOf(address, kept) ?? null
  return {
    organisationBehind(identifier) {
      if (identifier.kind === 'phone') return at([identifier.canonical])
      const host = protectableHost(identifier)
      if (host === null) return null
      const above = [identifier.canonical, ...withParents(host)]
      const brand = firstOf(above, brandOfDomain)
      return brand === undefined ? at(above) : (ofBrand.get(brand) ?? null)
    },
    organisationImitatedBy(identifier) {
      const host = protectableHost(identifier)
      const read = host === null ? null : parseWebAddress(host)
      if (!read?.ok || doubtfulHostOf(identifier, (name) => doubtful.get(name)) !== null) return null
      const { registrableDomain, publicSuffix } = read.value.detail
      const brand = lookalikeOf(read.value.detail.host, registrableDomain, publicSuffix)
      return brand === null ? null : (ofBrand.get(brand) ?? null)
    },
  }
}
