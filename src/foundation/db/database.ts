// SPDX-License-Identifier: EUPL-1.2
import { Kysely, PostgresDialect, PostgresDriver, type PostgresDialectConfig, sql, type Transaction } from 'kysely'
import pg from 'pg'

export interface Connection {
  host?: string
  user?: string
  database?: string
  connectionString?: string
}

// biome-ignore lint/suspicious/noExplicitAny: each module narrows to its own tables with tablesOf
export type AnyTables = Record<string, any>
export type Tx = Transaction<AnyTables>

/** Without its own transactions: one that `inTransaction` did not begin would be none. */
export type Queries = Omit<Kysely<AnyTables>, 'transaction' | 'startTransaction'>

export interface Database {
  kysely: Queries
  pool: pg.Pool
  /** Where a session is one's own: past the pooler, when there is one. */
  connection: Connection
  /** What each transaction sets for itself because a session cannot: every piece begins with a comma. */
  opening: string
  close(): Promise<void>
}

/** bigint counts fit in a double here: nothing counts past 2^53. */
pg.types.setTypeParser(20, Number)
/** A date is a calendar day, not an instant: keep '2026-11-24' as it is. */
pg.types.setTypeParser(1082, (text) => text)

/**
 * PostgreSQL expects disks that turn, and would rather read a whole table of 10,000 rows than look up a thousand of them. And it takes
 * a look-up of a thousand rows in a large table for long enough to be compiled first, which then costs more than the look-up itself.
 */
const forShortStatements = { random_page_cost: '1.1', jit: 'off' }
const longest = 30_000

/** By which PostgreSQL knows every connection of this process. */
export const programName = `dijkwacht ${process.pid}`

/**
 * Opens a pool. `max`: connections; statements end after 30 s so that no request waits for ever. `direct`: the way past a pooler in transaction mode,
 * which hands each transaction another session and refuses to be told what one begins with.
 */
export function openDatabase(connection: Connection, max = 10, direct?: Connection): Database {
  const ofSession = {
    statement_timeout: longest,
    options: Object.entries(forShortStatements)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  }
  const ofTransaction = Object.entries({ ...forShortStatements, statement_timeout: String(longest) })
    .map(([name, value]) => `, set_config('${name}', '${value}', true)`)
    .join('')
  const pool = new pg.Pool({
    ...connection,
    max,
    application_name: programName,
    // Also how long one waits in line for a connection: when everybody asks at once, later is better than refused.
    connectionTimeoutMillis: 15_000,
    ...(direct ? {} : ofSession),
  })
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  // The same for one that is in use: its query is refused, which is how the caller hears of it.
  pool.on('connect', (client) => client.on('error', () => {}))
  const kysely = new Kysely<AnyTables>({ dialect: new BegunByUs({ pool }) })
  return {
    kysely,
    pool,
    connection: direct ?? connection,
    opening: direct ? ofTransaction : '',
    async close() {
      await kysely.destroy()
      // Kysely ends the pool only when it was asked something; an open one kept every command waiting for ten seconds.
      if (!pool.ending) await pool.end()
    },
  }
}

/** A transaction begins with the statement that says in whose name it is (`inTransaction`): one journey to the database instead of two. */
class BegunByUs extends PostgresDialect {
  readonly #config: PostgresDialectConfig
  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new DriverBegunByUs(this.#config)
  }
}

class DriverBegunByUs extends PostgresDriver {
  override async beginTransaction() {}
}

/** Shows a module its own tables and no others. */
export function tablesOf<Tables>(tx: Tx): Transaction<Tables> {
  return tx as unknown as Transaction<Tables>
}

export interface RowSubject {
  /** 'anyone', 'person', 'machine' or 'system' */
  kind: string
  id: string | null
  organisationId: string | null
  /** What policies ask with `foundation.may`. Left out: nothing. */
  permissions?: ReadonlySet<string>
}

const lastDeeds = new WeakMap<object, (() => Promise<void>)[]>()

/** Done when everything of this transaction is done and before it is stored. What it throws undoes the transaction. */
export function beforeCommit(tx: Tx, deed: () => Promise<void>): void {
  lastDeeds.set(tx, [...(lastDeeds.get(tx) ?? []), deed])
}

/**
 * Runs `work` in one transaction under the role that row-level security binds.
 * The connecting user may be owner or superuser and would bypass every policy, hence the role.
 */
export function inTransaction<Result>(
  database: Database,
  subject: RowSubject,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return (database.kysely as Kysely<AnyTables>).transaction().execute(async (tx) => {
    // Without parameters PostgreSQL takes several statements at once.
    const may = [...(subject.permissions ?? [])].join(' ')
    const words = [subject.kind, subject.id ?? '', subject.organisationId ?? '', may].map(pg.escapeLiteral)
    await sql
      .raw(
        `begin; select set_config('role', 'dijkwacht_app', true), set_config('app.kind', ${words[0]}, true),
          set_config('app.subject', ${words[1]}, true), set_config('app.organisation', ${words[2]}, true),
          set_config('app.permissions', ${words[3]}, true)${database.opening}`,
      )
      .execute(tx)
    const result = await work(tx)
    for (const deed of lastDeeds.get(tx) ?? []) await deed()
    return result
  })
}
