// SPDX-License-Identifier: EUPL-1.2
import { fieldsGivenTwice } from './column-guess.ts'

export type MapFault = { kind: 'twice'; field: string } | { kind: 'nothing' }

const enough = ['fraudForm', 'narrative', 'paidTo', 'contact', 'site', 'seller', 'display', 'mentioned']

/** Why reports cannot be made from these columns. */
export function faultsOfMap(map: readonly string[]): MapFault[] {
  const twice = fieldsGivenTwice(map).map((field) => ({ kind: 'twice', field }) as const)
  return map.some((field) => enough.includes(field)) ? twice : [...twice, { kind: 'nothing' }]
}
