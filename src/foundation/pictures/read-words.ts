// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM } from 'tesseract.js'
import { pictureLimits } from './picture-limits.ts'
import type { PictureUnread } from './read-picture.ts'

/** Of a hundred: below this a line is guessed. */
const surest = 60
const leastSure = 30
const mostJoined = 4
const fewestWords = 3

/** What a picture says in words. 'unsure': an address among them may be misread. */
interface Words {
  words: string
  because: PictureUnread | null
}

/** One at a time: each takes some 150 MB. */
let last: Promise<unknown> = Promise.resolve()

/** The words of a picture in Dutch, line by line; only lines that the reader is sure of, and addresses. In a thread of its own, stopped when it takes too long. */
export function readWords(bytes: Uint8Array): Promise<Words> {
  const reading = last.then(() => inThread(bytes))
  last = reading
  return reading
}

async function inThread(bytes: Uint8Array): Promise<Words> {
  const langPath = join(
    dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/nld/package.json')),
    '4.0.0_best_int',
  )
  let fail = () => {}
  const failed = new Promise<'damaged'>((resolve) => {
    fail = () => resolve('damaged')
  })
  const thread = await createWorker('nld', OEM.LSTM_ONLY, {
    langPath,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => fail(),
  })
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<'took-too-long'>((resolve) => {
    timer = setTimeout(() => resolve('took-too-long'), pictureLimits.readingWords)
  })
  try {
    const read = thread.recognize(Buffer.from(bytes), {}, { blocks: true, text: false }).catch(() => 'damaged' as const)
    const result = await Promise.race([read, failed, tooLate])
    if (result === 'damaged' || result === 'took-too-long') return { words: '', because: result }
    const lines = (result.data.blocks ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ lines: those }) => those),
    )
    return wordsOf(lines.map(({ confidence, text }) => ({ confidence, text: text.trim() })))
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

function wordsOf(lines: readonly { confidence: number; text: string }[]): Words {
  const readable = lines.filter(({ confidence, text }) => confidence >= (isAddress(text) ? leastSure : surest))
  const words = joinedAddresses(readable.map(({ text }) => text).join('\n'))
  const isUnsure = lines.some(({ confidence, text }) => confidence < surest && isAddress(text))
  if (isUnsure) return { words, because: 'unsure' }
  const seen = words.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length
  return { words, because: seen < fewestWords ? 'no-words-seen' : null }
}

/** No dictionary has the words of an address, so that the reader doubts them more. */
function isAddress(line: string): boolean {
  return /:\/\/|www\.|[\p{L}\d-]\.\p{L}{2,}(?:\/|$)|@/u.test(line)
}

/** A phone breaks a long address over lines: where the host is not whole yet, the next line goes on with it. */
function joinedAddresses(text: string): string {
  let joined = text
  for (let times = 0; times < mostJoined; times++)
    joined = joined.replace(
      /(https?:\/\/(?:[^\s/.]{1,63}\.){0,5}[^\s/.]{0,63}[-.])\n(?=\S)|(https?:\/\/[^\s/.]{0,63})\n(?=\S)/g,
      '$1$2',
    )
  return joined
}
