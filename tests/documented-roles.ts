// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How docs/running/install.md has an operator make database and roles, each statement by itself: a database is made outside a transaction. */
export function documentedRoles(password: string): string[] {
  const written = readFileSync(join(import.meta.dirname, '../docs/running/install.md'), 'utf8')
  const block = /```sql\n(create role dijkwacht login[^`]*)```/.exec(written)?.[1] ?? ''
  return block.replaceAll('…', password).split('\n').filter(Boolean)
}
