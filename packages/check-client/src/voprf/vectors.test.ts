// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import type { Group } from './group.ts'
import { domainOf } from './hash-to.ts'
import { nativeGroup } from './native-group.ts'
import { nobleGroup } from './noble-group.ts'
import { evaluatePartially, outputPartially } from './poprf.fixture.ts'
import { sodiumGroup } from './sodium-group.ts'
import { blind, deriveKeyPair, evaluate, finalize, prove, verify } from './voprf.ts'

interface Suite {
  mode: 0 | 1 | 2
  seed: string
  keyInfo: string
  skSm: string
  pkSm?: string
  vectors: {
    Batch: number
    Blind: string
    BlindedElement: string
    EvaluationElement: string
    Info?: string
    Input: string
    Output: string
    Proof?: { proof: string; r: string }
  }[]
}

const file = new URL('../../vectors/rfc9497-ristretto255-sha512.json', import.meta.url)
const suites = JSON.parse(readFileSync(file, 'utf8')) as Suite[]
const many = (text: string) => text.split(',').map(fromHex)

const native = nativeGroup()
const groups: Group[] = [nobleGroup, await sodiumGroup(), ...(native ? [native] : [])]

it('the vectors are those of the whole suite', () => {
  expect(suites.map(({ mode, vectors }) => [mode, vectors.length])).toEqual([
    [0, 2],
    [1, 3],
    [2, 3],
  ])
})

it.skipIf(!native)('the operating system brings libsodium, so the native one is tested too', () => {
  expect(groups).toHaveLength(3)
})

for (const group of groups)
  describe(`RFC 9497 with ${group.name}`, () => {
    for (const suite of suites) {
      const domain = domainOf(suite.mode)
      it(`mode ${suite.mode}: the key comes from the seed`, () => {
        const key = deriveKeyPair(group, fromHex(suite.seed), fromHex(suite.keyInfo), domain)
        expect(toHex(key.secret)).toBe(suite.skSm)
        if (suite.pkSm) expect(toHex(key.public)).toBe(suite.pkSm)
      })
      for (const [place, vector] of suite.vectors.entries())
        it(`mode ${suite.mode}, vector ${place + 1}`, () => {
          const inputs = many(vector.Input)
          const blinds = many(vector.Blind)
          const blinded = inputs.map((input, index) => blind(group, input, blinds[index], domain).element)
          expect(blinded.map(toHex).join()).toBe(vector.BlindedElement)
          const secret = fromHex(suite.skSm)
          const info = vector.Info === undefined ? null : fromHex(vector.Info)
          const partially = info && blinded.map((element) => evaluatePartially(group, secret, element, info))
          const evaluated = partially
            ? partially.map((one) => one.evaluated)
            : blinded.map((element) => evaluate(group, secret, element))
          expect(evaluated.map(toHex).join()).toBe(vector.EvaluationElement)
          const outputs = info
            ? inputs.map((input, index) =>
                outputPartially(
                  group,
                  input,
                  info,
                  group.multiply(evaluated[index]!, group.invertScalar(blinds[index]!)),
                ),
              )
            : finalize(group, inputs, blinds, evaluated)
          expect(outputs.map(toHex).join()).toBe(vector.Output)
          if (!vector.Proof) return
          const key = partially ? partially[0]!.tweaked : { secret, public: fromHex(suite.pkSm ?? '') }
          // With a tweak the proof goes the other way: the tweaked key times what came out is what went in.
          const [from, to] = partially ? [evaluated, blinded] : [blinded, evaluated]
          const proof = prove(group, key, from, to, fromHex(vector.Proof.r), domain)
          expect(toHex(proof)).toBe(vector.Proof.proof)
          expect(verify(group, key.public, from, to, proof, domain)).toBe(true)
          const wrong = Uint8Array.from(proof)
          wrong[40] = wrong[40]! ^ 1
          expect(verify(group, key.public, from, to, wrong, domain)).toBe(false)
        })
    }
    it('knows what is no element: too short, the identity, and an encoding that is not canonical', () => {
      const good = group.multiplyBase(group.scalarFromHash(new Uint8Array(64).fill(7)))
      const scalar = group.scalarFromHash(new Uint8Array(64).fill(9))
      expect(group.multiply(good, scalar)).toHaveLength(32)
      for (const bad of [new Uint8Array(31), new Uint8Array(32), new Uint8Array(32).fill(255)])
        expect(() => group.multiply(bad, scalar)).toThrow()
    })
  })
