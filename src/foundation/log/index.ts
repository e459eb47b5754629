// SPDX-License-Identifier: EUPL-1.2
import pino, { type Logger } from 'pino'

export type { Logger }

/** Structured lines on standard output. Events and ids only: values of people are never logged, these keys are a net under that. */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: [
        'authorization',
        'cookie',
        'code',
        'narrative',
        'email',
        'phone',
        'iban',
        'query',
        'body',
        'headers',
      ].flatMap((key) => [key, `*.${key}`]),
      censor: '[masked]',
    },
  })
}
