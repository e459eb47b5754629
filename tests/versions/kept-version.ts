// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { z } from 'zod'

/** What a database of a released version held: which migrations, and some rows of every table with all that they refer to. Invented people only. */
const keptVersion = z.object({
  version: z.string(),
  commit: z.string(),
  /** With which what is sealed in the rows was sealed; made for this file. */
  secretKey: z.string(),
  /** Name in the database, to the digest of what was run. */
  migrations: z.record(z.string(), z.string()),
  /** `schema.table` to rows as PostgreSQL writes them as JSON. */
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})
export type KeptVersion = z.infer<typeof keptVersion>

export const folder = import.meta.dirname
/** Every one, the oldest first. */
export const keptVersions: readonly KeptVersion[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json.br'))
  .map((name) => keptVersion.parse(JSON.parse(brotliDecompressSync(readFileSync(join(folder, name))).toString())))
  .toSorted((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }))

export const digestOf = (sql: string): string => createHash('sha256').update(sql).digest('base64url').slice(0, 16)
