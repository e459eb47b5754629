// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { JoinLetterKind } from './application.ts'

export interface JoinLetter {
  id: string
  applicationId: string
  kind: JoinLetterKind
  sealedCode: Buffer | null
  attempts: number
}

export async function insertJoinLetter(tx: Tx, row: Omit<JoinLetter, 'attempts'> & { at: Date }): Promise<void> {
  await sql`insert into partners.application_letter (id, application_id, kind, sealed_code, state, at)
    values (${row.id}, ${row.applicationId}, ${row.kind}, ${row.sealedCode}, 'due', ${row.at})`.execute(tx)
}

/** Begins an attempt: counts it, once under one number. Null when it is not due any more. */
export async function takeJoinLetter(tx: Tx, id: string, attempt: string): Promise<JoinLetter | null> {
  const found = await sql<JoinLetter>`update partners.application_letter
    set attempts = attempts + (taken_by is distinct from ${attempt}::uuid)::int, taken_by = ${attempt}
    where id = ${id} and state = 'due'
    returning id, application_id as "applicationId", kind, sealed_code as "sealedCode", attempts`.execute(tx)
  return found.rows[0] ?? null
}

/** From here it may have gone. False: another attempt took it. */
export async function beginJoinLetter(tx: Tx, id: string, attempt: string): Promise<boolean> {
  const begun = await sql`update partners.application_letter set state = 'sending'
    where id = ${id} and taken_by = ${attempt} and state in ('due', 'sending')`.execute(tx)
  return begun.numAffectedRows === 1n
}

/** 'due': the relay certainly did not take it. Otherwise its code is forgotten. False when it had ended before. */
export async function endJoinLetter(tx: Tx, id: string, state: 'due' | 'sent' | 'failed'): Promise<boolean> {
  const ended = await sql`update partners.application_letter set state = ${state},
      sealed_code = case when ${state} = 'due' then sealed_code end
    where id = ${id} and state in ('due', 'sending')`.execute(tx)
  return ended.numAffectedRows === 1n
}
