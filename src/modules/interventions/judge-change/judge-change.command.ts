// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { InterventionNews } from '../intervention/intervention.events.ts'
import { putIntervention, selectIntervention } from '../intervention/intervention.store.ts'
import { interventionMessages as message } from '../intervention/intervention.text.ts'
import { keeperOf, keeperTransaction, type Person } from '../intervention/who.query.ts'
import type { Proposal } from './proposal.ts'
import { endProposal, selectProposal } from './proposal.store.ts'

/**
 * Somebody else approves: from now on it stands in the register for everybody. Refuses the proposer, and what changed since it was proposed (409).
 * A pilot that is entered here answers for itself from then on.
 */
export async function approveProposal(ctx: Context, id: string): Promise<void> {
  const by = keeperOf(ctx)
  await keeperTransaction(ctx, async (tx) => {
    const proposal = await openProposal(tx, id)
    if (proposal.proposedBy === by.id) throw new Refusal(message.notYourOwn, { status: 409 })
    const { code, status, content, baseVersion } = proposal
    const current = await selectIntervention(tx, code, true)
    if ((current?.version ?? 0) !== baseVersion) throw new Refusal(message.changedMeanwhile, { status: 409 })
    const isReported = current !== null && current.isReported && current.status === status
    await putIntervention(tx, { code, status, isReported, ...content }, { at: ctx.now(), isShipped: false })
    await endProposal(tx, id, { state: 'approved', ...decider(ctx, by), because: null })
    await recordAudit(ctx, tx, line('approved', proposal))
    await announce(ctx, tx, InterventionNews, { code, version: baseVersion + 1 })
  })
}

/** Somebody else says no, with a reason. */
export async function declineProposal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = keeperOf(ctx)
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 1_000)
  form.done()
  await keeperTransaction(ctx, async (tx) => {
    const proposal = await openProposal(tx, id)
    if (proposal.proposedBy === by.id) throw new Refusal(message.notYourOwn, { status: 409 })
    await endProposal(tx, id, { state: 'declined', ...decider(ctx, by), because })
    await recordAudit(ctx, tx, line('declined', proposal))
  })
}

/** Who made it takes it back. */
export async function withdrawProposal(ctx: Context, id: string): Promise<void> {
  const by = keeperOf(ctx)
  await keeperTransaction(ctx, async (tx) => {
    const proposal = await openProposal(tx, id)
    if (proposal.proposedBy !== by.id) throw new Refusal(message.notOfYou, { status: 409 })
    await endProposal(tx, id, { state: 'withdrawn', ...decider(ctx, by), because: null })
    await recordAudit(ctx, tx, line('withdrawn', proposal))
  })
}

async function openProposal(tx: Tx, id: string): Promise<Proposal> {
  const proposal = isRowId(id) ? await selectProposal(tx, id, true) : null
  if (!proposal) throw new Refusal(message.noProposal, { status: 404 })
  if (proposal.state !== 'open') throw new Refusal(message.isDecided, { status: 409 })
  return proposal
}

function decider(ctx: Context, { id, organisationId }: Person) {
  return { by: id, organisationId, at: ctx.now() }
}

function line(deed: string, { id, code, status }: Proposal) {
  return {
    action: `interventions.proposal-${deed}`,
    subjectKind: 'intervention',
    subjectId: code,
    detail: { proposal: id, status },
  }
}
