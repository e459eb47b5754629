// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { isRowId } from '#values'
import type { Right } from '../request/request.ts'
import { rightText } from '../request/request.text.ts'
import { countOpen, selectDue, selectTasksById } from '../request/task.store.ts'
import { listText, rowText } from './list-requests.text.ts'

const path = '/werkbank/verzoeken'

/** Requests of data subjects that the own organisation answers, by their legal day. Who asks stands on the page of each. */
export const requestRows: WorkRows = {
  name: 'data-requests.open',
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
      const [t, r] = [translate(listText, ctx.language), translate(rightText, ctx.language)]
      const tasks = await selectTasksById(tx, ownOf(ctx), keys.filter(isRowId))
      await recordAudit(ctx, tx, {
        action: 'data-requests.requests-listed',
        subjectKind: 'organisation',
        subjectId: ownOf(ctx),
        subjects: tasks.map(({ requestId }) => requestId),
        purpose: 'verzoeken van betrokkenen beantwoorden',
        detail: { shown: tasks.length },
      })
      return tasks.map(({ id, right, law, status }) => ({
        key: id,
        subject: r(right as Right),
        why: [t(law), t(status === 'extended' ? 'extended' : 'open')].join(', '),
        code: id.slice(-6),
        href: addressIn(ctx.language, `${path}/${id}`),
      }))
    }),
}

export function countOpenRequests(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countOpen(tx, ownOf(ctx)))
}

function ownOf({ actor }: Context): string {
  return organisationOf(actor) ?? ''
}
