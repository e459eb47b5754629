// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { sayPositions } from '../answer-for-partner/answer-for-partner.command.ts'
import { approveProposal } from '../judge-change/judge-change.command.ts'
import { proposeIntervention } from '../propose-change/propose-change.command.ts'
import { demoPositions, demoProposals } from './demo-interventions.data.ts'

/** Invented interventions, proposed by one and approved by another, and what invented partners say of real ones. */
export async function loadDemoInterventions(ctx: Context): Promise<void> {
  for (const { by, approvedBy, fields } of demoProposals) {
    const proposer = await personOf(ctx, by)
    if (!proposer) continue
    const id = await proposeIntervention(proposer, fields)
    const judge = approvedBy ? await personOf(ctx, approvedBy) : null
    if (judge) await approveProposal(judge, id)
  }
  for (const [subject, said] of Object.entries(demoPositions)) {
    const person = await personOf(ctx, subject)
    if (person) await sayPositions(person, said)
  }
}

async function personOf(ctx: Context, subject: string): Promise<Context | null> {
  const actor = await identities.findPerson(ctx, developmentIssuer, subject)
  const { tx: _, ...rest } = ctx
  return actor && { ...rest, actor }
}
