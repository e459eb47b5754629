// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { WorkRows } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { isRowId } from '#values'
import { paths } from '../group/addresses.ts'
import { meetingsTransaction, readerOf } from '../group/who.query.ts'
import { countActionPoints, selectActionPoints } from './action-point.store.ts'
import { rowText } from './action.text.ts'
import { listActionPoints } from './list-action-points.query.ts'

const ownOpen = (ctx: Context) => ({ state: 'open', organisationId: readerOf(ctx).organisationId }) as const

/** What the own organisation took upon itself and has not settled, by the day that was agreed. */
export const actionRows: WorkRows = {
  name: 'meetings.action',
  kind: rowText,
  waiting: (ctx, limit) =>
    meetingsTransaction(ctx, async (tx) =>
      (await selectActionPoints(tx, ownOpen(ctx), { limit })).map(({ id, dueOn, madeAt }) => ({
        key: id,
        due: dueOn,
        since: madeAt,
      })),
    ),
  show: async (ctx, keys) =>
    (await listActionPoints(ctx, { ...ownOpen(ctx), ids: keys.filter(isRowId) })).map(
      ({ id, text, source, planActionCode }) => ({
        key: id,
        subject: text,
        why: source.title,
        code: planActionCode ?? undefined,
        href: addressIn(ctx.language, `${paths.actions}?punt=${id}`),
      }),
    ),
}

export function countOwnOpen(ctx: Context): Promise<number> {
  return meetingsTransaction(ctx, (tx) => countActionPoints(tx, ownOpen(ctx)))
}
