// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { sayPositions } from '../answer-for-partner/answer-for-partner.command.ts'
import { approveProposal } from '../judge-change/judge-change.command.ts'
import { proposeIntervention } from '../propose-change/propose-change.command.ts'
import { proposeRollOut, takeRollOutDeed } from '../decide-roll-out/decide-roll-out.command.ts'
import { readWaitingRollOut } from '../decide-roll-out/read-roll-outs.query.ts'
import { listOwnUses } from '../use-kit/list-uses.query.ts'
import { keepUse, tellWhatCame } from '../use-kit/use-kit.command.ts'
import { demoKit, demoPositions, demoProposals, demoRollOut } from './demo-interventions.data.ts'

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
  await loadRollOut(ctx)
}

/** A municipality that used a kit some time ago and told what it did, and a decision with what is still missing. */
async function loadRollOut(ctx: Context): Promise<void> {
  const [city, first, second] = [
    await personOf(ctx, 'hilde-wagenaar'),
    await personOf(ctx, 'pieter-zandstra'),
    await personOf(ctx, 'leila-farahani'),
  ]
  if (!city || !first || !second) return
  const before = new Date(ctx.now().getTime() - 75 * 86_400_000)
  await keepUse({ ...city, now: () => before }, { kit: demoKit.kit, place: demoKit.place })
  const [use] = await listOwnUses(city)
  await tellWhatCame(city, { id: use?.id ?? '', used: 'yes', whatCame: demoKit.whatCame })
  await proposeRollOut(first, demoKit.code, demoRollOut)
  const waiting = await readWaitingRollOut(second, demoKit.code)
  await takeRollOutDeed(second, 'approve', { sequence: waiting?.id ?? '' })
}

async function personOf(ctx: Context, subject: string): Promise<Context | null> {
  const actor = await identities.findPerson(ctx, developmentIssuer, subject)
  const { tx: _, ...rest } = ctx
  return actor && { ...rest, actor }
}
