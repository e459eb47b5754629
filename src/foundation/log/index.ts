// SPDX-License-Identifier: EUPL-1.2
import pino, { type DestinationStream, type Logger } from 'pino'
import { maskValues } from './mask-values.ts'

export type { Logger }

/** Structured lines on standard output. Events and ids only: values of people are never logged, these keys are a net under that. */
export function openLog(level: string, destination?: DestinationStream): Logger {
  const masked = ['authorization', 'cookie', 'code', 'narrative', 'email', 'phone', 'iban', 'query', 'body', 'headers']
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: masked.flatMap((key) => [key, `*.${key}`]).filter((path) => path !== '*.code'),
        censor: '[masked]',
      },
      serializers: { err: plainError },
    },
    ...(destination ? [destination] : []),
  )
}

/** PostgreSQL quotes values in its messages and details ('Key (iban)=(…) already exists'), so of its errors only names are kept; others go through a net. */
export function plainError(
  error: Partial<Error> & { code?: string; severity?: string; table?: string; constraint?: string },
) {
  const isDatabase = error.severity !== undefined
  const message = isDatabase
    ? ['database error', error.table, error.constraint].filter(Boolean).join(' ')
    : maskValues(error.message ?? '')
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, code: error.code, message, stack: frames.join('\n') }
}
