// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import type { AttentionItem, AttentionSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { dutchDay, formatCalendarDate } from '#values'
import { paths } from '../group/addresses.ts'
import { meetingsTransaction } from '../group/who.query.ts'
import { selectToApprove } from '../plan-meeting/meeting.store.ts'
import { selectActionPoints } from '../record-action/action-point.store.ts'

const most = 25

/** Minutes that members have and nobody approved. */
const minutesToApprove: AttentionSource = {
  name: 'meetings.minutes',
  list: (ctx, group) =>
    meetingsTransaction(ctx, async (tx) =>
      (await selectToApprove(tx, group.id)).map(({ id, title, startsAt }) => ({
        key: `meetings.minutes:${id}`,
        title: `Notulen vaststellen: ${title}`.slice(0, 200),
        explanation: `De leden kregen de notulen van ${formatDate(startsAt, 'nl')}. De voorzitter stelt ze vast.`,
        href: `${paths.desk}/${group.code}/${id}/notulen`,
        wants: 'decision' as const,
      })),
    ),
}

/** What the group was asked to decide, and did not; gone once it was taken to a later meeting. */
const toDecide: AttentionSource = {
  name: 'meetings.undecided',
  list: (ctx, group) =>
    meetingsTransaction(ctx, async (tx) => {
      const found = await sql<{ id: string; meetingId: string; title: string; at: Date; isConfidential: boolean }>`
        select i.id, i.meeting_id as "meetingId", i.title, t.starts_at as at, i.is_confidential as "isConfidential"
        from meetings.agenda_item i join meetings.meeting t on t.id = i.meeting_id
        where i.group_id = ${group.id} and i.wants = 'decision' and t.minutes in ('sent', 'approved')
          -- Whether minutes were approved is decided by approving them.
          and coalesce(i.source_key, '') not like 'meetings.minutes:%'
          and not exists (select from meetings.minute n where n.item_id = i.id and n.decision <> '')
          and not exists (select from meetings.agenda_item later where later.group_id = i.group_id
            and later.source_key = 'meetings.undecided:' || i.id::text)
        order by t.starts_at, i.position limit ${most}`.execute(tx)
      return found.rows.map(({ id, meetingId, title, at, isConfidential }) => ({
        key: `meetings.undecided:${id}`,
        title,
        explanation: `Stond op de agenda van ${formatDate(at, 'nl')} om te besluiten. Er kwam geen besluit.`,
        href: `${paths.desk}/${group.code}/${meetingId}/notulen`,
        isConfidential,
        wants: 'decision' as const,
      }))
    }),
}

/** Action points of the group of which the day is over. */
const lateActionPoints: AttentionSource = {
  name: 'meetings.late',
  list: (ctx, group) => meetingsTransaction(ctx, (tx) => lateOf({ ...ctx, tx }, group)),
}

async function lateOf(ctx: Context & { tx: NonNullable<Context['tx']> }, group: { id: string }) {
  const filter = { groupId: group.id, lateOn: dutchDay(ctx.now()) }
  const points = await selectActionPoints(ctx.tx, filter, { limit: most })
  const names = await organisationNames(ctx, [...new Set(points.map((one) => one.ownerOrganisationId))])
  return points.map(({ id, text, ownerOrganisationId, dueOn, isConfidential }): AttentionItem => {
    const owner = names.get(ownerOrganisationId) ?? ownerOrganisationId
    const day = dueOn ? formatCalendarDate(dueOn, 'nl') : ''
    return {
      key: `meetings.late:${id}`,
      title: `Over tijd: ${text}`.slice(0, 200),
      explanation: `${owner} zou dit op ${day} klaar hebben.`,
      href: paths.actions,
      isConfidential,
      wants: 'discussion',
    }
  })
}

export const ownAttention: readonly AttentionSource[] = [minutesToApprove, toDecide, lateActionPoints]
