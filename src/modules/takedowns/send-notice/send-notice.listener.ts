// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { NoticeDue } from './notice.events.ts'
import { sendNotice } from './send-notice.command.ts'

export const sendNoticeWhenDue = listen(NoticeDue, {
  job: 'shield.send-notice',
  run: (ctx, { noticeId }) => sendNotice(ctx, noticeId),
})
