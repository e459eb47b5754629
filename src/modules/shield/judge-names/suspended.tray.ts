// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { suspendedTray } from './judge-names.text.ts'
import { suspendedByOthers } from './show-queue.query.ts'

const within = 4 * 60 * 60 * 1000

/** What one person took off the list at once: a colleague hears it, and looks within hours. */
export const suspendedRows: WorkRows = {
  name: 'shield.suspended',
  kind: suspendedTray,
  ...rowsOf(async (ctx) =>
    (await suspendedByOthers(ctx)).map(({ id, name, byName, at }) => ({
      key: id,
      due: new Date(at.getTime() + within),
      since: at,
      subject: name,
      why: translate(suspendedTray, ctx.language)('explanation'),
      from: byName,
      href: addressIn(ctx.language, `/werkbank/schild/${id}`),
    })),
  ),
}
