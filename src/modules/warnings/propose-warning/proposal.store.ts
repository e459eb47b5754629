// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { ProposalKind, ProposalState, WarningContent } from '../warning/warning.ts'

export interface Proposal {
  id: string
  kind: ProposalKind
  warningId: string | null
  signalId: string
  content: WarningContent
  endsOn: string
  because: string
  digest: string
  state: ProposalState
  proposedBy: string
  organisationId: string
  proposedAt: Date
  decidedOrganisationId: string | null
  decidedAt: Date | null
  declinedBecause: string | null
}

const columns = sql`id, kind, warning_id as "warningId", signal_id as "signalId", content, ends_on::text as "endsOn", because, digest,
  state, proposed_by as "proposedBy", organisation_id as "organisationId", proposed_at as "proposedAt",
  decided_organisation_id as "decidedOrganisationId", decided_at as "decidedAt", declined_because as "declinedBecause"`

export type NewProposal = Omit<Proposal, 'state' | 'decidedOrganisationId' | 'decidedAt' | 'declinedBecause'>

/** False when one waits about this warning or signal already. */
export async function insertProposal(tx: Tx, row: NewProposal): Promise<boolean> {
  const made =
    await sql`insert into warnings.proposal (id, kind, warning_id, signal_id, content, ends_on, because, digest, proposed_by,
      organisation_id, proposed_at)
    values (${row.id}, ${row.kind}, ${row.warningId}, ${row.signalId}, ${JSON.stringify(row.content)}::jsonb, ${row.endsOn},
      ${row.because}, ${row.digest}, ${row.proposedBy}, ${row.organisationId}, ${row.proposedAt})
    on conflict (coalesce(warning_id, signal_id)) where state = 'waiting' do nothing`.execute(tx)
  return made.numAffectedRows === 1n
}

export async function selectProposal(tx: Tx, id: string, lock = false): Promise<Proposal | null> {
  const found = await sql<Proposal>`select ${columns} from warnings.proposal where id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

/** Those that wait, the longest first. */
export async function selectWaiting(tx: Tx): Promise<Proposal[]> {
  const found = await sql<Proposal>`select ${columns} from warnings.proposal where state = 'waiting'
    order by proposed_at, id limit 100`.execute(tx)
  return found.rows
}

export async function selectWaitingAbout(tx: Tx, subjectId: string): Promise<{ id: string } | null> {
  const found = await sql<{ id: string }>`select id from warnings.proposal
    where state = 'waiting' and coalesce(warning_id, signal_id) = ${subjectId}`.execute(tx)
  return found.rows[0] ?? null
}

export async function endProposal(
  tx: Tx,
  id: string,
  { to, by, at, because }: { to: ProposalState; by: { id: string; organisationId: string }; at: Date; because: string },
): Promise<void> {
  await sql`update warnings.proposal set state = ${to}, decided_by = ${by.id}, decided_organisation_id = ${by.organisationId},
      decided_at = ${at}, declined_because = ${because || null}
    where id = ${id}`.execute(tx)
}
