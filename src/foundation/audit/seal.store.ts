// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '../db/index.ts'
import type { Seal } from './seal.ts'

const columns = sql`number, after_id as "afterId", last_id as "lastId", rows, entries, previous, signed_at as "signedAt",
  key_id as "keyId", hash, signature`

export async function newestSeal(tx: Tx): Promise<Seal | null> {
  const found = await sql<Seal>`select ${columns} from foundation.audit_seal order by number desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

/** One at a time: a full one is three megabytes. */
export async function* sealsInOrder(tx: Tx): AsyncGenerator<Seal> {
  for (let after = 0; ; ) {
    const found = await sql<Seal>`select ${columns} from foundation.audit_seal where number > ${after}
      order by number limit 1`.execute(tx)
    const seal = found.rows[0]
    if (!seal) return
    yield seal
    after = seal.number
  }
}

export async function insertSeal(tx: Tx, seal: Seal): Promise<void> {
  await sql`insert into foundation.audit_seal
    (number, after_id, last_id, rows, entries, previous, signed_at, key_id, hash, signature)
    values (${seal.number}, ${seal.afterId}, ${seal.lastId}, ${seal.rows}, ${seal.entries}, ${seal.previous},
      ${seal.signedAt}, ${seal.keyId}, ${seal.hash}, ${seal.signature})`.execute(tx)
}

/** Sealers go one by one; whoever comes second finds the work done. */
export async function lockSealing(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7301947)`.execute(tx)
}

export interface Mark {
  id: number
  /** It stood there already: a transaction outlasted the run that made it. */
  isOld: boolean
}

/**
 * Marks up to which number lines have been drawn, unless a mark waits already. The number is read before this transaction takes its own:
 * whoever drew a number up to the mark then has a lower transaction number. A mark of another server (a restored copy counts anew) is replaced.
 */
export async function markDrawn(tx: Tx): Promise<Mark | null> {
  const drawn = await sql<{ id: number }>`select last_value as id from foundation.audit_id_seq where is_called`.execute(
    tx,
  )
  const id = drawn.rows[0]?.id
  if (id === undefined) return null
  const kept = await sql<{
    id: number
  }>`insert into foundation.audit_mark as mark (id, xid) values (${id}, pg_current_xact_id())
    on conflict (is_only) do update set id = excluded.id, xid = excluded.xid where mark.xid > excluded.xid
    returning id`.execute(tx)
  if (kept.rows[0]) return { id: kept.rows[0].id, isOld: false }
  const found = await sql<{ id: number }>`select id from foundation.audit_mark`.execute(tx)
  return found.rows[0] ? { id: found.rows[0].id, isOld: true } : null
}

/** Has everybody who was writing at the mark ended? */
export async function isMarkPassed(tx: Tx, mark: Mark): Promise<boolean> {
  const found = await sql<{ is_passed: boolean }>`
    select pg_snapshot_xmin(pg_current_snapshot()) >= xid as is_passed from foundation.audit_mark
    where id = ${mark.id}`.execute(tx)
  // No mark: another sealer has passed it.
  return found.rows[0]?.is_passed ?? true
}

export async function removeMark(tx: Tx, mark: Mark): Promise<void> {
  await sql`delete from foundation.audit_mark where id = ${mark.id}`.execute(tx)
}
