// SPDX-License-Identifier: EUPL-1.2
import { epochOf, isOpen } from '@dijkwacht/check-client'
import { z } from 'zod'
import { bytesShape, defineApi } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { countSealed, secondsUntilTomorrow } from '../count-questions/count-questions.command.ts'
import { bucketMessages } from './bucket.text.ts'
import { bucketsOf } from './buckets.query.ts'

/** Parts of the register a day from one address or /64: enough for a crowd, because whoever takes them all has what nobody can read. */
const bucketsPerDay = 20_000

export const bucketApi = defineApi({
  method: 'GET',
  path: '/v1/oprf/citizen/:epoch/bucket/:prefix',
  allow: 'anyone',
  countsByItself: true,
  operationId: 'readBucket',
  tag: 'Private checks',
  summary:
    'Een deel van het register, waarin alleen wie vroeg iets vindt · A part of the register, in which only who asked finds something',
  description: `Ask both key holders first (namespace citizen, with proof). The first bits of the output, bucketBits of them at /oprf/keys, are the number of the bucket; ask for {bits}-{number}, such as 5-17. First a line with a JSON array of the names of authorities and of whoever is imitated, then entries of 32 bytes: bytes 3 to 10 of the output, a nonce of 4, and 12 bytes sealed with AES-256-GCM under bytes 32 to 63 of the output (nonce, then zeros; a tag of 8 bytes). Every bucket has the same length, filled up with noise. No entry for what you asked: none or too few reports. An error is never that. May be kept, and is to be asked for again each time with If-None-Match: what ends is gone within a second or two.`,
  params: z.object({
    epoch: z.coerce.number().int().min(0).max(1_000_000),
    prefix: z
      .string()
      .regex(/^\d{1,2}-\d{1,8}$/)
      .describe('Bits and number of the bucket: 5-17'),
  }),
  headers: z.object({ 'if-none-match': z.string().max(200).optional() }),
  responses: { 200: bytesShape },
  async run(ctx, { params: { epoch, prefix }, headers, network }) {
    if (!(await countSealed(ctx, network, { count: 1, what: 'buckets', most: bucketsPerDay })))
      throw new Refusal(bucketMessages.tooMany, { status: 429, retryAfter: secondsUntilTomorrow(ctx) })
    if (!isOpen(epochOf('citizen', epoch), ctx.now())) throw new Refusal(bucketMessages.closed, { status: 404 })
    const buckets = ctx.settings.evaluatorUrl ? await bucketsOf(ctx, epoch) : null
    if (!buckets) throw new Refusal(bucketMessages.off, { status: 503 })
    const [bits, number] = prefix.split('-').map(Number)
    const file = bits === buckets.bits ? buckets.files[number as number] : undefined
    if (!file) throw new Refusal(bucketMessages.divided, { status: 409 })
    const caching = { etag: file.etag, 'cache-control': 'public, no-cache' }
    if (headers['if-none-match'] === file.etag) return { status: 304, headers: caching }
    return { status: 200, body: file.bytes, headers: caching }
  },
})
