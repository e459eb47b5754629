// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'

/** A form of which more came than its page takes. */
export interface TooLong {
  /** Characters that came; null when they were too many to keep, or files. */
  sent: number | null
  /** Characters of such a text that fit; null when it was no text. */
  fits: number | null
  /** Everything that was typed, to be shown again; null when it could not be kept. */
  fields: readonly (readonly [name: string, text: string])[] | null
}

/** So much of a form of words is kept to give it back: more than anybody types. */
const mostKept = 4 * 1024 * 1024
/** A page can only explain itself to a browser that has finished sending: so much is read and thrown away, more is cut off. */
const mostRead = 64 * 1024 * 1024

export interface Posted {
  body: Readable | Buffer | null
  tooLong: TooLong | null
}

/** What a page gets of a posted form: its body, or what there was too much of. Files are read by the page itself, as they come. */
export async function postedTo(request: FastifyRequest, limit: number): Promise<Posted> {
  const sent = request.body as Readable
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return { body: limited(sent, limit), tooLong: null }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of sent as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostRead) break
    if (size <= Math.max(limit, mostKept)) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size <= limit) return { body: Buffer.concat(chunks), tooLong: null }
  return { body: null, tooLong: tooLongOf(chunks, { size, limit }) }
}

function tooLongOf(chunks: readonly Buffer[], of: { size: number; limit: number }): TooLong {
  const fields = [...new URLSearchParams(Buffer.concat(chunks).toString('latin1'))]
  const sent = fields.reduce((sum, [, text]) => sum + text.length, 0)
  // A letter takes one to twelve bytes on its way: counted as in what came. Rounded down, so that it certainly fits.
  const fits = sent > 0 ? (of.limit * sent) / of.size : of.limit / 2
  return {
    sent: sent > 0 ? sent : null,
    fits: Math.max(1_000, Math.floor(fits / 1_000) * 1_000),
    fields: sent > 0 ? fields : null,
  }
}

const tooLarge = 'body too large'

/** Whether a page failed because files were too large and it did not expect any. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && (error.message === tooLarge || isTooLarge(error.cause))
}

/** Counts while reading: a chunked body has no content-length to look at beforehand. What is over the limit is read and thrown away. */
function limited(body: Readable, limit: number): Readable {
  return Readable.from(
    (async function* () {
      let size = 0
      for await (const chunk of body) {
        size += chunk.length
        if (size > Math.max(limit * 10, mostRead)) break
        if (size <= limit) yield chunk
      }
      if (size > limit) throw new Error(tooLarge)
    })(),
    { objectMode: false },
  )
}
