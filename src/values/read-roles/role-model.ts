// SPDX-License-Identifier: EUPL-1.2
import type { FoundRole, Hit } from '../in-text/found-identifier.ts'
import { type MentionFeatures, rolePlaces } from './mention-features.ts'

/** The roles that the model tells apart, in the order of its columns. */
export const modelRoles = [
  'paid-to',
  'caller',
  'contact',
  'sender',
  'display',
  'site',
  'seller',
  'own',
  'genuine',
] as const satisfies readonly FoundRole[]
export type ModelRole = (typeof modelRoles)[number]

/** As it is shipped. `weights`: base64 of rows of two bytes for the place and one signed byte per role, in order of place. */
export interface ShippedRoleModel {
  /** SHA-256 of what it learnt from, in hexadecimal. */
  learntFrom: string
  bias: readonly number[]
  /** What one step of a weight is worth, per role. */
  steps: readonly number[]
  weights: string
}

export interface RoleModel extends Omit<ShippedRoleModel, 'weights'> {
  /** Per place the number of its row from 1 on; 0: none. */
  rowAt: Uint16Array
  rows: Int8Array
}

const width = modelRoles.length + 2

export function decodeRoleModel({ weights, ...rest }: ShippedRoleModel): RoleModel {
  const bytes = Uint8Array.from(atob(weights), (character) => character.charCodeAt(0))
  const count = bytes.length / width
  const rowAt = new Uint16Array(rolePlaces)
  const rows = new Int8Array(count * modelRoles.length)
  for (let row = 0; row < count; row++) {
    const from = row * width
    rowAt[((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0)] = row + 1
    rows.set(new Int8Array(bytes.buffer, from + 2, modelRoles.length), row * modelRoles.length)
  }
  return { ...rest, rowAt, rows }
}

/** The rows of a shipped model from a full table of weights: only of `places`. */
export function encodeWeights(table: Float32Array, places: readonly number[], steps: readonly number[]): string {
  const bytes = new Int8Array(places.length * width)
  for (const [row, place] of places.toSorted((a, b) => a - b).entries()) {
    bytes.set([place >> 8, place & 255], row * width)
    for (const at of modelRoles.keys())
      bytes[row * width + 2 + at] = Math.round((table[place * modelRoles.length + at] ?? 0) / (steps[at] ?? 1))
  }
  return btoa(Array.from(new Uint8Array(bytes.buffer), (byte) => String.fromCharCode(byte)).join(''))
}

const account: readonly ModelRole[] = ['paid-to', 'own', 'genuine', 'display']
/** What an identifier of each kind can have been. */
const rolesOfKind: Readonly<Record<Hit['kind'], readonly ModelRole[]>> = {
  iban: account,
  'crypto-address': account,
  merchant: account,
  'web-address': ['site', 'genuine', 'own', 'paid-to', 'display'],
  'user-name': ['seller', 'contact', 'own', 'genuine', 'paid-to'],
  'company-number': ['seller', 'display', 'own', 'genuine'],
  email: ['contact', 'sender', 'seller', 'own', 'genuine', 'display'],
  phone: ['caller', 'contact', 'sender', 'seller', 'own', 'genuine', 'display'],
}

/** How likely each role is, in the order of `modelRoles`; 0 for what this kind cannot have been. */
export function roleProbabilities(
  { bias, steps, rowAt, rows }: Pick<RoleModel, 'bias' | 'steps' | 'rowAt' | 'rows'>,
  kind: Hit['kind'],
  { place, parts }: MentionFeatures,
): Float64Array {
  const scores = Float64Array.from(bias)
  let feature = 0
  for (const { end, scale } of parts)
    for (; feature < end; feature++) {
      const row = (rowAt[place[feature] ?? 0] ?? 0) - 1
      if (row < 0) continue
      for (let at = 0; at < scores.length; at++)
        scores[at] = (scores[at] ?? 0) + scale * (rows[row * scores.length + at] ?? 0) * (steps[at] ?? 0)
    }
  const possible = modelRoles.map((role) => rolesOfKind[kind].includes(role))
  const highest = Math.max(...scores.filter((_, at) => possible[at]))
  const shares = scores.map((score, at) => (possible[at] ? Math.exp(score - highest) : 0))
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map((share) => share / sum)
}

/** From this probability of being the reporter's or of somebody beside the matter on, nobody is accused. */
const innocentFrom = 0.3
/** From which probability on a role is said: where the rules say it too, and where they do not. Found on stories of hands that nothing was learnt from. */
const sureFrom = { agreed: 0.6, alone: 0.85 }
const innocent: ReadonlySet<FoundRole> = new Set(['own', 'genuine'])

export function likeliestRole(probabilities: Float64Array): ModelRole {
  return modelRoles[probabilities.indexOf(Math.max(...probabilities))] ?? 'genuine'
}

/** The likeliest role when it is sure enough and accuses nobody who may be innocent; else it is only mentioned, and a person is asked. */
export function roleFrom(probabilities: Float64Array, byRules: FoundRole): FoundRole {
  const likeliest = likeliestRole(probabilities)
  const of = (role: ModelRole) => probabilities[modelRoles.indexOf(role)] ?? 0
  if (of(likeliest) < (likeliest === byRules ? sureFrom.agreed : sureFrom.alone)) return 'mentioned'
  const isFair = innocent.has(likeliest) || (!innocent.has(byRules) && of('own') + of('genuine') < innocentFrom)
  return isFair ? likeliest : 'mentioned'
}
