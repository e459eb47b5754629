// SPDX-License-Identifier: EUPL-1.2
import { editDistance } from '#values'
import { jaroWinkler } from './string-distance.ts'

/** A record of a person or an event: values by the name of their field; an empty or absent one is unknown. */
export interface MatchRecord {
  id: string
  values: Readonly<Record<string, string>>
}

export interface Field {
  name: string
  /** Words are near by Jaro–Winkler, digits by one edit, a date (any eight digits) also when day and month, or two digits, swapped. */
  kind: 'words' | 'digits' | 'date'
  /** A field with which people swap it: first name and surname. */
  swappedWith?: string
}

export type Agreement = 'same' | 'near' | 'swapped' | 'different' | 'unknown'
export const agreements = ['same', 'near', 'swapped', 'different'] as const

/** From here words are the same with typing errors. */
const nearWords = 0.88
const fewestDigits = 4

/** How each field agrees, in the order of the fields. */
export function compareRecords(a: MatchRecord, b: MatchRecord, fields: readonly Field[]): Agreement[] {
  return fields.map((field) => {
    const [one, other] = [valueOf(a, field.name), valueOf(b, field.name)]
    if (one === '' || other === '') return isSwapped(a, b, field) ? 'swapped' : 'unknown'
    if (one === other) return 'same'
    if (isSwapped(a, b, field)) return 'swapped'
    return isNear(one, other, field.kind) ? 'near' : 'different'
  })
}

/** In lower case without accents, punctuation and doubled spaces. */
export function valueOf(record: MatchRecord, name: string): string {
  return (record.values[name] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isSwapped(a: MatchRecord, b: MatchRecord, { name, swappedWith }: Field): boolean {
  if (swappedWith === undefined) return false
  const [one, other] = [valueOf(a, name), valueOf(b, name)]
  return (one !== '' && one === valueOf(b, swappedWith)) || (other !== '' && other === valueOf(a, swappedWith))
}

function isNear(a: string, b: string, kind: Field['kind']): boolean {
  if (kind === 'words') return jaroWinkler(a, b) >= nearWords || a.replaceAll(' ', '') === b.replaceAll(' ', '')
  if (Math.min(a.length, b.length) < fewestDigits) return false
  if (editDistance(a, b) <= 1) return true
  return (
    kind === 'date' &&
    a.slice(0, 4) === b.slice(0, 4) &&
    a.slice(4, 6) === b.slice(6, 8) &&
    a.slice(6, 8) === b.slice(4, 6)
  )
}
