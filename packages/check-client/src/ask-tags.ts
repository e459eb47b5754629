// SPDX-License-Identifier: EUPL-1.2
import { call, CheckProblem, type Patience } from './check-problem.ts'
import type { Namespace } from './epoch.ts'
import type { SignedStatement } from './statements.ts'
import { bytesOf, join, pieces, twoBytes } from './voprf/bytes.ts'
import { type Element, elementBytes, type Group, type Scalar, scalarBytes } from './voprf/group.ts'
import { combine } from './voprf/split-key.ts'
import { blind, finalize, verify } from './voprf/voprf.ts'

/** One of the two key holders, in one epoch. */
export interface Holder {
  /** Its address, without a slash at the end. */
  address: string
  publicKey: Element
}

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
export interface Asking extends Patience {
  group: Group
  namespace: Namespace
  epoch: number
  holders: readonly [Holder, Holder]
  /** A statement for this key holder and so many elements; null for who asks as anybody. */
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
const proofBytes = 2 * scalarBytes

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
  const wantsProof = asking.proofs === 'always' || (asking.proofs === 'sampled' && Math.random() < 1 / sampledOneIn)
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

async function askHolder(
  { group, namespace, epoch, timeoutMs, tries = 4 }: Asking,
  { address, publicKey }: Holder,
  sent: readonly Element[],
  statement: string | null,
  wantsProof: boolean,
): Promise<Element[]> {
  const response = await call(`${address}/v1/oprf/${namespace}/${epoch}/evaluate`, {
    method: 'POST',
    timeoutMs,
    tries,
    headers: {
      'content-type': 'application/octet-stream',
      ...(wantsProof && { 'dijkwacht-proof': '1' }),
      ...(statement !== null && { 'dijkwacht-statement': statement }),
    },
    body: Uint8Array.from(join(...sent)),
  })
  const answer = new Uint8Array(await response.arrayBuffer())
  const length = sent.length * elementBytes
  if (answer.length !== length + (wantsProof ? proofBytes : 0))
    throw new CheckProblem(502, 'wrong-answer', `${address} gave another number of elements`)
  const evaluated = pieces(answer.subarray(0, length), elementBytes)
  if (wantsProof && !verify(group, publicKey, sent, evaluated, answer.subarray(length)))
    throw new CheckProblem(502, 'wrong-key', `${address} used another key than it published`)
  return evaluated
}
