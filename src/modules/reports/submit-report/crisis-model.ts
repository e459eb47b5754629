// SPDX-License-Identifier: EUPL-1.2
import { crisisModel } from './crisis-model.data.ts'

/*
 * A second ear beside the lists of words: how whole thoughts of the own wish to die are worded, learnt from sentences. It hears what nobody put on a list.
 */

/** Places in the table of weights: a power of two. */
export const crisisPlaces = 1 << 16

/** As it is shipped. `weights`: base64 of rows of two bytes for the place and one signed byte, in order of place. */
export interface ShippedCrisisModel {
  /** SHA-256 of what it learnt from, in hexadecimal. */
  learntFrom: string
  bias: number
  /** What one step of a weight is worth. */
  step: number
  weights: string
}

/** A thought is a sentence, or so many words of one that never ends, half of them shared with the next. */
const mostWords = 20
const mostLetters = 20_000

/** The words of each thought of a text, in small letters and without accents. */
export function thoughtsOf(text: string): string[][] {
  const plain = text
    .slice(0, mostLetters)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}’'`´]/gu, '')
  return plain.split(/[.!?;\n؟…]+/u).flatMap((sentence) => {
    const words = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => (/\d/.test(word) ? '#' : word))
    const last = Math.max(0, Math.ceil((words.length - mostWords) / (mostWords / 2)))
    return words.length === 0
      ? []
      : Array.from({ length: last + 1 }, (_, at) => words.slice((at * mostWords) / 2, (at * mostWords) / 2 + mostWords))
  })
}

/** Where the features of one thought stand in the table: its words, their beginnings and ends, and rows of two and three. */
export function placesOf(words: readonly string[]): Uint32Array {
  const features = words.flatMap((word, at) => {
    const [next = '$', third] = words.slice(at + 1)
    return [
      `u${word}`,
      `b${word} ${next}`,
      `t${word} ${next} ${third ?? '$'}`,
      ...(third === undefined ? [] : [`s${word} ${third}`]),
      ...(word.length > 4 ? [`p${word.slice(0, 4)}`, `e${word.slice(-4)}`] : []),
    ]
  })
  return Uint32Array.from(new Set([`f${words[0]}`, ...features]), placeOf)
}

export interface CrisisModel {
  bias: number
  weights: Float32Array
}

export function decodeCrisisModel({
  bias,
  step,
  weights: shipped,
}: Omit<ShippedCrisisModel, 'learntFrom'>): CrisisModel {
  const bytes = Uint8Array.from(atob(shipped), (character) => character.charCodeAt(0))
  const weights = new Float32Array(crisisPlaces)
  for (let at = 0; at < bytes.length; at += 3)
    weights[((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)] = (((bytes[at + 2] ?? 0) << 24) >> 24) * step
  return { bias, weights }
}

/** How much the likeliest thought of a text sounds like the own wish to die: 0 to 1. */
export function crisisProbability(
  text: string,
  model: CrisisModel = (shippedModel ??=
    decodeCrisisModel(crisisModel)),
): number {
  let highest = 0
  for (const thought of thoughtsOf(text)) {
    const places = placesOf(thought)
    const sum = places.reduce((all, place) => all + (model.weights[place] ?? 0), 0)
    highest = Math.max(highest, 1 / (1 + Math.exp(-model.bias - sum / Math.sqrt(places.length))))
  }
  return highest
}

let shippedModel: CrisisModel | undefined

/** FNV-1a and the finish of MurmurHash3, so that the low bits may be taken. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) & (crisisPlaces - 1)
}
