// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type Language, messageOf } from '../text/index.ts'
import { Refusal } from './refusal.ts'
import { webMessages } from './web.text.ts'

/** RFC 9457, with all errors at once. */
export const problemShape = z
  .object({
    type: z.string().describe('Kind of problem: about:blank, or urn:dijkwacht:problem: and a code'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .describe('Every error of the input, each with a JSON pointer'),
    reference: z.string().optional().describe('Number to name when asking about a fault'),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problemShape>

export function problemOf(error: unknown, language: Language, reference: string): Problem {
  const say = (code: string, values = {}) => messageOf(code, language, values)
  if (error instanceof Refusal) {
    const title = say(error.code, error.values)
    const problem: Problem = { type: `urn:dijkwacht:problem:${error.code}`, title, status: error.status, detail: title }
    if (error.fields.length === 0) return problem
    return {
      ...problem,
      detail: say(webMessages.invalidInputDetail, { count: error.fields.length }),
      errors: error.fields.map(({ field, code, values }) => ({ pointer: field, code, detail: say(code, values) })),
    }
  }
  const known = ofFastify(error)
  if (known)
    return {
      type: 'about:blank',
      title: say(known.code, known.values),
      status: known.status,
      detail: say(known.code, known.values),
    }
  const detail = say(webMessages.fault, { reference })
  return { type: 'about:blank', title: detail, status: 500, detail, reference }
}

/** Faults of the transport that Fastify found before we were asked. */
function ofFastify(error: unknown): { code: string; status: number; values?: Record<string, number> } | null {
  const { code, statusCode, retryAfter } = error as { code?: string; statusCode?: number; retryAfter?: number }
  if (statusCode === 429) return { code: webMessages.tooMany, status: 429, values: { seconds: retryAfter ?? 60 } }
  if (statusCode === 413) return { code: webMessages.tooLarge, status: 413 }
  if (statusCode === 415) return { code: webMessages.unsupportedType, status: 415 }
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
    return { code: webMessages.notJson, status: 400 }
  if (statusCode && statusCode >= 400 && statusCode < 500) return { code: webMessages.badRequest, status: statusCode }
  if (isDatabaseAway(error)) return { code: webMessages.unavailable, status: 503 }
  return null
}

/** The database is starting, stopping or gone: a matter of seconds, and no answer may be made up meanwhile. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03', '08006', '08001'].includes(
      code ?? '',
    ) ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect|the database system is/.test(
      message ?? '',
    )
  )
}
