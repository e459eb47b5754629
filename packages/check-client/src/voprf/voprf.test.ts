// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { equal, toHex } from './bytes.ts'
import { invertAll, randomBytes, randomScalar } from './group.ts'
import { sodiumGroup } from './sodium-group.ts'
import { combine, refresh } from './split-key.ts'
import { blind, evaluate, evaluateInput, finalize, generateKeyPair, prove, verify } from './voprf.ts'

const group = await sodiumGroup()
const inputs = fc.array(fc.uint8Array({ maxLength: 80 }), { minLength: 1, maxLength: 6 })

function ask(asked: readonly Uint8Array[], shares: readonly Uint8Array[]) {
  const blinded = asked.map((input) => blind(group, input))
  const answers = shares.map((share) => blinded.map(({ element }) => evaluate(group, share, element)))
  const whole = answers.reduce((sum, answer) => combine(group, sum, answer))
  return finalize(
    group,
    asked,
    blinded.map(({ blind: scalar }) => scalar),
    whole,
  )
}

it('two key holders give what the holder of the sum of their keys would give, also after new shares', () => {
  fc.assert(
    fc.property(inputs, (asked) => {
      const [a, b] = [randomScalar(group), randomScalar(group)]
      const whole = asked.map((input) => evaluateInput(group, group.addScalars(a, b), input))
      expect(ask(asked, [a, b]).map(toHex)).toEqual(whole.map(toHex))
      const fresh = refresh(group, a, b)
      expect(equal(fresh.shareA, a)).toBe(false)
      expect(ask(asked, [fresh.shareA, fresh.shareB]).map(toHex)).toEqual(whole.map(toHex))
      // An old share with a new one is worth nothing.
      expect(ask(asked, [a, fresh.shareB]).map(toHex)).not.toEqual(whole.map(toHex))
    }),
    { numRuns: 30 },
  )
})

it('one share alone rebuilds no tag, whoever holds it', () => {
  fc.assert(
    fc.property(inputs, (asked) => {
      const [a, b] = [randomScalar(group), randomScalar(group)]
      const tags = new Set(ask(asked, [a, b]).map(toHex))
      for (const share of [a, b])
        for (const input of asked) expect(tags.has(toHex(evaluateInput(group, share, input)))).toBe(false)
    }),
    { numRuns: 30 },
  )
})

it('what is sent is another each time, so it tells nothing of what is asked', () => {
  const input = randomBytes(20)
  const sent = new Set(Array.from({ length: 20 }, () => toHex(blind(group, input).element)))
  expect(sent.size).toBe(20)
})

it('a proof holds for the key and the elements that it was made for, and for no other', () => {
  fc.assert(
    fc.property(inputs, fc.nat(), (asked, place) => {
      const [key, other] = [generateKeyPair(group), generateKeyPair(group)]
      const elements = asked.map((input) => blind(group, input).element)
      const evaluated = elements.map((element) => evaluate(group, key.secret, element))
      const proof = prove(group, key, elements, evaluated)
      expect(verify(group, key.public, elements, evaluated, proof)).toBe(true)
      expect(verify(group, other.public, elements, evaluated, proof)).toBe(false)
      const wrong = [...evaluated]
      wrong[place % wrong.length] = evaluate(group, other.secret, elements[place % wrong.length]!)
      expect(verify(group, key.public, elements, wrong, proof)).toBe(false)
      expect(verify(group, key.public, elements, wrong, prove(group, key, elements, wrong))).toBe(false)
    }),
    { numRuns: 30 },
  )
})

it('turning many around at once is turning each around', () => {
  const scalars = Array.from({ length: 7 }, () => randomScalar(group))
  expect(invertAll(group, scalars).map(toHex)).toEqual(scalars.map((scalar) => toHex(group.invertScalar(scalar))))
  expect(invertAll(group, [])).toEqual([])
})
