// SPDX-License-Identifier: EUPL-1.2
import { call, CheckProblem, type Patience } from './check-problem.ts'
import type { Namespace } from './epoch.ts'
import { join, pieces } from './voprf/bytes.ts'
import { type Element, elementBytes, type Group, scalarBytes } from './voprf/group.ts'
import { verify } from './voprf/voprf.ts'

/** One of the two key holders, in one epoch. */
export interface Holder {
  /** Its address, without a slash at the end. */
  address: string
  publicKey: Element
  /** How it is called; the platform's own when left out. */
  fetch?: typeof fetch
}

/** In which epoch, and how patiently. */
export interface AskingHolder extends Patience {
  group: Group
  namespace: Namespace
  epoch: number
}

const proofBytes = 2 * scalarBytes

/** What one key holder makes of blinded elements. Throws a CheckProblem when it refuses, does not answer, or gives what cannot be right. */
export async function askHolder(
  { group, namespace, epoch, timeoutMs, tries = 4 }: AskingHolder,
  { address, publicKey, fetch }: Holder,
  sent: readonly Element[],
  statement: string | null,
  wantsProof: boolean,
): Promise<Element[]> {
  const response = await call(`${address}/v1/oprf/${namespace}/${epoch}/evaluate`, {
    method: 'POST',
    timeoutMs,
    tries,
    ...(fetch && { fetch }),
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
