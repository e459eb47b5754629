// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const keyShape = {
  /** '2:BASE64,1:BASE64', 32 bytes each: the first seals and signs, the others still open and verify. */
  SECRET_KEYS: z.string().optional(),
  /** Writes SECRET_KEYS to its standard output: where a hardware module or a key service is asked for it. */
  SECRET_KEYS_COMMAND: z.string().optional(),
  /** What SECRET_KEYS was called when there was one: key 1. */
  SECRET_KEY: z.string().optional(),
  /** File outside the database with the seals of every night, against which the audit record is verified. */
  AUDIT_WITNESS_FILE: z.string().startsWith('/').optional(),
  /** File outside the database that says what was erased or taken back: ids and digests, signed. */
  ERASURE_LOG_FILE: z.string().startsWith('/').optional(),
}

type Value = z.output<z.ZodObject<typeof keyShape>>

const given = ({ SECRET_KEYS, SECRET_KEYS_COMMAND, SECRET_KEY }: Value) =>
  [SECRET_KEYS, SECRET_KEYS_COMMAND, SECRET_KEY].filter((one) => one !== undefined).length

/** What is wrong with how the keys are said, or null. */
export function wrongKeys(value: Value, isProduction: boolean): string | null {
  if (given(value) > 1) return 'is said twice: leave SECRET_KEY out, and put its key in the ring as 1:KEY'
  if (!isProduction || given(value) === 1) return null
  return 'production needs SECRET_KEYS: 1: and a key; make one with: openssl rand -base64 32'
}

export function keysOf(value: Value) {
  return {
    secretKeys: value.SECRET_KEYS ?? value.SECRET_KEY,
    secretKeysCommand: value.SECRET_KEYS_COMMAND,
    auditWitnessFile: value.AUDIT_WITNESS_FILE,
    erasureLogFile: value.ERASURE_LOG_FILE,
  }
}
