// SPDX-License-Identifier: EUPL-1.2
import type { Level } from '../name/name.ts'
import type { Verdict } from './verdict.ts'

/** One name of the queue as the page shows it: everything in words already. */
export interface ShownItem {
  id: string
  name: string
  version: number
  href: string
  level: Level
  isShared: boolean
  /** Since when it is registered; empty when that is not known. */
  registered: string
  brand: string | null
  seen: string
  partners: string
  features: string[]
  addresses: string[]
  evidence: string[]
  before: string[]
  proposed: string | null
  /** The words on the button of each verdict. */
  listText: 'list' | 'propose'
}

/** Names that look alike as the page shows them: everything in words already. */
export interface ShownGroup {
  title: string
  facts: { term: string; answer: string }[]
  /** Nobody can block these; null: the names share no word. */
  known: string[] | null
  proposals: string[]
  names: { id: string; name: string; version: number; href: string; seen: string }[]
  reason: string
  listText: 'list' | 'propose'
}

/** What is read at once. */
export type ShownStep = ({ kind: 'one' } & ShownItem) | ({ kind: 'group' } & ShownGroup)

export function stepKey(step: ShownStep): string {
  return step.kind === 'one' ? answerKey(step) : step.names.map(answerKey).join()
}

/** An item that was answered and is open again has another version, and so another key. */
export function answerKey({ id, version }: { id: string; version: number }): string {
  return `${id} ${version}`
}

/** The button of each verdict, and the key that goes to it. */
export const verdictKeys: readonly { verdict: Verdict; key: string; button: string }[] = [
  { verdict: 'list', key: 'l', button: 'oordeel-l' },
  { verdict: 'clear', key: 'n', button: 'oordeel-n' },
  { verdict: 'refer', key: 'w', button: 'oordeel-w' },
]
