// SPDX-License-Identifier: EUPL-1.2
// RFC 9497, ristretto255-SHA512, mode 1 (VOPRF). The asker blinds, a key holder evaluates, the asker unblinds: the key holder does not
// learn what was asked, the asker does not learn the key, and a proof says that the right key was used.
import { bytesOf, equal, join, twoBytes, withLength } from './bytes.ts'
import { type Element, type Group, invertAll, randomScalar, type Scalar, scalarBytes } from './group.ts'
import { type Domain, domainOf, hashToElement, hashToScalar } from './hash-to.ts'

const verifiable = domainOf(1)

/** The share of one key holder: secret, and public for proofs. */
export interface KeyPair {
  secret: Scalar
  public: Element
}

/** A pair by chance. */
export function generateKeyPair(group: Group): KeyPair {
  const secret = randomScalar(group)
  return { secret, public: group.multiplyBase(secret) }
}

/** RFC 9497, section 3.2.1: the same seed and info give the same pair. `seed`: 32 bytes that nobody else knows. */
export function deriveKeyPair(group: Group, seed: Uint8Array, info: Uint8Array, domain: Domain = verifiable): KeyPair {
  const input = join(seed, withLength(info))
  for (let counter = 0; counter < 256; counter += 1) {
    const secret = hashToScalar(group, join(input, Uint8Array.of(counter)), domain.keyPair)
    if (secret.some((byte) => byte !== 0)) return { secret, public: group.multiplyBase(secret) }
  }
  throw new Error('no key comes from this seed')
}

/** The number that an input was blinded with stays with the asker; it must be used for nothing else. */
export interface Blinded {
  blind: Scalar
  /** What goes to the key holders. */
  element: Element
}

/** `scalar`: by chance when left out. Throws RangeError when it is zero or no scalar. */
export function blind(
  group: Group,
  input: Uint8Array,
  scalar: Scalar = randomScalar(group),
  domain: Domain = verifiable,
): Blinded {
  return { blind: scalar, element: group.multiply(hashToElement(group, domain, input), scalar) }
}

/** A key holder's whole work. Throws when it is no element, or the outcome is the identity. */
export function evaluate(group: Group, secret: Scalar, element: Element): Element {
  return group.multiply(element, secret)
}

/** The outputs (64 bytes each), from what the key holders gave back together. */
export function finalize(
  group: Group,
  inputs: readonly Uint8Array[],
  blinds: readonly Scalar[],
  evaluated: readonly Element[],
): Uint8Array[] {
  if (inputs.length !== blinds.length || inputs.length !== evaluated.length) throw new RangeError('as many of each')
  const inverses = invertAll(group, blinds)
  return inputs.map((input, index) =>
    outputOf(group, input, group.multiply(evaluated[index] as Element, inverses[index] as Scalar)),
  )
}

/** The output that belongs to an input, once its element was multiplied by the key. */
export function outputOf(group: Group, input: Uint8Array, element: Element): Uint8Array {
  return group.sha512(join(withLength(input), withLength(element), bytesOf('Finalize')))
}

/** Both halves in one: what the holder of a whole key can do without asking anybody. */
export function evaluateInput(group: Group, secret: Scalar, input: Uint8Array): Uint8Array {
  return outputOf(group, input, group.multiply(hashToElement(group, verifiable, input), secret))
}

/** Challenge and answer, 64 bytes: that all were evaluated with the key of this public key. `random`: for the vectors only. */
export function prove(
  group: Group,
  key: KeyPair,
  elements: readonly Element[],
  evaluated: readonly Element[],
  random: Scalar = randomScalar(group),
  domain: Domain = verifiable,
): Uint8Array {
  const weights = weightsOf(group, key.public, elements, evaluated, domain)
  const from = weighted(group, weights, elements)
  // The holder of the key need not add up the evaluated ones: they are its key times the others.
  const to = group.multiply(from, key.secret)
  const challenge = challengeOf(
    group,
    [key.public, from, to, group.multiplyBase(random), group.multiply(from, random)],
    domain,
  )
  return join(challenge, group.subtractScalars(random, group.multiplyScalars(challenge, key.secret)))
}

/** Whether the proof says that all were evaluated with the key of this public key. False also for what is no proof or no element; never throws. */
export function verify(
  group: Group,
  publicKey: Element,
  elements: readonly Element[],
  evaluated: readonly Element[],
  proof: Uint8Array,
  domain: Domain = verifiable,
): boolean {
  if (proof.length !== 2 * scalarBytes || elements.length !== evaluated.length || elements.length === 0) return false
  const challenge = proof.subarray(0, scalarBytes)
  const answer = proof.subarray(scalarBytes)
  try {
    const weights = weightsOf(group, publicKey, elements, evaluated, domain)
    const from = weighted(group, weights, elements)
    const to = weighted(group, weights, evaluated)
    const first = group.add(group.multiplyBase(answer), group.multiply(publicKey, challenge))
    const second = group.add(group.multiply(from, answer), group.multiply(to, challenge))
    return equal(challengeOf(group, [publicKey, from, to, first, second], domain), challenge)
  } catch {
    // Something that is no element, or a scalar of zero.
    return false
  }
}

function weightsOf(
  group: Group,
  publicKey: Element,
  elements: readonly Element[],
  evaluated: readonly Element[],
  domain: Domain,
): Scalar[] {
  const seed = withLength(group.sha512(join(withLength(publicKey), withLength(domain.seed))))
  return elements.map((element, index) => {
    const pair = join(withLength(element), withLength(evaluated[index] as Element))
    return hashToScalar(group, join(seed, twoBytes(index), pair, bytesOf('Composite')), domain.scalar)
  })
}

function weighted(group: Group, weights: readonly Scalar[], elements: readonly Element[]): Element {
  return elements
    .map((element, index) => group.multiply(element, weights[index] as Scalar))
    .reduce((sum, element) => group.add(sum, element))
}

function challengeOf(group: Group, elements: readonly Element[], domain: Domain): Scalar {
  return hashToScalar(group, join(...elements.map(withLength), bytesOf('Challenge')), domain.scalar)
}
