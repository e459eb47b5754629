// SPDX-License-Identifier: EUPL-1.2
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'

/** The twelve provinces, with the codes and the order of Statistics Netherlands (CBS). English names where they differ. */
export const provinces = [
  { code: 'PV20', nl: 'Groningen', en: 'Groningen' },
  { code: 'PV21', nl: 'Fryslân', en: 'Friesland' },
  { code: 'PV22', nl: 'Drenthe', en: 'Drenthe' },
  { code: 'PV23', nl: 'Overijssel', en: 'Overijssel' },
  { code: 'PV24', nl: 'Flevoland', en: 'Flevoland' },
  { code: 'PV25', nl: 'Gelderland', en: 'Gelderland' },
  { code: 'PV26', nl: 'Utrecht', en: 'Utrecht' },
  { code: 'PV27', nl: 'Noord-Holland', en: 'North Holland' },
  { code: 'PV28', nl: 'Zuid-Holland', en: 'South Holland' },
  { code: 'PV29', nl: 'Zeeland', en: 'Zeeland' },
  { code: 'PV30', nl: 'Noord-Brabant', en: 'North Brabant' },
  { code: 'PV31', nl: 'Limburg', en: 'Limburg' },
] as const

export type ProvinceCode = (typeof provinces)[number]['code']

const otherNames: Readonly<Record<string, ProvinceCode>> = { friesland: 'PV21', brabant: 'PV30', nbrabant: 'PV30' }

/** Understands a code (`PV27`) or a name in Dutch or English, in any case, with or without hyphen and accent. */
export function parseProvince(text: string): Parsed<ProvinceCode> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const wanted = plainName(folded.value)
  const found = provinces.find(({ code, nl, en }) => [code, nl, en].some((name) => plainName(name) === wanted))
  const code = found?.code ?? (Object.hasOwn(otherNames, wanted) ? otherNames[wanted] : undefined)
  return code ? understood(code) : refused('province.unknown')
}

/** The name of the province. */
export function provinceName(code: ProvinceCode, language: 'nl' | 'en'): string {
  return provinces.find((province) => province.code === code)?.[language] ?? code
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|[\s.-]/gu, '')
    .toLowerCase()
}
