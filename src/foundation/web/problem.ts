// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { isDatabaseAway } from '../db/index.ts'
import { type Language, messageOf } from '../text/index.ts'
import { type FieldError, Refusal } from './refusal.ts'
import { webMessages } from './web.text.ts'

/** One error of the input. `code` and `values` are for machines and stay the same in every language. */
export const inputError = z
  .object({
    pointer: z.string(),
    code: z.string().describe('Stable: reports.date-in-future, input.too-many'),
    values: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .describe('What the sentence names: max, choices, pattern'),
    detail: z.string().describe('The same as a sentence, in the language that was asked for'),
  })
  .meta({ id: 'InputError' })

/** RFC 9457, with all errors at once. */
export const problemShape = z
  .object({
    type: z.string().describe('Kind of problem: about:blank, or urn:dijkwacht:problem: and a code'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    errors: z.array(inputError).optional().describe('Every error of the input, each with a JSON pointer'),
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
      errors: error.fields.map((field) => inputErrorOf(field, language)),
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

export function inputErrorOf({ field, code, values }: FieldError, language: Language): z.infer<typeof inputError> {
  const plain = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ])
  return {
    pointer: field,
    code,
    ...(values && { values: Object.fromEntries(plain) }),
    detail: messageOf(code, language, values),
  }
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
  if (statusCode === 503 || isDatabaseAway(error)) return { code: webMessages.unavailable, status: 503 }
  return null
}
