// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Proposal, ProposalState } from './proposal.ts'

const columns = sql`id, code, base_version as "baseVersion", status, content, why, state, proposed_by as "proposedBy",
  organisation_id as "organisationId", proposed_at as "proposedAt", decided_organisation_id as "decidedOrganisationId",
  decided_at as "decidedAt", because`

export type NewProposal = Pick<
  Proposal,
  'id' | 'code' | 'baseVersion' | 'status' | 'content' | 'why' | 'proposedBy' | 'organisationId' | 'proposedAt'
>

/** False when one waits for this intervention already. */
export async function insertProposal(tx: Tx, row: NewProposal): Promise<boolean> {
  const made = await sql`insert into interventions.proposal (id, code, base_version, status, content, why, proposed_by,
      organisation_id, proposed_at)
    values (${row.id}, ${row.code}, ${row.baseVersion}, ${row.status}, ${JSON.stringify(row.content)}::jsonb, ${row.why},
      ${row.proposedBy}, ${row.organisationId}, ${row.proposedAt})
    on conflict (code) where state = 'open' do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

/** Those that wait, the longest first. */
export async function selectOpenProposals(tx: Tx): Promise<Proposal[]> {
  const found = await sql<Proposal>`select ${columns} from interventions.proposal where state = 'open'
    order by proposed_at, id`.execute(tx)
  return found.rows
}

export async function selectProposal(tx: Tx, id: string, lock = false): Promise<Proposal | null> {
  const found = await sql<Proposal>`select ${columns} from interventions.proposal where id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export async function endProposal(
  tx: Tx,
  id: string,
  end: { state: ProposalState; by: string; organisationId: string; at: Date; because: string | null },
): Promise<void> {
  await sql`update interventions.proposal set state = ${end.state}, decided_by = ${end.by},
      decided_organisation_id = ${end.organisationId}, decided_at = ${end.at}, because = ${end.because}
    where id = ${id} and state = 'open'`.execute(tx)
}
