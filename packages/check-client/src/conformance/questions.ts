// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import type { JWK } from 'jose'

/** What the kit can ask a program; README.md describes each question and its answer. */
export const areas = [
  'canonicalise',
  'input',
  'blind',
  'evaluate',
  'combine',
  'finalize',
  'verify-proof',
  'read-base',
  'apply-delta',
  'has-tag',
] as const
/** One of `areas`. */
export type Area = (typeof areas)[number]

/** A question as it stands on its line, without the number that it gets, and the right answer. */
export interface Question {
  ask: { do: Area } & Record<string, unknown>
  answer: Record<string, unknown>
  /** For people: what it is about. */
  about: string
}

/** Whoever gets what nobody may accept says so and goes on. */
const refused = { refused: true }

interface ProtocolVectors {
  bucketBits: number
  keys: Record<'a' | 'b', { secret: string; public: string }>
  vectors: (Record<'kind' | 'canonical' | 'input' | 'blind' | 'blinded' | 'combined' | 'output' | 'tag', string> & {
    evaluatedByA: string
    evaluatedByB: string
    bucket: number
  })[]
  proofs: { publicKey: string; elements: string[]; evaluated: string[]; proof: string; isValid: boolean }[]
  noElements: string[]
}

interface SetVectors {
  key: JWK
  base: string
  deltas: string[]
  versions: { version: number; count: number; has: { tag: string; isIn: boolean }[] }[]
  refusedBases: { why: string; base: string }[]
  refusedDeltas: { why: string; delta: string }[]
}

/** All questions, in the order in which they are asked: those about sets build upon each other. */
export function questions(): Question[] {
  return [...canonicalising(), ...asking(read<ProtocolVectors>('protocol')), ...following(read<SetVectors>('set'))]
}

function canonicalising(): Question[] {
  const vectors = read<{ kind: string; written: string; expressions: string[] }[]>('canonical')
  return vectors.map(({ kind, written, expressions }) => ({
    ask: { do: 'canonicalise', kind, written },
    answer: { expressions },
    about: `${kind} ${JSON.stringify(written)}`,
  }))
}

function asking({ vectors, keys, proofs, noElements, bucketBits }: ProtocolVectors): Question[] {
  const steps = vectors.flatMap((one): Question[] => {
    const { kind, canonical, input, blind, blinded, evaluatedByA, evaluatedByB, combined, output, tag, bucket } = one
    const about = `${kind} ${canonical}`
    return [
      { ask: { do: 'input', kind, canonical }, answer: { input }, about },
      { ask: { do: 'blind', input, blind }, answer: { element: blinded }, about },
      { ask: { do: 'evaluate', secret: keys.a.secret, element: blinded }, answer: { element: evaluatedByA }, about },
      { ask: { do: 'evaluate', secret: keys.b.secret, element: blinded }, answer: { element: evaluatedByB }, about },
      { ask: { do: 'combine', a: evaluatedByA, b: evaluatedByB }, answer: { element: combined }, about },
      {
        ask: { do: 'finalize', input, blind, element: combined, bucketBits },
        answer: { output, tag, bucket },
        about,
      },
    ]
  })
  const bad = noElements.map(
    (element): Question => ({
      ask: { do: 'evaluate', secret: keys.a.secret, element },
      answer: refused,
      about: `no element: ${element.slice(0, 8)}… (${element.length / 2} bytes)`,
    }),
  )
  const proved = proofs.map(
    ({ publicKey, elements, evaluated, proof, isValid }): Question => ({
      ask: { do: 'verify-proof', publicKey, elements, evaluated, proof },
      answer: { isValid },
      about: `${isValid ? 'a good' : 'a false'} proof about ${elements.length}`,
    }),
  )
  return [...steps, ...bad, ...proved]
}

function following({ key, base, deltas, versions, refusedBases, refusedDeltas }: SetVectors): Question[] {
  const { d: _, ...publicKey } = key
  const [first] = versions as [SetVectors['versions'][0]]
  const readBase = (text: string, answer: object, about: string): Question => ({
    ask: { do: 'read-base', key: publicKey, base: text },
    answer: { ...answer },
    about,
  })
  const whole = readBase(base, { version: first.version, count: first.count }, 'a good base')
  const has = ({ version, has: tags }: SetVectors['versions'][0]) =>
    tags.map(
      ({ tag, isIn }): Question => ({
        ask: { do: 'has-tag', tag },
        answer: { isIn },
        about: `${tag} in version ${version}`,
      }),
    )
  return [
    ...refusedBases.map(({ why, base: text }) => readBase(text, refused, why)),
    ...refusedDeltas.flatMap(({ why, delta }): Question[] => [
      whole,
      { ask: { do: 'apply-delta', delta }, answer: refused, about: why },
      // What was refused may not have changed anything.
      ...has(first).slice(0, 3),
    ]),
    whole,
    ...has(first),
    ...versions.slice(1).flatMap((one, place): Question[] => [
      {
        ask: { do: 'apply-delta', delta: deltas[place] },
        answer: { version: one.version, count: one.count },
        about: `version ${one.version}`,
      },
      ...has(one),
    ]),
  ]
}

function read<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8')) as Content
}
