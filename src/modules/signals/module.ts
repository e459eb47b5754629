// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { findSignals } from './list-signals/find-signals.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { followerSource } from './answer-data-subject/follower.source.ts'
import { callWhenDue, lineUpWhenNews } from './call-webhooks/call-webhooks.listener.ts'
import { webhookRetention } from './call-webhooks/webhook.tables.ts'
import { webhooksImporter } from './call-webhooks/webhooks.importer.ts'
import { expireSignalsJob } from './expire-signals/expire-signals.job.ts'
import { followMenu } from './follow-signals/follow.text.ts'
import { followRetention } from './follow-signals/follow.tables.ts'
import { giveSignalsApi, signalKeysApi } from './give-signals/give-signals.api.ts'
import { handInSignalApi } from './hand-in-signals/hand-in-signals.api.ts'
import { signalsImporter } from './hand-in-signals/signals.importer.ts'
import { countToJudge } from './list-signals/list-signals.query.ts'
import { judgeRows } from './list-signals/signals.tray.ts'
import { judgeTray, signalsMenu } from './list-signals/list.text.ts'
import { lookForSignalsJob } from './look-for-signals/look-for-signals.job.ts'
import { paths } from './signal/addresses.ts'
import { signalRetention } from './signal/signal.tables.ts'
import { signalSteps } from './signal/signal.ts'
import { sendWhenDue, writeWhenNews } from './tell-followers/tell-followers.listener.ts'
import { writeLettersJob } from './tell-followers/write-letters.job.ts'
import { mailCode } from '#foundation/mail'
import { mailing } from './follow-signals/follow.store.ts'
import { mailErasures } from '#foundation/mail'

const read = { permission: 'signals:read' } as const
const judge = { permission: 'signals:judge' } as const
const open = { allow: 'anyone', script: false } as const
const desk = 'werkbank/signalen'

const pages: readonly Page[] = [
  { path: 'signalen', file: 'publish-signals/lead-on', ...open },
  { path: 'signalen/atom.xml', file: 'publish-signals/public-feed', ...open },
  { path: 'signalen/atom', file: 'publish-signals/own-feed', ...open },
  { path: 'signalen/afmelden/:token', file: 'follow-signals/stop-mail', ...open, isPressedFromMail: true },
  { path: 'signalen/bevestigen', file: 'follow-signals/confirm-mail', ...open },
  { path: desk, file: 'list-signals/list-signals', allow: read, script: true, menu: signalsMenu },
  { path: `${desk}/nieuw`, file: 'write-signal/write-signal', allow: judge, script: true },
  { path: `${desk}/volgen`, file: 'follow-signals/follow-signals', allow: read, script: true, menu: followMenu },
  { path: `${desk}/:id`, file: 'show-signal/show-signal', allow: read, script: true },
]

export default defineModule({
  name: 'signals',
  activities,
  impersonalActions,
  erasures: mailErasures(mailing, {
    audit: 'signals.following',
    erased: 'signals.following-erased',
    more: ['signals.following'],
  }),
  personalData: [followerSource],
  statuses: { Signal: signalSteps },
  permissions: {
    'signals:read': defineText({
      nl: { title: 'Signalen lezen en volgen' },
      en: { title: 'Read and follow signals' },
    }),
    'signals:judge': defineText({
      nl: { title: 'Signalen schrijven, bevestigen, afwijzen en samenvoegen' },
      en: { title: 'Write, confirm, dismiss and join signals' },
    }),
    'signals:propose': defineText({
      nl: { title: 'Signalen uit andere bronnen aandragen' },
      en: { title: 'Bring in signals from other sources' },
    }),
  },
  codes: [
    mailCode(
      mailing,
      '/signalen/bevestigen',
      defineText({ nl: { title: 'mail over signalen' }, en: { title: 'mail about signals' } }),
    ),
  ],
  pages,
  apis: [giveSignalsApi, signalKeysApi, handInSignalApi],
  jobs: [lookForSignalsJob, expireSignalsJob, writeLettersJob],
  listeners: [writeWhenNews, sendWhenDue, lineUpWhenNews, callWhenDue],
  importers: [signalsImporter, webhooksImporter],
  retention: { ...signalRetention, ...followRetention, ...webhookRetention },
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoSignals(ctx),
  find: [{ group: 'knowledge', by: ['words'], allow: read, find: findSignals }],
  tray: [{ text: judgeTray, href: paths.desk, allow: judge, count: countToJudge, rows: judgeRows }],
})
