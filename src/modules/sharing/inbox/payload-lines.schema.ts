// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { identifierKinds } from '#values'

const line = z.object({ kind: z.enum(identifierKinds), value: z.string() })
const report = z.object({
  occurredOn: z.string().nullable(),
  lossInCents: z.number().nullable(),
  identifiers: z.array(line),
  narrative: z.string().nullable(),
})

export type PayloadLines = z.infer<typeof report>

/** What of a message is shown to people; null when it has no content (any more) or one that this page does not know. */
export function payloadLines(payload: Record<string, unknown> | null): PayloadLines | null {
  const read = report.safeParse(payload)
  return read.success ? read.data : null
}

const set = z.object({ version: z.number(), total: z.number(), added: z.number(), removed: z.number() })
export type SetCounts = z.infer<typeof set>

/** Of a version of a set: how many items; null when it is none. */
export function setCounts(payload: Record<string, unknown> | null): SetCounts | null {
  const read = set.safeParse(payload)
  return read.success ? read.data : null
}
