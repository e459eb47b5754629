// SPDX-License-Identifier: EUPL-1.2
import type { Values } from '../text/index.ts'

/** What is wrong with one part of the input. `code` is a message code (defineMessages) or plain text. */
export interface FieldError {
  /** Field name in a form, JSON pointer in the API ('/identifiers/0/value'). */
  field: string
  code: string
  values?: Values
}

/**
 * An answer that the user can act on: shown in their language with a 4xx status, no alarm.
 * Everything else that is thrown is a fault: ours, 5xx, with a reference number.
 */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly values: Values
  readonly fields: readonly FieldError[]
  /** Seconds after which it may be tried again; only with 429. */
  readonly retryAfter: number | undefined

  constructor(
    code: string,
    options: { status?: number; values?: Values; fields?: readonly FieldError[]; retryAfter?: number } = {},
  ) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.status = options.status ?? 400
    this.values = options.values ?? {}
    this.fields = options.fields ?? []
    this.retryAfter = options.retryAfter
  }
}
