// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { activities } from './activities.ts'
import { slotText } from './ask-mail/ask-mail.text.ts'
import { mayFollow } from './ask-mail/may-follow.query.ts'
import {
  forgetWhenDropped,
  gatherWhenAnswered,
  gatherWhenCasesChanged,
  gatherWhenLinked,
} from './gather-replies/gather-replies.listener.ts'
import { paths } from './reply/addresses.ts'
import { repliesRetention } from './reply/reply.tables.ts'
import { sendWhenDue } from './tell-replies/send-letter.listener.ts'
import { tellRepliesJob, writeOfDayJob } from './tell-replies/tell-replies.job.ts'
import { defineText } from '#foundation/text'
import { mailCode } from '#foundation/mail'
import { mailing } from './ask-mail/mailing.store.ts'
import { mailErasures } from '#foundation/mail'

const open = { allow: 'anyone', script: false } as const

export default defineModule({
  name: 'replies',
  activities,
  erasures: mailErasures(mailing, { audit: 'replies.following' }),
  codes: [
    mailCode(
      mailing,
      paths.confirm,
      defineText({ nl: { title: 'bericht over uw melding' }, en: { title: 'news about your report' } }),
    ),
  ],
  pages: [
    { path: paths.mail.slice(1), file: 'ask-mail/ask-mail', ...open },
    { path: paths.confirm.slice(1), file: 'ask-mail/confirm-mail', ...open },
    { path: `${paths.stop.slice(1)}/:token`, file: 'ask-mail/stop-mail', ...open, isPressedFromMail: true },
  ],
  jobs: [tellRepliesJob, writeOfDayJob],
  listeners: [gatherWhenCasesChanged, gatherWhenLinked, gatherWhenAnswered, forgetWhenDropped, sendWhenDue],
  retention: repliesRetention,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoReplies(ctx),
  slots: [
    {
      slot: 'reports.own',
      text: slotText,
      allow: 'anyone',
      href: async (ctx, reportId) => ((await mayFollow(ctx, reportId)) ? addressIn(ctx.language, paths.mail) : null),
    },
  ],
})
