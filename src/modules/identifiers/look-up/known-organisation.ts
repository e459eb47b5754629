// SPDX-License-Identifier: EUPL-1.2
import {
  type Brand,
  brandOf,
  brandOfDomain,
  brands,
  type EverydayIdentifier,
  lookalikeOf,
  parseWebAddress,
} from '#values'
import { isInForce, type KnownAddress, knownAddresses } from '../protected-list/organisations.ts'
import { perhapsGenuine } from '../protected-list/perhaps-genuine.ts'
import { protectableHost, withParents } from '../protected-list/protection.ts'

/** An organisation that is imitated, and how to reach the real one: a site to type, and a number to call, in E.164, when one was confirmed. */
export interface KnownOrganisation {
  name: string
  site: string | null
  phone: string | null
}

/** A number for something else, or of a page that may be out of date, is none that we send anybody to. */
const notForEverybody = /\bold(?:er)?\b|business|abroad|sms|forward|wholesale|belgi|corporate|privacy|request a form/i

const inForce = knownAddresses.filter(isInForce)
const rowsOf = Map.groupBy(inForce, ({ organisation }) => organisation)
const byNumber = new Map(inForce.map((row) => [row.canonical, row.organisation]))
const ofOrganisation = new Map([...rowsOf].map(([name, rows]) => [name, reachBy(name, rows)]))
const ofBrand = new Map(brands.map((brand) => [brand.key, reachOf(brand)]))

function reachBy(name: string, rows: readonly KnownAddress[]): KnownOrganisation {
  const sites = rows.filter(({ kind, covers }) => kind === 'web-address' && covers === 'domain')
  const site = sites.find(({ certainty }) => certainty === 'confirmed') ?? sites[0]
  const phones = rows.filter(
    ({ kind, certainty, note }) => kind === 'phone' && certainty === 'confirmed' && !notForEverybody.test(note),
  )
  // Of several nobody can say which one is for you.
  return { name, site: site?.canonical ?? null, phone: phones.length === 1 ? (phones[0]?.canonical ?? null) : null }
}

function reachOf({ names: [name = ''], domains }: Brand): KnownOrganisation {
  const organisation = domains.map((domain) => byNumber.get(domain)).find((one) => one !== undefined)
  const phone = organisation === undefined ? null : (ofOrganisation.get(organisation)?.phone ?? null)
  return { name, site: domains[0] ?? null, phone }
}

/** Whose this protected number, site or mail address is; null when the list does not say. */
export function organisationBehind(identifier: EverydayIdentifier): KnownOrganisation | null {
  if (identifier.kind === 'phone') return organisationNamed(byNumber.get(identifier.canonical))
  const host = protectableHost(identifier)
  if (host === null) return null
  const above = withParents(host)
  const brand = above.map((name) => brandOfDomain.get(name)).find((one) => one !== undefined)
  if (brand !== undefined) return ofBrand.get(brand) ?? null
  return organisationNamed(above.map((name) => byNumber.get(name)).find((one) => one !== undefined))
}

function organisationNamed(name: string | undefined): KnownOrganisation | null {
  return name === undefined ? null : (ofOrganisation.get(name) ?? null)
}

/**
 * The organisation whose name this site or mail address bears without being one of its own: also with a letter of another script, a digit for a
 * letter, or one letter wrong. Never of what is perhaps its own. Knows only what everybody may know, and nothing of reports.
 */
export function organisationImitatedBy(identifier: EverydayIdentifier): KnownOrganisation | null {
  const host = protectableHost(identifier)
  const read = host === null ? null : parseWebAddress(host)
  if (!read?.ok || perhapsGenuine(identifier)) return null
  const { registrableDomain, publicSuffix } = read.value.detail
  const brand = lookalikeOf(read.value.detail.host, registrableDomain, publicSuffix)
  return brand !== null && brandOf.has(brand) ? (ofBrand.get(brand) ?? null) : null
}
