// SPDX-License-Identifier: EUPL-1.2
import type { Word } from './fold.ts'
import { readModelCues } from './model-cues.ts'
import { themesOf } from './themes.ts'

/** Places in the table of weights: a power of two. */
export const places = 1 << 16

/**
 * What a text is made of, for the model, in three parts: hashed words with pairs of neighbours, the themes that they speak of,
 * and pieces of 3 to 5 letters within words.
 */
export interface Features {
  /** Place of each feature in the table of weights, part after part; a place may occur more than once. */
  place: Uint32Array
  /** Number of the word that each feature comes from; of a pair the first. */
  word: Uint32Array
  /** Where each part ends in `place`, and how much one feature of it counts: a part weighs the same however long the text. */
  parts: { end: number; scale: number }[]
  /** Per word its hash, for what the model has seen. */
  wordHashes: Uint32Array
}

const shortestPiece = 3
const longestPiece = 5
/** Words weigh 1. Themes hold what few texts can teach; pieces catch misspellings and compounds, and are many. */
const weightOfThemes = 1.5
const weightOfPieces = 1

export function featuresOf(words: readonly Word[]): Features {
  const themes = themesOf(words, readModelCues(words))
  let room = 2 * words.length + themes.length
  for (const { folded } of words) room += 3 * folded.length
  const place = new Uint32Array(room)
  const word = new Uint32Array(room)
  const wordHashes = new Uint32Array(words.length)
  const parts: Features['parts'] = []
  let count = 0
  const add = (hash: number, at: number) => {
    place[count] = mixed(hash) & (places - 1)
    word[count++] = at
  }
  const endPart = (weight: number) => {
    const size = count - (parts.at(-1)?.end ?? 0)
    parts.push({ end: count, scale: weight / Math.sqrt(size || 1) })
  }
  for (let at = 0; at < words.length; at++) {
    const hash = stepsOf(words[at]?.folded ?? '', wordSeed)
    wordHashes[at] = mixed(hash)
    add(hash, at)
    if (at > 0) add(Math.imul(wordHashes[at - 1] ?? 0, pairFactor) ^ hash, at - 1)
  }
  endPart(1)
  for (const { name, at } of themes) add(stepsOf(name, themeSeed), at)
  endPart(weightOfThemes)
  for (let at = 0; at < words.length; at++) {
    const folded = words[at]?.folded ?? ''
    if (folded.charCodeAt(0) === sign) continue // '<bank>' is one thing, not letters
    for (let from = -1; from < folded.length - 1; from++) {
      // A piece begins with a space where the word begins, and ends with one where it ends.
      let piece = from < 0 ? stepped(pieceSeed, space) : pieceSeed
      const last = Math.min(from + longestPiece, folded.length + 1)
      for (let to = Math.max(from, 0); to < last; to++) {
        piece = stepped(piece, to === folded.length ? space : folded.charCodeAt(to))
        if (to - from + 1 >= shortestPiece) add(piece, at)
      }
    }
  }
  endPart(weightOfPieces)
  return { place: place.subarray(0, count), word: word.subarray(0, count), parts, wordHashes }
}

const wordSeed = 0x811c9dc5
const themeSeed = 0x6c62272e
const pieceSeed = 0x2f0b4a27
const pairFactor = 0x9e3779b1
const space = 32
const sign = 60

/** 32 bits for a text, the same everywhere. */
export function hashOf(text: string): number {
  return mixed(stepsOf(text, wordSeed))
}

function stepsOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = stepped(hash, text.charCodeAt(at))
  return hash
}

/** One step of FNV-1a, over 16 bits. */
function stepped(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Spreads the bits of a hash (the finish of MurmurHash3), so that its low ones may be taken. */
function mixed(hash: number): number {
  let spread = hash ^ (hash >>> 16)
  spread = Math.imul(spread, 0x85ebca6b)
  spread ^= spread >>> 13
  spread = Math.imul(spread, 0xc2b2ae35)
  return (spread ^ (spread >>> 16)) >>> 0
}
