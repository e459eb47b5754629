// SPDX-License-Identifier: EUPL-1.2
import { askHolder, type Holder } from '../ask-holder.ts'
import { call, CheckProblem } from '../check-problem.ts'
import { readBucket } from '../tag/bucket-entry.ts'
import { inputOf } from '../tag/input.ts'
import { bucketOf, tagOf } from '../tag/tag.ts'
import { fromHex } from '../voprf/bytes.ts'
import { type Element, type Group, randomBytes } from '../voprf/group.ts'
import { combine } from '../voprf/split-key.ts'
import { blind, finalize } from '../voprf/voprf.ts'
import { parseBucket, prefixText } from './bucket-file.ts'
import { type Heard, type Outcome, outcomeOf } from './outcome.ts'
import type { Asked } from './relate.ts'
import { decodeTold } from './bucket-answer.ts'

interface PublishedKey {
  namespace: string
  epoch: number
  begins: string
  ends: string
  publicKey: string
  evaluatorKey: string
  bucketBits: number | null
}

/** So many are asked, whatever was pasted: how many expressions there are would tell what kind of thing it is, and how long its address. */
export const sizes = [1, 8, 32] as const
const patience = { timeoutMs: 15_000, tries: 2 }

/** The answers of a private check. */
export interface PrivateCheck {
  /** One for each of the items that fitted. */
  outcomes: Outcome[]
  /** Of when the oldest part of the answer is. */
  asOf: Date
}

/**
 * Asks about all of these, together with both key holders, so that neither learns what: as anybody, with proof, in namespace
 * citizen. Throws a CheckProblem whenever anything is away or not right; a caller must say so, and never "no reports".
 */
export async function checkPrivately(platform: string, group: Group, items: readonly Asked[]): Promise<PrivateCheck> {
  const { key, holders } = await keysOf(platform)
  const fitting = thatFit(items)
  const asking = { group, namespace: 'citizen' as const, epoch: key.epoch, ...patience }
  return lookUp({ platform, group, key }, fitting, padded(inputsOf(fitting)), async (sent) => {
    const [ofA, ofB] = await Promise.all(holders.map((holder) => askHolder(asking, holder, sent, null, true)))
    return combine(group, ofA as Element[], ofB as Element[])
  })
}

/**
 * The same about as many as somebody else asks both key holders for: `evaluate` gives what both make of these elements together. Whoever carries them sees
 * blinded elements only.
 */
export async function checkThrough(
  platform: string,
  group: Group,
  items: readonly Asked[],
  evaluate: (elements: readonly Element[], epoch: number) => Promise<readonly Element[]>,
): Promise<PrivateCheck> {
  const { key } = await keysOf(platform)
  return lookUp({ platform, group, key }, items, inputsOf(items), (sent) => evaluate(sent, key.epoch))
}

interface Where {
  platform: string
  group: Group
  key: { epoch: number; bucketBits: number }
}

async function lookUp(
  { platform, group, key: { epoch, bucketBits } }: Where,
  fitting: readonly Asked[],
  inputs: readonly Uint8Array[],
  evaluate: (elements: readonly Element[]) => Promise<readonly Element[]>,
): Promise<PrivateCheck> {
  const blinded = inputs.map((input) => blind(group, input))
  const outputs = finalize(
    group,
    inputs,
    blinded.map(({ blind: scalar }) => scalar),
    await evaluate(blinded.map(({ element }) => element)),
  )
  const buckets = new Map<string, ReturnType<typeof fetchBucket>>()
  const found = await Promise.all(
    outputs.map(async (output) => {
      const prefix = prefixText(bucketBits, bucketOf(tagOf(output), bucketBits))
      const fetching = buckets.get(prefix) ?? fetchBucket(`${platform}/v1/oprf/citizen/${epoch}/bucket/${prefix}`)
      buckets.set(prefix, fetching)
      const { names, entries, at } = await fetching
      const sealed = await readBucket(output, entries)
      return { heard: sealed && hear(sealed, names), at }
    }),
  )
  let place = 0
  const outcomes = fitting.map((item) => {
    const own = found.slice(place, (place += item.expressions.length))
    return outcomeOf(
      item,
      own.map(({ heard }) => heard),
    )
  })
  return { outcomes, asOf: new Date(Math.min(...found.map(({ at }) => at))) }
}

function hear(sealed: Uint8Array, names: readonly string[]): Heard {
  const told = decodeTold(sealed)
  const nameAt = (place: number | null) => (place === null ? null : (names[place] ?? null))
  return { ...told, authority: nameAt(told.authority), imitates: nameAt(told.imitates) }
}

async function keysOf(platform: string) {
  const response = await call(`${platform}/v1/oprf/keys`, { cache: 'no-cache', ...patience })
  const { keys, evaluator } = (await response.json()) as { keys: PublishedKey[]; evaluator: string | null }
  const now = timeOf(response)
  const key = keys.find(
    ({ namespace, begins, ends, bucketBits }) =>
      namespace === 'citizen' && bucketBits !== null && Date.parse(begins) <= now && now < Date.parse(ends),
  )
  if (!key || evaluator === null) throw new CheckProblem(503, 'away', 'The private check is off.')
  const holders: [Holder, Holder] = [
    { address: platform, publicKey: fromHex(key.publicKey) },
    { address: evaluator, publicKey: fromHex(key.evaluatorKey) },
  ]
  return { key: { epoch: key.epoch, bucketBits: key.bucketBits as number }, holders }
}

async function fetchBucket(address: string) {
  const response = await call(address, patience)
  return { ...parseBucket(new Uint8Array(await response.arrayBuffer())), at: timeOf(response) }
}

/** By the clock of the server: that of a telephone may be wrong. */
function timeOf(response: Response): number {
  return Date.parse(response.headers.get('date') ?? '') || Date.now()
}

const inputsOf = (items: readonly Asked[]): Uint8Array[] =>
  items.flatMap(({ expressions }) => expressions.map(({ kind, canonical }) => inputOf(kind, canonical)))

const most = sizes[sizes.length - 1] as number

function thatFit(items: readonly Asked[]): readonly Asked[] {
  let elements = 0
  return items.filter(({ expressions }) => (elements += expressions.length) <= most)
}

/** Filled up with noise, which is evaluated and looked up like the rest. */
function padded(inputs: readonly Uint8Array[]): Uint8Array[] {
  const size = sizes.find((one) => one >= inputs.length) ?? most
  return Array.from({ length: size }, (_, place) => inputs[place] ?? randomBytes(32))
}
