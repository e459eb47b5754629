// SPDX-License-Identifier: EUPL-1.2
import type { StoredStep, StoredVersion } from '../complaint/stored-complaint.ts'

/** How far the system of the police has one complaint. Steps count from 1; 0: it holds nothing. */
export interface TakeOver {
  latest: number
  /** Everything up to this step, with the version that was signed by then. */
  held: number
  /** Its number in that system. */
  heldAs: string | null
  heldAt: Date | null
  /** The step at which that system could not read it. */
  refused: number | null
  refusedAt: Date | null
  problem: string | null
}

export interface Receipt {
  step: number
  /** A number: held under it. */
  heldAs: string | null
  /** What was wrong; only when it is not held. */
  problem: string | null
}

/** `elsewhere`: another number has it already, so it was taken twice. `ahead`: no such step yet. */
export type ReceiptFault = 'elsewhere' | 'ahead'

/**
 * What is known after a receipt. Receipts may come late, twice and out of order: what is held never shrinks, and word of an older step changes
 * nothing. One complaint is held under one number.
 */
export function afterReceipt(known: TakeOver, { step, heldAs, problem }: Receipt, at: Date): TakeOver | ReceiptFault {
  if (step < 1 || step > known.latest) return 'ahead'
  if (heldAs !== null && known.heldAs !== null && heldAs !== known.heldAs) return 'elsewhere'
  if (step <= known.held) return known
  if (heldAs !== null) {
    const isOlder = known.refused !== null && known.refused > step
    return {
      ...known,
      held: step,
      heldAs,
      heldAt: at,
      ...(!isOlder && { refused: null, refusedAt: null, problem: null }),
    }
  }
  if (step < (known.refused ?? 0)) return known
  return { ...known, refused: step, refusedAt: at, problem }
}

/** The version that was signed last when this step was taken; null when none was. Each signature is a step. */
export function versionAt<Version extends Pick<StoredVersion, 'signedAt'>>(
  versions: readonly Version[],
  steps: readonly Pick<StoredStep, 'number' | 'step'>[],
  step: number,
): Version | null {
  const signatures = steps.filter((one) => one.number <= step && (one.step === 'sign' || one.step === 'amend')).length
  return versions.filter(({ signedAt }) => signedAt !== null)[signatures - 1] ?? null
}
