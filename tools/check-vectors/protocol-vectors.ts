// SPDX-License-Identifier: EUPL-1.2
import { blindFrom, expressionsOf, type Kind, kinds } from '@dijkwacht/check-client'
import { bucketOf, inputOf, tagOf } from '@dijkwacht/check-client/tag'
import {
  blind,
  combine,
  deriveKeyPair,
  evaluate,
  finalize,
  type Group,
  type KeyPair,
  prove,
  toHex,
} from '@dijkwacht/check-client/voprf'
import { written } from './written.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const filled = (byte: number) => new Uint8Array(32).fill(byte)
/** As many as a partner's set and a citizen's bucket use. */
const bucketBits = 14
const perKind = 4

/** Everything that happens to an identifier from what was written to its tag, from fixed seeds: the same with every group. */
export function protocolVectors(group: Group) {
  const holders = [
    deriveKeyPair(group, filled(0xa1), bytes('key holder A')),
    deriveKeyPair(group, filled(0xb2), bytes('key holder B')),
  ] as const
  const seed = filled(0x5e)
  const vectors = kinds
    .flatMap((kind) => chosen(kind))
    .map(({ kind, text, canonical }, place) => {
      const input = inputOf(kind, canonical)
      const blinded = blind(group, input, blindFrom(group, seed, place))
      const [ofA, ofB] = holders.map(({ secret }) => evaluate(group, secret, blinded.element)) as [
        Uint8Array,
        Uint8Array,
      ]
      const [combined] = combine(group, [ofA], [ofB]) as [Uint8Array]
      const [output] = finalize(group, [input], [blinded.blind], [combined]) as [Uint8Array]
      return {
        kind,
        written: text,
        canonical,
        input: toHex(input),
        place,
        blind: toHex(blinded.blind),
        blinded: toHex(blinded.element),
        evaluatedByA: toHex(ofA),
        evaluatedByB: toHex(ofB),
        combined: toHex(combined),
        output: toHex(output),
        tag: toHex(tagOf(output)),
        bucket: bucketOf(tagOf(output), bucketBits),
      }
    })
  return {
    comment: 'RFC 9497, ristretto255-SHA512, mode 1, with a key in two halves. See packages/check-client/README.md.',
    suite: 'ristretto255-SHA512',
    mode: 1,
    bucketBits,
    seed: toHex(seed),
    keys: { a: shown(holders[0]), b: shown(holders[1]) },
    vectors,
    proofs: proofs(group, holders, vectors),
    /** What no program may accept as an element: the identity, an encoding that is not canonical, and one byte too few. */
    noElements: ['00'.repeat(32), 'ff'.repeat(32), (vectors[0]?.blinded ?? '').slice(2)],
  }
}

/** The first few that can be checked, each with its closest form. */
function chosen(kind: Kind): { kind: Kind; text: string; canonical: string }[] {
  return written[kind]
    .flatMap((text) =>
      expressionsOf(kind, text)
        .slice(0, 1)
        .map((canonical) => ({ kind, text, canonical })),
    )
    .slice(0, perKind)
}

function shown(key: KeyPair) {
  return { secret: toHex(key.secret), public: toHex(key.public) }
}

function proofs(
  group: Group,
  holders: readonly [KeyPair, KeyPair],
  vectors: readonly { blinded: string; evaluatedByA: string; evaluatedByB: string }[],
) {
  const random = group.scalarFromHash(new Uint8Array(64).fill(0xd3))
  const made = [1, 5].flatMap((count) =>
    holders.map((key, place) => {
      const some = vectors.slice(0, count)
      const elements = some.map((one) => one.blinded)
      const evaluated = some.map((one) => (place === 0 ? one.evaluatedByA : one.evaluatedByB))
      const proof = prove(group, key, elements.map(raw), evaluated.map(raw), random)
      return {
        publicKey: toHex(key.public),
        elements,
        evaluated,
        random: toHex(random),
        proof: toHex(proof),
        isValid: true,
      }
    }),
  )
  const [first, second, third] = made as [(typeof made)[0], (typeof made)[0], (typeof made)[0]]
  return [
    ...made,
    // The key of the other, an answer that belongs to another, a proof with one bit changed.
    { ...first, publicKey: second.publicKey, isValid: false },
    { ...third, evaluated: third.evaluated.toReversed(), isValid: false },
    {
      ...third,
      proof: `${third.proof.slice(0, -4)}${third.proof.slice(-4, -3) === '0' ? '1' : '0'}${third.proof.slice(-3)}`,
      isValid: false,
    },
  ]
}

const raw = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
