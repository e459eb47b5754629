// SPDX-License-Identifier: EUPL-1.2
import type { Branded } from './branded.ts'
import { editDistance } from './edit-distance.ts'
import { municipalitiesByRegion } from './municipalities.data.ts'
import { otherMunicipalityNames } from './municipality-names.data.ts'
import { nearestNames } from './nearest-name.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'
import type { ProvinceCode } from './province.ts'

/** Code of Statistics Netherlands: 'GM0363'. */
export type MunicipalityCode = Branded<string, 'MunicipalityCode'>

/** 'VR13' */
export type SafetyRegionCode = (typeof municipalitiesByRegion)[number][0]

export interface Municipality {
  code: MunicipalityCode
  name: string
  safetyRegion: SafetyRegionCode
  province: ProvinceCode
  /** On 1 January 2022 (CBS). */
  inhabitants: number
}

export interface SafetyRegion {
  code: SafetyRegionCode
  name: string
  province: ProvinceCode
}

/** The 25 safety regions; each lies in one province. */
export function safetyRegions(): SafetyRegion[] {
  return municipalitiesByRegion.map(([code, name, province]) => ({ code, name, province }))
}

/** The 342 municipalities of 2023, by name. */
export function municipalities(): readonly Municipality[] {
  return known().all
}

/** Worked out when it is first asked for, so that a page in a browser that does not ask carries none of it. */
let index: ReturnType<typeof makeIndex> | undefined
const known = () => (index ??= makeIndex())

function makeIndex() {
  const all = municipalitiesByRegion
    .flatMap(([safetyRegion, , province, listed]) =>
      listed
        .replaceAll('\n', '')
        .split('|')
        .map((line): Municipality => {
          const [number = '', name = '', inhabitants] = line.split(':')
          const code = `GM${number}` as MunicipalityCode
          return { code, name, safetyRegion, province, inhabitants: Number(inhabitants) }
        }),
    )
    .sort((a, b) => plainName(a.name).localeCompare(plainName(b.name), 'nl'))
  const byCode = new Map<string, Municipality>(all.map((one) => [one.code, one]))
  /** A name as it is looked up → the municipalities that are called so: two when a name needs its province. */
  const byName = new Map<string, Municipality[]>()
  for (const one of all)
    for (const name of new Set([plainName(one.name), plainName(bare(one.name))]))
      byName.set(name, [...(byName.get(name) ?? []), one])
  for (const [number, names] of Object.entries(otherMunicipalityNames)) {
    const one = byCode.get(`GM${number}`)
    if (one) for (const name of names.split('|')) byName.set(plainName(name), [one])
  }
  return { all, byCode, byName }
}

/**
 * Understands a code (`GM0363`) or a name, also of a municipality that has merged into another, in any case, with or without
 * accent, hyphen and article. A name that two municipalities have is refused with both.
 */
export function parseMunicipality(text: string): Parsed<MunicipalityCode> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const given = folded.value.replace(/^gemeente\s+/i, '')
  const { byCode, byName } = known()
  const coded = byCode.get(given.toUpperCase().replace(/\s/g, ''))
  if (coded) return understood(coded.code)
  const [found, other] = byName.get(plainName(given)) ?? []
  if (!found) return meant(given)
  if (other) return refused('municipality.several', { one: found.name, other: other.name })
  return understood(found.code)
}

/** Refused with what was probably meant, when that is one or two. */
function meant(given: string): Parsed<MunicipalityCode> {
  // By their names of today: one of before leads to another, which would puzzle.
  const names = new Map(known().all.map(({ name }) => [plainName(bare(name)), name]))
  const near = nearestNames(plainName(given), [...names.keys()])
  const [one, other] = near.length > 0 ? near.map((name) => names.get(name)) : meantByOtherName(given)
  if (one === undefined) return refused('municipality.unknown')
  return other === undefined
    ? refused('municipality.near', { name: one })
    : refused('municipality.near-two', { one, other })
}

/** 'Den Bosh': one letter off what people call a place, told by its official name. */
function meantByOtherName(given: string): string[] {
  const { byName } = known()
  const plain = plainName(given)
  const near = plain.length < 4 ? [] : [...byName].filter(([name]) => editDistance(plain, name, 1) <= 1)
  const meant = new Set(near.flatMap(([, found]) => found.map(({ name }) => name)))
  return meant.size <= 2 ? [...meant] : []
}

/** The municipality of this code; null when there is none (any more). */
export function municipalityOf(code: string): Municipality | null {
  return known().byCode.get(code) ?? null
}

/** 'Bergen (NH.)' → 'Bergen' */
function bare(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '')
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ĳ/g, 'ij')
    .replace(/[^a-z\d]/g, '')
    .replace(/^s(?=gravenhage|hertogenbosch)/, '')
}

/** The code of a safety region ('VR17') or of a municipality, by its code or name ('GM0599', 'Rotterdam'); null for anything else. */
export function regionCodeOf(text: string): string | null {
  const region = safetyRegions().find(({ code }) => code === text.toUpperCase())
  if (region) return region.code
  const parsed = parseMunicipality(text)
  return parsed.ok ? parsed.value : null
}
