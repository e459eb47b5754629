// SPDX-License-Identifier: EUPL-1.2
import type { TestContext } from '../context.ts'

/** Tables of every schema in which a row holds this word, in any column; bytes are read as the text that they are. */
export async function tablesHolding(test: TestContext, word: string): Promise<string[]> {
  const { pool } = test.ctx.db
  const tables = await pool.query<{
    name: string
  }>(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
    from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`)
  if (tables.rows.length < 60) throw new Error(`only ${tables.rows.length} tables: this looks nowhere`)
  const hex = Buffer.from(word).toString('hex')
  const found = await pool.query<{ name: string }>(
    tables.rows
      .map(({ name }) => `select '${name}' as name where exists (select from ${name} t where t::text ~* $1)`)
      .join(' union all '),
    [`${word}|${hex}`],
  )
  return found.rows.map(({ name }) => name).toSorted()
}
