// SPDX-License-Identifier: EUPL-1.2
import { type WorkRows, rowsOf } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import type { CalendarDate } from '#values'
import { paths } from '../report/addresses.ts'
import { promiseRowText } from '../report/desk.text.ts'
import { listDue } from './list-desk.query.ts'

/** Promises to Parliament that are due soon. */
export const promiseRows: WorkRows = {
  name: 'progress.promise',
  kind: promiseRowText,
  ...rowsOf(async (ctx) =>
    (await listDue(ctx)).map(({ number, title, dueOn }) => ({
      key: number,
      due: dueOn as CalendarDate,
      since: ctx.now(),
      subject: title,
      code: number,
      href: addressIn(ctx.language, `${paths.desk}#${number}`),
    })),
  ),
}
