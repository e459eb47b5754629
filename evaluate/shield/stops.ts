// SPDX-License-Identifier: EUPL-1.2
import { protection, type Reference } from '../../src/modules/identifiers/protected-list/protection.ts'
import { placeOf } from '../../src/modules/shield/name/place.ts'
import { parseIdentifier, parseWebAddress } from '#values'

/**
 * Where somebody's name is stopped on its way to the list, the earliest step first. 'holds': something protected lies under it. 'second':
 * what lies above it is of many, so two people must read it. 'person': it waits for one person, and nothing but that person stops it.
 */
export const stops = ['unread', 'protected', 'parent', 'suffix', 'page', 'holds', 'second', 'person'] as const
export type Stop = (typeof stops)[number]

/** What the product makes of a name, with `known` as its reference data; `holding`: names with something protected under them. */
export function stopOf(
  text: string,
  known: Reference,
  holding: ReadonlySet<string>,
): { stop: Stop; name: string | null } {
  const address = parseWebAddress(text)
  if (!address.ok) return { stop: 'unread', name: null }
  const protectedAs = (host: string) => {
    const read = parseIdentifier('web-address', host)
    return read.ok ? protection(read.value, [], [], known) : ('public-suffix' as const)
  }
  const place = placeOf(address.value, protectedAs)
  if (place.kind === 'page') return { stop: 'page', name: null }
  if (place.kind === 'never') {
    if (place.because === 'public-suffix') return { stop: 'suffix', name: null }
    const isItself = [known.banks, known.popular, known.sharedHosts].some((names) => names.has(place.host))
    return { stop: isItself ? 'protected' : 'parent', name: null }
  }
  if (holding.has(place.name)) return { stop: 'holds', name: place.name }
  return { stop: place.isShared ? 'second' : 'person', name: place.name }
}

/** Every name above one of these. */
export function above(names: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const name of names)
    for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) found.add(name.slice(at + 1))
  return found
}

/** Of each harmless name the last step at which some name of the scam lists that would take it off the internet was stopped. */
export function harmOf(
  benign: readonly string[],
  scams: readonly string[],
  known: Reference,
): Map<string, { stop: Stop; by: string }> {
  const holding = above([...known.banks, ...known.popular, ...known.sharedHosts])
  const aimedAt = new Map<string, { stop: Stop; by: string }>()
  for (const by of scams) {
    const { stop, name } = stopOf(by, known, holding)
    // What was stopped would otherwise have been acted on as it stands.
    const target = name ?? by
    const before = aimedAt.get(target)
    if (!before || stops.indexOf(stop) > stops.indexOf(before.stop)) aimedAt.set(target, { stop, by })
  }
  const hit = new Map<string, { stop: Stop; by: string }>()
  for (const name of benign) {
    const found = [name, ...above([name])].flatMap((one) => aimedAt.get(one) ?? [])
    const worst = found.toSorted((a, b) => stops.indexOf(b.stop) - stops.indexOf(a.stop))[0]
    if (worst) hit.set(name, worst)
  }
  return hit
}
