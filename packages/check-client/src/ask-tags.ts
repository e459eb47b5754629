// SPDX-License-Identifier: EUPL-1.2
import { askHolder, type AskingHolder, type Holder } from './ask-holder.ts'
import { CheckProblem } from './check-problem.ts'
import type { Namespace } from './epoch.ts'
import type { SignedStatement } from './statements.ts'
import { bytesOf, join, twoBytes } from './voprf/bytes.ts'
import { type Element, type Group, randomBytes, type Scalar } from './voprf/group.ts'
import { combine } from './voprf/split-key.ts'
import { blind, finalize } from './voprf/voprf.ts'

/** What must be kept to open a question to an auditor. */
export interface AskedBatch {
  namespace: Namespace
  epoch: number
  /** 32 bytes; together with the place it gives the blind of each. */
  seed: Uint8Array
  /** Place of the first under the seed. */
  from: number
  /** The numbers of the statements that it was asked under, one for each key holder. */
  statements: string[]
  inputs: readonly Uint8Array[]
}

/** How and where is asked. */
export interface Asking extends AskingHolder {
  holders: readonly [Holder, Holder]
  /** A statement for this key holder and so many elements; null for anybody who asks. */
  statement: {
    take(holder: Holder, elements: number): Promise<SignedStatement>
    drop(holder: Holder, id: string): void
  } | null
  /** Called before anything is sent; the question waits until it is kept. */
  keep?: (asked: AskedBatch) => void | Promise<void>
  /** Asks the key holders to prove that they used their right key: with every question, or with one in 16 (they see which). */
  proofs: 'always' | 'sampled' | 'never'
  /** 32 bytes from which the blinds are made: who keeps them can open what was asked to an auditor. */
  seed: Uint8Array
}

/** Elements in one question. */
export const mostAtOnce = 512
const sampledOneIn = 16
/** By a chance that a key holder cannot foretell. */
const isSampled = () => (randomBytes(1)[0] as number) < 256 / sampledOneIn

/** The blind of the n-th that is asked under a seed. */
export function blindFrom(group: Group, seed: Uint8Array, place: number): Scalar {
  const number = join(twoBytes(Math.floor(place / 0x10000)), twoBytes(place % 0x10000))
  return group.scalarFromHash(group.sha512(join(seed, bytesOf('blind'), number)))
}

/**
 * Outputs (64 bytes each) of the protocol for at most 512 inputs, in their order; `from`: the place of the first under the seed. Throws a
 * CheckProblem when a key holder refuses, does not answer, or gives what cannot be right.
 */
export async function askOutputs(asking: Asking, inputs: readonly Uint8Array[], from = 0): Promise<Uint8Array[]> {
  const { group, holders, seed, namespace, epoch, statement, keep } = asking
  const blinded = inputs.map((input, index) => blind(group, input, blindFrom(group, seed, from + index)))
  const sent = blinded.map(({ element }) => element)
  const kept = (statements: string[]) => keep?.({ namespace, epoch, seed, from, statements, inputs })
  const statements = statement && (await Promise.all(holders.map((holder) => statement.take(holder, sent.length))))
  await kept(statements?.map(({ id }) => id) ?? [])
  const wantsProof = asking.proofs === 'always' || (asking.proofs === 'sampled' && isSampled())
  const askOne = async (holder: Holder, place: number) => {
    const signed = statements?.[place]
    try {
      return await askHolder(asking, holder, sent, signed?.text ?? null, wantsProof)
    } catch (error) {
      if (!statement || !signed || !isUsedUp(error, signed)) throw error
      statement.drop(holder, signed.id)
      const another = await statement.take(holder, sent.length)
      await kept([another.id])
      return askHolder(asking, holder, sent, another.text, wantsProof)
    }
  }
  const answers = await Promise.all(holders.map(askOne))
  const [ofA, ofB] = answers as [Element[], Element[]]
  try {
    return finalize(
      group,
      inputs,
      blinded.map(({ blind: scalar }) => scalar),
      combine(group, ofA, ofB),
    )
  } catch {
    throw new CheckProblem(502, 'wrong-answer', 'A key holder gave back what is no element.')
  }
}

/** A question that nobody answered may have been counted, and a key holder that was started anew takes no statement twice: once, another is signed. */
function isUsedUp(error: unknown, { isNew }: SignedStatement): boolean {
  if (!(error instanceof CheckProblem)) return false
  return error.code === 'over-statement' || (!isNew && ['over-quota', 'statement-wrong'].includes(error.code))
}
