// SPDX-License-Identifier: EUPL-1.2
import { readPicture } from '#foundation/pictures'
import { addressesInText } from '../find-links/addresses-in-text.ts'
import { type Gathered, partOf } from './message-parts.ts'
import { limits } from './limits.ts'

/** Adds what a picture says; past the number of pictures that we read, that it was not read. */
export async function gatherPicture(
  gathered: Gathered,
  bytes: Uint8Array,
  mediaType: string,
  withWords: boolean,
): Promise<void> {
  const before = gathered.parts.filter(({ kind }) => kind === 'picture').length
  if (before >= limits.pictures) {
    gathered.parts.push(partOf('picture', mediaType, bytes.length, 'too-many'))
    return
  }
  const read = await readPicture(bytes, { withWords: withWords && before < limits.picturesWithWords })
  gathered.parts.push(
    partOf('picture', read.because === 'unknown-kind' ? mediaType : read.mediaType, bytes.length, read.because),
  )
  for (const code of read.codes) {
    const isAddress = /^\s*(?:https?|mailto|tel|sms|data):/i.test(code)
    if (isAddress) gathered.addresses.push({ written: code, place: 'qr', visible: '' })
    else add(gathered, code, 'qr')
  }
  add(gathered, read.words, 'ocr')
  gathered.text = [gathered.text, read.words].filter((words) => words !== '').join('\n\n')
}

function add(gathered: Gathered, text: string, place: 'qr' | 'ocr'): void {
  const { addresses, identifiers } = addressesInText(text, place)
  gathered.addresses.push(...addresses)
  gathered.identifiers.push(...identifiers)
}
