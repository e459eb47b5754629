// SPDX-License-Identifier: EUPL-1.2
import type { ProblemCode } from './problem.text.ts'

/** Machine code of what is wrong, e.g. `iban.wrong-length`, with the values its message needs. */
export type Problem = { code: ProblemCode; values?: Record<string, string | number> }

/** Result of understanding one piece of text. Parsers never throw: whatever was typed, one of these comes back. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** The text was understood. */
export function understood<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** The text was not understood, and this is why. */
export function refused(code: ProblemCode, values?: Problem['values']): { ok: false; problem: Problem } {
  return { ok: false, problem: values ? { code, values } : { code } }
}
