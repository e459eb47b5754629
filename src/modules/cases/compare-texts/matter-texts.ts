// SPDX-License-Identifier: EUPL-1.2
import { maskText } from './mask-text.ts'
import { quotedMessages } from './quoted-messages.ts'
import { signatureOf } from './signature.ts'

/** A text of a report by which it can be compared with others. */
export interface MatterText {
  /** 128 bits in hexadecimal; the same for texts that differ in numbers, amounts, dates, links and greeted names only. */
  key: string
  /** Words after masking. */
  words: number
  signature: Uint8Array
  /** 12 signed 32-bit numbers for an index; alike texts share at least one. */
  bands: number[]
  /** As it was written. */
  written: string
}

/** A shorter text says too little: too many people write 'ik ben opgelicht via een advertentie'. */
const fewestWords = 8
const fewestDifferent = 6
const mostTexts = 8

/** The narrative as a whole and every message quoted in it, each once, at most eight; none when it is too short. */
export function textsOf(narrative: string): MatterText[] {
  const texts = new Map<string, MatterText>()
  for (const text of [narrative, ...quotedMessages(narrative)]) {
    if (texts.size === mostTexts) break
    const words = maskText(text)
    if (words.length < fewestWords || new Set(words).size < fewestDifferent) continue
    const { key, signature, bands } = signatureOf(words)
    if (!texts.has(key)) texts.set(key, { key, words: words.length, signature, bands, written: text })
  }
  return [...texts.values()]
}
