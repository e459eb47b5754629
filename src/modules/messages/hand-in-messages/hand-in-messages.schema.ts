// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { longestText } from '../message/message.ts'

/** A message of a partner, in one of three forms. */
export const handedInShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text').describe('Pasted text or an SMS'), text: z.string().min(1).max(longestText) }),
  z.object({ kind: z.literal('url').describe('One web address'), text: z.string().min(4).max(4_000) }),
  z.object({
    kind: z.enum(['eml', 'msg', 'screenshot']).describe('A file'),
    content: z.base64().max(14_000_000).describe('The bytes of the file in base64, at most 10 MB'),
  }),
])

export const followedShape = z.object({
  messageId: z.uuid(),
  receivedAt: z.iso.datetime(),
  status: z.enum(['received', 'not-read', 'understood', 'judged', 'lapsed']),
  answer: z
    .enum(['known', 'warned', 'likely', 'judging', 'nothing', 'not-read'])
    .describe(
      'What a reporter may be told. "warned": the check warns about something that stands in it. "likely": its words or an address look like fraud. "nothing" does not say that a message is genuine or a site safe',
    ),
})
