// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by disclose.
import { type Context, organisationOf } from '#foundation/access'
import { Refusal } from '#foundation/web'
import type { Purpose } from '#modules/agreements'
import { disclose } from '../disclose/disclose.command.ts'
import type { DisclosureReport } from '../disclosure/disclosure.ts'
import { whyMessages } from '../disclosure/disclosure.text.ts'
import { reportItem } from './report-item.query.ts'
import { shareMessages } from './share-report.text.ts'

/** Gives one own report to another organisation. Refused with the reason when no agreement or no rule carries it. */
export async function shareReport(
  ctx: Context,
  given: { reportId: string; receiverId: string; purpose: Purpose; withNarrative: boolean },
): Promise<DisclosureReport['went'][number]> {
  const found = await reportItem(ctx, given.reportId, given)
  if (!found) throw new Refusal(shareMessages.notThere, { status: 404 })
  const { went, kept } = await disclose(ctx, {
    exchange: 'report-to-other-analyst',
    senderId: organisationOf(ctx.actor) ?? '',
    receiverId: given.receiverId,
    purpose: given.purpose,
    items: [found.item],
  })
  const why = kept[0]?.why
  if (why) throw new Refusal(whyMessages[why], { status: 409 })
  return went[0] as DisclosureReport['went'][number]
}
