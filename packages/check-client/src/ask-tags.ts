// SPDX-License-Identifier: EUPL-1.2
import { call, CheckProblem, type Patience } from './check-problem.ts'
import type { Namespace } from './epoch.ts'
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

export interface Asking extends Patience {
  group: Group
  namespace: Namespace
  epoch: number
  holders: readonly [Holder, Holder]
  /** A statement for this key holder and so many elements; null for who asks as anybody. */
  statement: ((holder: Holder, elements: number) => Promise<string>) | null
  /** Asks the key holders to prove that they used their right key: with every question, or with one in so many. */
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

/** Outputs (64 bytes each) of the protocol for at most 512 inputs; `from`: the place of the first under the seed. */
export async function askOutputs(asking: Asking, inputs: readonly Uint8Array[], from = 0): Promise<Uint8Array[]> {
  const { group, holders, seed } = asking
  const blinded = inputs.map((input, index) => blind(group, input, blindFrom(group, seed, from + index)))
  const sent = blinded.map(({ element }) => element)
  const wantsProof = asking.proofs === 'always' || (asking.proofs === 'sampled' && Math.random() < 1 / sampledOneIn)
  const [ofA, ofB] = await Promise.all(holders.map((holder) => askHolder(asking, holder, sent, wantsProof)))
  return finalize(
    group,
    inputs,
    blinded.map(({ blind: scalar }) => scalar),
    combine(group, ofA as Element[], ofB as Element[]),
  )
}

async function askHolder(
  { group, namespace, epoch, statement, timeoutMs, tries = 4 }: Asking,
  holder: Holder,
  sent: readonly Element[],
  wantsProof: boolean,
): Promise<Element[]> {
  const response = await call(`${holder.address}/v1/oprf/${namespace}/${epoch}/evaluate`, {
    method: 'POST',
    timeoutMs,
    tries,
    headers: {
      'content-type': 'application/octet-stream',
      ...(wantsProof && { 'dijkwacht-proof': '1' }),
      ...(statement && { 'dijkwacht-statement': await statement(holder, sent.length) }),
    },
    body: Uint8Array.from(join(...sent)),
  })
  const answer = new Uint8Array(await response.arrayBuffer())
  const length = sent.length * elementBytes
  if (answer.length !== length + (wantsProof ? proofBytes : 0))
    throw new CheckProblem(502, 'wrong-answer', `${holder.address} gave another number of elements`)
  const evaluated = pieces(answer.subarray(0, length), elementBytes)
  if (wantsProof && !verify(group, holder.publicKey, sent, evaluated, answer.subarray(length)))
    throw new CheckProblem(502, 'wrong-key', `${holder.address} used another key than it published`)
  return evaluated
}
