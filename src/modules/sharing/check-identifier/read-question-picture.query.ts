// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { pictureLimits, pictureSize, readPictureApart } from '#foundation/pictures'
import { NetworkLimit, Refusal } from '#foundation/web'
import { checkMessages } from './check-messages.text.ts'
import { type Question, readQuestions } from './read-question.ts'

/** Pictures of one network in an hour: enough for a library, and no core that is kept busy. */
const mostAnHour = 120
const limit = new NetworkLimit(mostAnHour)

/** What a picture asks about, and whether some of it was hard to read. */
interface PictureQuestions {
  questions: Question[]
  isUnsure: boolean
}

/**
 * What is asked with a picture: each code in it, and its words as one message. Read once, in memory, and gone. Refuses, in words, what is no picture, too
 * large, not readable, or one too many at once.
 */
export async function readQuestionPicture(
  ctx: Context,
  bytes: Uint8Array,
  network: string | null,
): Promise<PictureQuestions> {
  if (bytes.length > pictureLimits.bytes) throw new Refusal(checkMessages.pictureTooLarge)
  const size = pictureSize(bytes)
  if (!size) throw new Refusal(checkMessages.noPicture)
  const { width, height } = size
  if (width * height > pictureLimits.pixels) {
    const side = Math.floor(Math.sqrt(pictureLimits.pixels))
    throw new Refusal(checkMessages.pictureTooManyPixels, { values: { width, height, side } })
  }
  if (!limit.take(network, ctx.now())) throw new Refusal(checkMessages.pictureBusy, { status: 429 })
  const read = await readPictureApart(bytes, network ?? '')
  if (read === 'too-busy') throw new Refusal(checkMessages.pictureBusy, { status: 429 })
  const questions = [...read.codes, read.words].filter((text) => text.trim() !== '').map((text) => ({ text }))
  // Of a photo without text the reader guesses a few letters: they are no question.
  const isGuess = read.because === 'no-words-seen' && !hasNumber(questions)
  if (questions.length === 0 || isGuess) throw new Refusal(checkMessages.pictureUnread)
  return { questions, isUnsure: read.because === 'unsure' }
}

function hasNumber(questions: readonly Question[]): boolean {
  return readQuestions(questions, { demoBankAllowed: true }).some((read) => 'identifier' in read || read.isOfNumber)
}
