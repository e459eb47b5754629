// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { tablesOf, type Tx } from '../db/index.ts'
import type { FoundationTables, SessionRow } from './foundation.tables.ts'

type Tables = Pick<FoundationTables, 'foundation.session'>

/** What is stored of a token: without the token nobody can make it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

export async function insertSession(tx: Tx, row: SessionRow): Promise<void> {
  await tablesOf<Tables>(tx).insertInto('foundation.session').values(row).execute()
}

export function findSession(tx: Tx, token: string): Promise<SessionRow | undefined> {
  return tablesOf<Tables>(tx)
    .selectFrom('foundation.session')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
}

export async function touchSession(tx: Tx, session: SessionRow, now: Date): Promise<void> {
  await tablesOf<Tables>(tx)
    .updateTable('foundation.session')
    .set({ last_seen_at: now })
    .where('token_hash', '=', session.token_hash)
    // Of several requests at once the first one writes.
    .where('last_seen_at', '=', session.last_seen_at)
    .execute()
}

/** By what the provider calls its session where it said so, and otherwise all of somebody. Gives what was ended. */
export async function deleteSessionsOf(
  tx: Tx,
  issuer: string,
  { subject, providerSession }: { subject: string | null; providerSession: Buffer | null },
): Promise<SessionRow[]> {
  const ended = tablesOf<Tables>(tx).deleteFrom('foundation.session').where('issuer', '=', issuer)
  if (providerSession) return ended.where('provider_session', '=', providerSession).returningAll().execute()
  return subject === null ? [] : ended.where('subject', '=', subject).returningAll().execute()
}

/** Newest first. */
export function selectSessionsOf(
  tx: Tx,
  { issuer, subject }: Pick<SessionRow, 'issuer' | 'subject'>,
): Promise<SessionRow[]> {
  return tablesOf<Tables>(tx)
    .selectFrom('foundation.session')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .orderBy('created_at', 'desc')
    .execute()
}

/** Gives the session back that was ended. */
export function deleteSession(tx: Tx, tokenHash: Buffer): Promise<SessionRow | undefined> {
  return tablesOf<Tables>(tx)
    .deleteFrom('foundation.session')
    .where('token_hash', '=', tokenHash)
    .returningAll()
    .executeTakeFirst()
}
