// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { minutesPath } from '../group/addresses.ts'
import { minutesRowText } from './minutes.text.ts'
import { listToApprove } from './minutes-to-approve.query.ts'

/** Minutes that a chair has to approve, each on its own page. */
export const minutesRows: WorkRows = {
  name: 'meetings.minutes',
  kind: minutesRowText,
  ...rowsOf(async (ctx) =>
    (await listToApprove(ctx)).map(({ id, title, groupCode, groupName, sentAt }) => ({
      key: id,
      due: null,
      since: sentAt,
      subject: title,
      why: groupName,
      href: addressIn(ctx.language, minutesPath(groupCode, id)),
    })),
  ),
}
