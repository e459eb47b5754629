// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type Desk, mustBeOtherOrganisation, takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { takesAnotherOrganisation } from '#values'
import { evidenceOf } from '../intervention/intervention.ts'
import { InterventionNews } from '../intervention/intervention.events.ts'
import { putIntervention, selectIntervention } from '../intervention/intervention.store.ts'
import { keeperOf, keeperTransaction, type Person } from '../intervention/who.query.ts'
import { type Proposal, proposalDeeds, type ProposalState } from './proposal.ts'
import { endProposal, selectProposal } from './proposal.store.ts'

export const proposalDesk: Desk<Proposal, ProposalState, keyof (typeof proposalDeeds)['deeds'], Person> = {
  table: proposalDeeds,
  who: keeperOf,
  within: keeperTransaction,
  find: selectProposal,
  subject: ({ id, code, status }) => ({
    subjectKind: 'intervention',
    subjectId: code,
    detail: { proposal: id, status },
  }),
  longest: 1_000,
}

/**
 * From now on it stands in the register for everybody. Refuses what changed since it was proposed (409). A pilot that is entered here answers for itself
 * from then on.
 */
export function approveProposal(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, proposalDesk, 'approve', { id }, async (tx, proposal, taken) => {
    const { code, status, content, baseVersion } = proposal
    if (takesAnotherOrganisation(evidenceOf(status, content))) mustBeOtherOrganisation(ctx, proposal.organisationId)
    const current = await selectIntervention(tx, code, true)
    if ((current?.version ?? 0) !== baseVersion) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const isReported = current !== null && current.isReported && current.status === status
    await putIntervention(tx, { code, status, isReported, ...content }, { at: taken.at, isShipped: false })
    await end(tx, proposal, taken)
    await taken.tell(InterventionNews, { code, version: baseVersion + 1 })
  })
}

export function declineProposal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, proposalDesk, 'decline', { id, entries }, end)
}

export function takeBackProposal(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, proposalDesk, 'take-back', { id }, end)
}

type Taken = { to: ProposalState; because: string; by: Person; at: Date }

function end(tx: Tx, { id }: Proposal, { to, because, by, at }: Taken): Promise<void> {
  return endProposal(tx, id, { state: to, by: by.id, organisationId: by.organisationId, at, because: because || null })
}
