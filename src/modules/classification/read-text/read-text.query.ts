// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAllWith } from './read.ts'
import type { FacetReading } from '../read-facets/read-facets.ts'
import type { TextReading } from './reading.ts'
import { decodeModel, encodeModel, type TextModel, withOneHead } from './text-model.ts'

/** The weights that are shipped: made by `npm run train`, never by hand. */
export const modelFile = join(import.meta.dirname, 'text-model.bin')

let kept: TextModel | null = null

/** The text model, read once: about 1 MB. Throws when the file is missing or was made for another version. */
export function textModel(): TextModel {
  kept ??= readModel(readFileSync(modelFile))
  return kept
}

/** What a browser needs of it to say which form a text tells of: three quarters of the file, and the same answers. */
export function modelOfForms(): Uint8Array {
  return encodeModel({ ...withOneHead(textModel(), 'form'), learntFrom: [] })
}

export function readModel(bytes: Uint8Array): TextModel {
  return decodeModel(bytes, createHash('sha256').update(bytes).digest('hex').slice(0, 12))
}

/**
 * What this text seems to tell, by the text model that is shipped: Dutch or English, in this process, about 0.1 ms. Nothing
 * when the text says too little. `sureEnough` says from which probability on it may decide.
 */
export function readText(text: string): TextReading {
  return readAll(text).reading
}

/** The same with what the text says of each facet, for the time of one. */
export function readAll(text: string): { reading: TextReading; said: FacetReading[] } {
  return readAllWith(textModel(), text)
}
