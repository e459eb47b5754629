// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by recallItems.
import { type Context, organisationOf } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { listFacts } from '#modules/reports'
import { recallItems } from '../recall-item/recall-item.command.ts'
import { sentMessages } from './list-disclosures.text.ts'

/** Takes back an own report from everybody who got it. */
export async function recallOwnReport(ctx: Context, reportId: string): Promise<number> {
  const facts = (await listFacts(ctx, [reportId])).get(reportId)
  if (!facts || facts.controllerOrganisationId !== organisationOf(ctx.actor))
    throw new Refusal(sentMessages.notYours, { status: 404 })
  return recallItems(ctx, 'report', [reportId], 'withdrawn')
}
