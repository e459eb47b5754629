// SPDX-License-Identifier: EUPL-1.2
import type { JWK } from 'jose'
import { expressionsOf, type Kind } from '../expressions.ts'
import { TagSet } from '../set/tag-set.ts'
import { inputOf } from '../tag/input.ts'
import { bucketOf, tagOf } from '../tag/tag.ts'
import { fromHex, toHex } from '../voprf/bytes.ts'
import type { Group } from '../voprf/group.ts'
import { combine } from '../voprf/split-key.ts'
import { blind, evaluate, finalize, verify } from '../voprf/voprf.ts'
import type { Area } from './questions.ts'

type Given = Record<string, unknown>
type Answer = Record<string, unknown>

const hex = (value: unknown) => fromHex(String(value))
const many = (value: unknown) => (value as unknown[]).map(hex)

/** Answers the kit's questions through this library: an example for other teams, and how the kit is tested itself. */
export function answerThrough(group: Group): (question: Given) => Promise<Answer> {
  let set: { held: TagSet; key: JWK } | null = null
  const answers: Record<Area, (given: Given) => Answer | Promise<Answer>> = {
    canonicalise: ({ kind, written }) => ({ expressions: expressionsOf(kind as Kind, String(written)) }),
    input: ({ kind, canonical }) => ({ input: toHex(inputOf(String(kind), String(canonical))) }),
    blind: ({ input, blind: scalar }) => ({ element: toHex(blind(group, hex(input), hex(scalar)).element) }),
    evaluate: ({ secret, element }) => ({ element: toHex(evaluate(group, hex(secret), hex(element))) }),
    combine: ({ a, b }) => ({ element: combine(group, [hex(a)], [hex(b)]).map(toHex)[0] }),
    finalize({ input, blind: scalar, element, bucketBits }) {
      const [output] = finalize(group, [hex(input)], [hex(scalar)], [hex(element)]) as [Uint8Array]
      const tag = tagOf(output)
      return { output: toHex(output), tag: toHex(tag), bucket: bucketOf(tag, Number(bucketBits)) }
    },
    'verify-proof': ({ publicKey, elements, evaluated, proof }) => ({
      isValid: verify(group, hex(publicKey), many(elements), many(evaluated), hex(proof)),
    }),
    async 'read-base'({ base, key }) {
      const bytes = Uint8Array.from(atob(String(base)), (char) => char.charCodeAt(0))
      const held = await TagSet.read(bytes, key as JWK)
      set = { held, key: key as JWK }
      return { version: held.version, count: held.index.size }
    },
    async 'apply-delta'({ delta }) {
      if (!set) throw new Error('no base was read')
      await set.held.apply(String(delta), set.key)
      return { version: set.held.version, count: set.held.index.size }
    },
    'has-tag': ({ tag }) => ({ isIn: set?.held.has(hex(tag)) }),
  }
  return async (question) => {
    try {
      return { id: question.id, ...(await answers[question.do as Area](question)) }
    } catch {
      return { id: question.id, refused: true }
    }
  }
}
