// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierField, Victim } from '../submit-report/answers.ts'

/**
 * Everything that somebody can have told on one public page of ours and that another asks too. Each page reads what it asks and writes what it was
 * told; `typed-once.test.ts` goes through all pairs.
 */
export interface Told extends ToldIdentifiers {
  /** Concept of the taxonomy, as precise as it is known. */
  form?: string
  /** What exactly, where the taxonomy has no concept: a choice of the plan. */
  case?: string
  victim?: Victim
  channel?: string
  /** ISO date. */
  occurredOn?: string
  /** Of the payment on that day, in the Netherlands. */
  hour?: number
  money?: 'yes' | 'no'
  /** By which ways it went: choices of the plan. */
  paid?: readonly string[]
  /** Lost, or without `money` only asked. */
  lossInCents?: number
  /** The account that it went from. */
  own?: string
  /** The name of those who asked for it. */
  payee?: string
  /** Number of the invoice or order. */
  reference?: string
  /** Number of the complaint with the police. */
  complaint?: string
  narrative?: string
  /** Code of the report that it stands in. */
  report?: string
  /** The banks were asked for it. */
  isAsked?: boolean
}

/** By the field of the report that asks for it, as it was written. */
export type ToldIdentifiers = { [Field in Exclude<IdentifierField, 'proof'>]?: string[] }

export const toldIdentifiers = [
  'paidTo',
  'contact',
  'display',
  'site',
  'seller',
] as const satisfies readonly (keyof ToldIdentifiers)[]

/** Of two nobody knows which is meant. */
export function onlyOf(all: readonly string[] | undefined): string | undefined {
  return all?.length === 1 ? all[0] : undefined
}

/** More does not fit in a cookie. */
export const mostBytes = 1_300

/** What of it fits in a cookie: never a story, and of many numbers the first. */
export function fitting({ narrative: _, ...told }: Told): Told {
  if (new TextEncoder().encode(JSON.stringify(JSON.stringify(told))).length <= mostBytes) return told
  const [longest] = toldIdentifiers.toSorted((one, other) => sizeOf(told[other]) - sizeOf(told[one]))
  if (!longest || sizeOf(told[longest]) === 0) return {}
  return fitting({ ...told, [longest]: told[longest]?.slice(0, -1) })
}

function sizeOf(texts: readonly string[] = []): number {
  return texts.join('').length
}
