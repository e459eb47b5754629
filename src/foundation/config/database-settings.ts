// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const databaseShape = {
  /** PostgreSQL 15 or newer. Without it the embedded server is used, which production refuses. */
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  /** The same database past a pooler in transaction mode, to which DATABASE_URL then leads. */
  DATABASE_DIRECT_URL: z.string().startsWith('postgres').optional(),
  /** The same database as its owner, who changes its form: for `npm run migrate` and `npm run rotate-keys` only. Without it DATABASE_URL does that too. */
  MIGRATE_DATABASE_URL: z.string().startsWith('postgres').optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
}

interface Chosen {
  DATABASE_URL?: string | undefined
  DATABASE_DIRECT_URL?: string | undefined
}

/** What is wrong about them together, null when nothing is. */
export function wrongDatabase({ DATABASE_URL, DATABASE_DIRECT_URL }: Chosen): string | null {
  if (!DATABASE_DIRECT_URL) return null
  if (!DATABASE_URL) return 'is the way past a pooler: say the way through it as DATABASE_URL, or leave this one out'
  return DATABASE_DIRECT_URL === DATABASE_URL ? 'leads where DATABASE_URL leads: leave it out without a pooler' : null
}
