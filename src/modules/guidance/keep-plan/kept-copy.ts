// SPDX-License-Identifier: EUPL-1.2
import { bitsOfCode, codeOfBits } from '#values'
import { tickPlaces } from '../make-plan/tick-places.ts'

/** How long a plan stays on a device that somebody chose to keep it on. */
export const keptDays = 7

/** Where the browser keeps it: one entry, under the address of the page itself, which says nothing about anybody. */
export const copyCache = 'dijkwacht-plan'

export interface CopiedStep {
  id: string
  /** Its place in the code, from 1. */
  number: number
  /** With its clock. */
  title: string
  how: string
  why: string
  done: boolean
}

/** A plan with every word of its page, so that the device needs none of ours. */
export interface PlanCopy {
  language: string
  code: string
  /** The code as the site last had it; another one: steps were ticked without internet. */
  was: string
  /** When the site last had it, and from when on it is gone: milliseconds. */
  at: number
  until: number
  untilText: string
  steps: CopiedStep[]
  avoid: readonly string[]
  points: readonly { name: string; text: string; call: { text: string; href: string } | null }[]
  words: Record<OfflineWord, string>
  /** Where who leaves quickly goes. */
  neutral: string
}

export type OfflineWord =
  | 'title'
  | 'lead'
  | 'offline'
  | 'offlineMore'
  | 'exit'
  | 'done'
  | 'undo'
  | 'doneTitle'
  | 'avoidTitle'
  | 'pointsTitle'
  | 'codeTitle'
  | 'wipe'
  | 'wiped'
  | 'wipedMore'

/** The code with one step ticked, or not any more. */
export function toggled(copy: PlanCopy, id: string): PlanCopy {
  const step = copy.steps.find((one) => one.id === id)
  const bits = bitsOfCode(copy.code)
  if (!step || bits === null) return copy
  const code = codeOfBits(bits ^ (1n << BigInt(step.number - 1)))
  return { ...copy, code, steps: copy.steps.map((one) => (one === step ? { ...one, done: !one.done } : one)) }
}

/** What is left after it was wiped without internet: words, and nothing of the plan. It is told to the site at the first chance, and gone then. */
export function emptied(copy: PlanCopy): PlanCopy {
  return { ...copy, code: '', was: '', steps: [], avoid: [], points: [] }
}

/** The same answers, whatever was ticked. */
export function isSamePlan(one: string, other: string): boolean {
  const [a, b] = [bitsOfCode(one), bitsOfCode(other)]
  return a !== null && b !== null && a >> BigInt(tickPlaces) === b >> BigInt(tickPlaces)
}
