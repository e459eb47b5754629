// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { listActionPoints } from '#modules/meetings'
import { formatCalendarDate } from '#values'

/** The follow-up actions of an event. Null: whoever asks may not see action points. */
export async function readFollowUp({ tx: _, ...ctx }: Context, eventId: string) {
  if (!mayDo(ctx.actor, 'meetings:read') && !mayDo(ctx.actor, 'meetings:write')) return null
  const points = await listActionPoints(ctx, { state: null, sourceId: eventId })
  return points.map(({ id, text, owner, dueOn, state, planActionCode }) => ({
    id,
    text,
    owner,
    state,
    due: dueOn ? formatCalendarDate(dueOn, ctx.language) : null,
    planActionCode,
  }))
}
