// SPDX-License-Identifier: EUPL-1.2
import { type RetentionOf, sql, type Tx } from '#foundation/db'
import type { Signed } from '../change/change.store.ts'
import type { EditionProposal, EditionStatus } from './edition-proposal.ts'

export interface EditionProposalTables {
  'barriers.edition_proposal': {
    id: string
    number: number
    changes: string[]
    decision_nl: string
    decision_en: string
    status: EditionStatus
    proposed_by: string
    proposed_name: string
    proposed_organisation_id: string | null
    proposed_at: Date
    judged_by: string | null
    judged_organisation_id: string | null
    judged_at: Date | null
    because: string | null
  }
}

export const editionProposalRetention: RetentionOf<EditionProposalTables> = {
  'barriers.edition_proposal': {
    keep: '7 years',
    from: 'judged_at',
    because: 'as long as the audit record that names it; the edition that came of it stays',
  },
}

/** False when one waits already. */
export async function insertProposal(
  tx: Tx,
  given: Pick<EditionProposal, 'id' | 'number' | 'changes' | 'decision'> & { by: Signed; at: Date },
): Promise<boolean> {
  const { id, number, changes, decision, by, at } = given
  const made =
    await sql`insert into barriers.edition_proposal (id, number, changes, decision_nl, decision_en, proposed_by,
      proposed_name, proposed_organisation_id, proposed_at)
    values (${id}, ${number}, ${[...changes]}::uuid[], ${decision.nl}, ${decision.en}, ${by.id}, ${by.name}, ${by.organisationId}, ${at})
    on conflict do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

const columns = sql`id, number, changes, jsonb_build_object('nl', decision_nl, 'en', decision_en) as decision, status,
  proposed_by as "proposedBy", proposed_name as "proposedName", proposed_at as "proposedAt"`

export async function selectWaiting(tx: Tx): Promise<EditionProposal | null> {
  const found = await sql<EditionProposal>`select ${columns} from barriers.edition_proposal
    where status = 'waiting'`.execute(tx)
  return found.rows[0] ?? null
}

export async function selectProposal(tx: Tx, id: string, lock = false): Promise<EditionProposal | null> {
  const found = await sql<EditionProposal>`select ${columns} from barriers.edition_proposal where id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function endProposal(
  tx: Tx,
  id: string,
  { to, by, at, because }: { to: EditionStatus; by: Signed; at: Date; because: string },
): Promise<void> {
  await sql`update barriers.edition_proposal set status = ${to}, judged_by = ${by.id},
    judged_organisation_id = ${by.organisationId}, judged_at = ${at}, because = ${because || null} where id = ${id}`.execute(
    tx,
  )
}
