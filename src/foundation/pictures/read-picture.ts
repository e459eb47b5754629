// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { pictureLimits } from './picture-limits.ts'
import { pictureSize } from './picture-size.ts'
import { readWords } from './read-words.ts'

/** Why a picture was not read. 'unsure': an address in it was read, but perhaps wrongly. */
export type PictureUnread = 'too-large' | 'took-too-long' | 'damaged' | 'unknown-kind' | 'no-words-seen' | 'unsure'

/** What a picture says. `because`: null when it was read; words that nobody can be sure of are none. */
export interface ReadPicture {
  mediaType: string
  codes: string[]
  words: string
  because: PictureUnread | null
}

/**
 * Reads the QR codes in a picture and, when asked, its words in Dutch. Both by libraries whose data lie on this machine. A picture without
 * a code and without words that can be trusted is not read: a person gets it.
 */
export async function readPicture(bytes: Uint8Array, { withWords }: { withWords: boolean }): Promise<ReadPicture> {
  const size = pictureSize(bytes)
  const none = { mediaType: size?.mediaType ?? 'application/octet-stream', codes: [], words: '' }
  if (!size) return { ...none, because: 'unknown-kind' }
  if (bytes.length > pictureLimits.bytes || size.width * size.height > pictureLimits.pixels)
    return { ...none, because: 'too-large' }
  if (size.width < 24 || size.height < 24) return { ...none, because: null }
  const codes = await readCodes(bytes)
  const read = withWords ? await readWords(bytes) : { words: '', because: null }
  if (codes === null && read.words === '') return { ...none, because: read.because ?? 'damaged' }
  return { ...none, codes: codes ?? [], words: read.words, because: codes?.length ? null : read.because }
}

let ready: Promise<unknown> | null = null

/** Null for a picture that cannot be unpacked. */
async function readCodes(bytes: Uint8Array): Promise<string[] | null> {
  // The library would fetch its program from elsewhere.
  ready ??= loadProgram()
  await ready
  try {
    const found = await readBarcodes(bytes, {
      formats: ['QRCode', 'MicroQRCode', 'Aztec', 'DataMatrix'],
      tryHarder: true,
      maxNumberOfSymbols: 8,
    })
    return found.filter(({ isValid }) => isValid).map(({ text }) => text.slice(0, pictureLimits.code))
  } catch {
    return null
  }
}

async function loadProgram(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  const wasmBinary = new Uint8Array(await readFile(path)).buffer
  prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: false })
}
