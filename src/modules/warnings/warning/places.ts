// SPDX-License-Identifier: EUPL-1.2
// Where a warning holds: provinces ('PV26') and municipalities ('GM0344') in one list; none is the whole country.
import { municipalities, municipalityOf, type ProvinceCode, provinceName } from '#values'
import type { WarningContent } from './warning.ts'

/** All that a warning can name so that somebody there should know: a province with its municipalities, a municipality with its province. */
export function meetingPlaces(code: string): string[] {
  const province = municipalityOf(code)?.province
  if (province) return [code, province]
  return [code, ...municipalities().flatMap((one) => (one.province === code ? [one.code as string] : []))]
}

/** The provinces in which a warning is news. */
export function provincesOf(places: readonly string[]): string[] {
  return [...new Set(places.map((code) => municipalityOf(code)?.province ?? code))]
}

/** 'Utrecht', 'gemeente Amersfoort': a province and a municipality can have one name. */
export function placeName(code: string, language: 'nl' | 'en'): string {
  const municipality = municipalityOf(code)
  if (!municipality) return provinceName(code as ProvinceCode, language)
  return `${language === 'nl' ? 'gemeente' : 'municipality of'} ${municipality.name}`
}

/** Texts from before municipalities could be named have none. */
export function placesOf({
  provinces,
  municipalities = [],
}: Pick<WarningContent, 'provinces' | 'municipalities'>): string[] {
  return [...provinces, ...municipalities]
}
