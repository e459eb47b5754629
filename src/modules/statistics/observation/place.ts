// SPDX-License-Identifier: EUPL-1.2
import { municipalityCodes } from './municipality-codes.data.ts'

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/**
 * The one way in which we write a place: a country ('NL', 'UK' as its publishers write it), a municipality ('GM0363'), a safety
 * region ('VR01' to 'VR25'), a province ('PV20' to 'PV31') or a part of the country ('LD01' to 'LD04'). null: no such place.
 */
export function readPlace(text: string): string | null {
  const plain = text.trim()
  if (plain === 'NL01') return 'NL'
  const [, kind = '', number = ''] = /^(GM|VR|PV|LD)(\d+)$/.exec(plain) ?? []
  if (kind === 'GM') return municipalityCodes.has(number) ? plain : null
  const most = { VR: [1, 25], PV: [20, 31], LD: [1, 4] }[kind]
  if (most) return number.length === 2 && Number(number) >= most[0]! && Number(number) <= most[1]! ? plain : null
  return /^[A-Z]{2}$/.test(plain) && countries.of(plain) ? plain : null
}
