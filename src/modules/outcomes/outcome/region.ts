// SPDX-License-Identifier: EUPL-1.2

/** The ten regional units of the police, and what has no region. Their names are proper names, the same in both languages. */
export const regions = {
  'noord-nederland': 'Noord-Nederland',
  'oost-nederland': 'Oost-Nederland',
  'midden-nederland': 'Midden-Nederland',
  'noord-holland': 'Noord-Holland',
  amsterdam: 'Amsterdam',
  'den-haag': 'Den Haag',
  rotterdam: 'Rotterdam',
  'zeeland-west-brabant': 'Zeeland-West-Brabant',
  'oost-brabant': 'Oost-Brabant',
  limburg: 'Limburg',
} as const
export type Region = keyof typeof regions | 'unknown'

/** Understands the name as people write it: 'Den Haag', 'den-haag', 'ZEELAND WEST-BRABANT', 'onbekend'. null: no region. */
export function parseRegion(text: string): Region | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  if (['onbekend', 'unknown', ''].includes(plain)) return 'unknown'
  return Object.hasOwn(regions, plain) ? (plain as Region) : null
}
