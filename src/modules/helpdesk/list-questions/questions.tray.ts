// SPDX-License-Identifier: EUPL-1.2
import { type WorkRows, rowsOf } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import type { CalendarDate } from '#values'
import { paths } from '../question/addresses.ts'
import { listForExpert } from './list-questions.query.ts'
import { questionRowText } from './questions-tray.text.ts'

/** Questions that wait for the expert who asks, by the day of their answer. */
export const expertRows: WorkRows = {
  name: 'helpdesk.question',
  kind: questionRowText,
  ...rowsOf(async (ctx) =>
    (await listForExpert(ctx)).map(({ id, title, dueOn, askedAt, personName }) => ({
      key: id,
      due: dueOn as CalendarDate,
      since: askedAt,
      subject: title,
      from: personName,
      href: addressIn(ctx.language, `${paths.handle}/${id}`),
    })),
  ),
}
