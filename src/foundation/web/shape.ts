// SPDX-License-Identifier: EUPL-1.2
import type { ZodType, z } from 'zod'
import { isMessageCode } from '../text/index.ts'
import type { FieldError } from './refusal.ts'
import { shapeMessages } from './shape.text.ts'
import { webMessages } from './web.text.ts'

export type Checked<Output> = { ok: true; value: Output } | { ok: false; errors: FieldError[] }

/** Checks one value against a shape and gives every error by its code. `at`: begin of the JSON pointer. */
export function checkShape<Output>(shape: ZodType<Output>, value: unknown, at = ''): Checked<Output> {
  const read = shape.safeParse(value, { error: (issue) => codeOf(issue) })
  if (read.success) return { ok: true, value: read.data }
  return { ok: false, errors: read.error.issues.flatMap((issue) => errorsOf(issue, at)) }
}

function errorsOf(issue: z.core.$ZodIssue, at: string): FieldError[] {
  const field = pointerOf(issue.path, at)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: pointerOf([...issue.path, key], at), code: shapeMessages.unknownField }))
  const code = isMessageCode(issue.message) ? issue.message : shapeMessages.notRight
  const values = valuesOf(issue)
  return [{ field, code, ...(values && { values }) }]
}

function pointerOf(path: readonly PropertyKey[], at: string): string {
  return at + path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

const ofFormat: Record<string, string> = {
  date: shapeMessages.notADay,
  datetime: shapeMessages.notAMoment,
  email: shapeMessages.notAMailAddress,
  url: shapeMessages.notAWebAddress,
  uuid: shapeMessages.notAnId,
}

/** Only for what has no words of its own in the shape. */
function codeOf(issue: z.core.$ZodRawIssue): string {
  const isText = 'origin' in issue && issue.origin === 'string'
  const isList = 'origin' in issue && (issue.origin === 'array' || issue.origin === 'set')
  if (issue.code === 'invalid_value') return webMessages.choose
  if (issue.input === undefined || issue.input === '') return webMessages.required
  if (issue.code === 'invalid_format') return ofFormat[issue.format] ?? shapeMessages.wrongForm
  if (issue.code === 'too_big')
    return isText ? webMessages.tooLong : isList ? shapeMessages.tooMany : shapeMessages.tooHigh
  if (issue.code === 'too_small')
    return isText ? shapeMessages.tooShort : isList ? shapeMessages.tooFew : shapeMessages.tooLow
  if (issue.code === 'invalid_type') return shapeMessages.wrongType
  return shapeMessages.notRight
}

/** What a sentence is filled in with, and what a machine reads beside the code. */
function valuesOf(issue: z.core.$ZodIssue): FieldError['values'] {
  if (issue.code === 'custom') return issue.params as FieldError['values']
  if (issue.code === 'invalid_value') return { choices: issue.values.map(String).join(', ') }
  if (issue.code === 'invalid_type') return { expected: issue.expected }
  if (issue.code === 'invalid_format' && issue.pattern) return { pattern: issue.pattern }
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  return issue.code === 'too_small' ? { min: Number(issue.minimum) } : undefined
}
