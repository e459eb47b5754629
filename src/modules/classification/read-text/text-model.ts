// SPDX-License-Identifier: EUPL-1.2
import { places } from './features.ts'

/** A set of texts that the model learnt from: which, under which licence, and what says that they are the same. */
export interface LearntFrom {
  name: string
  licence: string
  texts: number
  /** SHA-256 of the texts, in hexadecimal. */
  sha256: string
}

/** One question that the model answers about a text. */
export interface Head {
  name: 'form' | 'message'
  classes: readonly string[]
  bias: readonly number[]
  /** What one step of a weight is worth, per class. */
  steps: readonly number[]
  /** Above 1: less sure than the weights say. Found on texts that were left out of learning. */
  temperature: number
}

/** What the shipped file begins with: one line of JSON. The weights follow: one signed byte per place and class, place by place. */
export interface ModelHeader {
  format: 1
  places: number
  /** Bits of the table of known words. */
  knownBits: number
  heads: readonly Head[]
  learntFrom: readonly LearntFrom[]
}

export interface TextModel extends ModelHeader {
  /** Short and made from the content: names the model beside what it decided. */
  version: string
  weights: Int8Array
  /** One bit for the hash of each word that was in at least two different texts. */
  known: Uint8Array
}

export const knownBits = 1 << 17

/** The file as it is shipped. The same model gives the same bytes. */
export function encodeModel(model: Omit<TextModel, 'version'>): Uint8Array {
  const { format, places: room, knownBits: bits, heads, learntFrom, weights, known } = model
  const line = new TextEncoder().encode(
    `${JSON.stringify({ format, places: room, knownBits: bits, heads, learntFrom })}\n`,
  )
  const bytes = new Uint8Array(line.length + known.length + weights.length)
  bytes.set(line)
  bytes.set(known, line.length)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), line.length + known.length)
  return bytes
}

/** Reads a shipped file. Throws when it was made for another version of this program. */
export function decodeModel(bytes: Uint8Array, version: string): TextModel {
  const end = bytes.indexOf(10)
  const header: ModelHeader = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))
  const columns = header.heads.reduce((sum, { classes }) => sum + classes.length, 0)
  const from = end + 1 + header.knownBits / 8
  if (header.format !== 1 || header.places !== places || bytes.length !== from + header.places * columns)
    throw new Error('the text model does not fit this program: make it anew with npm run train')
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + from, header.places * columns)
  return { ...header, version, weights, known: bytes.subarray(end + 1, from) }
}

/** The model with one of its heads: as large as that head, and the same answers of it. */
export function withOneHead(model: TextModel, name: Head['name']): TextModel {
  const at = model.heads.findIndex((head) => head.name === name)
  const head = model.heads[at]
  if (!head) throw new Error(`the text model has no head ${name}`)
  const widths = model.heads.map(({ classes }) => classes.length)
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
  const [columns, from, own] = [sum(widths), sum(widths.slice(0, at)), head.classes.length]
  const weights = new Int8Array(model.places * own)
  for (let place = 0; place < model.places; place++)
    weights.set(model.weights.subarray(place * columns + from, place * columns + from + own), place * own)
  return { ...model, heads: [head], weights }
}

export function isKnown(known: Uint8Array, hash: number): boolean {
  const bit = hash & (knownBits - 1)
  return ((known[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
}

export function markKnown(known: Uint8Array, hash: number): void {
  const bit = hash & (knownBits - 1)
  known[bit >>> 3] = (known[bit >>> 3] ?? 0) | (1 << (bit & 7))
}
