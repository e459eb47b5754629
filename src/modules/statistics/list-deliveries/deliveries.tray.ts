// SPDX-License-Identifier: EUPL-1.2
import { type WorkRows, rowsOf } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import type { CalendarDate } from '#values'
import { listDeliveries } from './list-deliveries.query.ts'
import { deliveryRowText } from './deliveries-tray.text.ts'

/** Figures of others that did not come on their day, each with its oldest period. */
export const deliveryRows: WorkRows = {
  name: 'statistics.delivery',
  kind: deliveryRowText,
  ...rowsOf(async (ctx) =>
    (await listDeliveries(ctx)).flatMap(({ id, what, source, overdue: [first] }) =>
      first
        ? [
            {
              key: id,
              due: first.dueOn as CalendarDate,
              since: ctx.now(),
              subject: what,
              why: first.period,
              from: source,
              href: addressIn(ctx.language, `/werkbank/cijfers#${id}`),
            },
          ]
        : [],
    ),
  ),
}
