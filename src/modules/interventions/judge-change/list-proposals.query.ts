// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy } from '#foundation/access'
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import { evidenceOf } from '../intervention/intervention.ts'
import { selectIntervention } from '../intervention/intervention.store.ts'
import { readNames } from '../intervention/model.query.ts'
import { keeperOf, keeperTransaction } from '../intervention/who.query.ts'
import { differences } from './differences.ts'
import { proposalDeeds } from './proposal.ts'
import { selectOpenProposals, selectProposal } from './proposal.store.ts'

/** What waits to be judged, with the organisation that it came from; nobody's name. */
export async function listProposals(ctx: Context) {
  keeperOf(ctx)
  return keeperTransaction(ctx, async (tx) => {
    const open = await selectOpenProposals(tx)
    const names = await organisationNames(
      { ...ctx, tx },
      open.map(({ organisationId }) => organisationId),
    )
    return open.map(({ id, code, status, content, organisationId, proposedAt, proposedBy }) => ({
      id,
      code,
      status,
      title: content.title,
      organisation: names.get(organisationId) ?? organisationId,
      proposedAt: proposedAt.toISOString(),
      isOwn: isBy(ctx.actor, proposedBy),
    }))
  })
}

/** How many proposals of others wait for this person. */
export async function countToJudge(ctx: Context): Promise<number> {
  if (ctx.actor.kind !== 'person') return 0
  return (await listProposals(ctx)).filter(({ isOwn }) => !isOwn).length
}

/** One proposal, with what would change. Null when there is none. */
export async function findProposal(ctx: Context, id: string) {
  keeperOf(ctx)
  if (!isRowId(id)) return null
  return keeperTransaction(ctx, async (tx) => {
    const proposal = await selectProposal(tx, id)
    if (!proposal) return null
    const current = await selectIntervention(tx, proposal.code)
    const before = proposal.state === 'open' || current?.version === proposal.baseVersion ? current : null
    const own = { ...ctx, tx }
    const names = await organisationNames(own, [
      proposal.organisationId,
      ...(proposal.decidedOrganisationId ? [proposal.decidedOrganisationId] : []),
    ])
    const { id: proposalId, code, baseVersion, status, content, why, state, because, proposedAt } = proposal
    return {
      id: proposalId,
      code,
      title: content.title,
      isNew: baseVersion === 0,
      status,
      oldStatus: before && before.status !== status ? before.status : null,
      why,
      state,
      because,
      organisation: names.get(proposal.organisationId) ?? proposal.organisationId,
      proposedAt: proposedAt.toISOString(),
      deeds: deedsNow(proposalDeeds, proposal, ctx.actor),
      waits: waitsForAnother(proposalDeeds, proposal, ctx.actor),
      isOutdated: (current?.version ?? 0) !== baseVersion && state === 'open',
      changes: differences(
        before,
        { ...content, evidence: evidenceOf(status, content) },
        await readNames(own),
        ctx.language,
      ),
    }
  })
}
