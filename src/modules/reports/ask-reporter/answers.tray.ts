// SPDX-License-Identifier: EUPL-1.2
import { type WorkRows, rowsOf } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { reportCode } from '#values'
import { answerRowText } from './answers-tray.text.ts'
import { listUnreadAnswers } from './list-unread-answers.query.ts'

/** Reports with an answer that nobody read: their number only, what was answered stands on the page of each. */
export const answerRows: WorkRows = {
  name: 'reports.answer',
  kind: answerRowText,
  ...rowsOf(async (ctx) =>
    (await listUnreadAnswers(ctx)).map(({ reportId, answeredAt }) => ({
      key: reportId,
      due: null,
      since: answeredAt,
      subject: translate(answerRowText, ctx.language)('answered'),
      code: reportCode(reportId),
      href: addressIn(ctx.language, `/werkbank/meldingen/${reportId}`),
    })),
  ),
}
