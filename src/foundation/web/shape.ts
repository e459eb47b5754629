// SPDX-License-Identifier: EUPL-1.2
import { z, type ZodType } from 'zod'
import type { Language } from '../text/index.ts'
import type { FieldError } from './refusal.ts'

const ofZod = { nl: z.locales.nl().localeError, en: z.locales.en().localeError }

export type Checked<Output> = { ok: true; value: Output } | { ok: false; errors: FieldError[] }

/** Checks one value against a shape and gives every error, in words of the reader. `at`: begin of the JSON pointer. */
export function checkShape<Output>(
  shape: ZodType<Output>,
  value: unknown,
  language: Language,
  at = '',
): Checked<Output> {
  const read = shape.safeParse(value, { error: (issue) => ofZod[language](issue) })
  if (read.success) return { ok: true, value: read.data }
  return {
    ok: false,
    errors: read.error.issues.map((issue) => ({
      field: at + issue.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      code: issue.message,
      ...('params' in issue && issue.params ? { values: issue.params as Record<string, string | number> } : {}),
    })),
  }
}
