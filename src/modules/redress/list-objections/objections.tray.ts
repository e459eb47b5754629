// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIdentifier, isRowId } from '#values'
import { groundText, statusText } from '../objection/objection.text.ts'
import { countWaiting, selectById, selectDue } from './list-objections.store.ts'
import { rowText } from './list-objections.text.ts'

const ownOf = ({ actor }: Context) => organisationOf(actor) ?? ''

/** Objections about which the own organisation decides, by their legal day. */
export const objectionRows: WorkRows = {
  name: 'redress.objection',
  kind: rowText,
  waiting: (ctx, limit) =>
    transaction(ctx, async (tx) =>
      (await selectDue(tx, ownOf(ctx), limit)).map(({ id, dueOn, receivedAt }) => ({
        key: id,
        due: dueOn,
        since: receivedAt,
      })),
    ),
  show: (ctx, keys) =>
    transaction(ctx, async (tx) => {
      const [g, s] = [translate(groundText, ctx.language), translate(statusText, ctx.language)]
      const objections = await selectById(tx, ownOf(ctx), keys.filter(isRowId))
      await recordAudit(ctx, tx, {
        action: 'redress.objections-listed',
        subjectKind: 'organisation',
        subjectId: ownOf(ctx),
        subjects: objections.map(({ id }) => id),
        purpose: 'over bezwaren beslissen',
        detail: { shown: objections.length },
      })
      return objections.map((one) => ({
        key: one.id,
        subject: formatIdentifier(one),
        why: [s(one.status), g(one.ground)].join(' · '),
        href: addressIn(ctx.language, `/werkbank/bezwaren/${one.id}`),
      }))
    }),
}

export function countOpenObjections(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countWaiting(tx, ownOf(ctx)))
}
