// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { expireSignalsJob } from './expire-signals/expire-signals.job.ts'
import { countToJudge } from './list-signals/list-signals.query.ts'
import { judgeTray, signalsMenu } from './list-signals/list.text.ts'
import { paths } from './signal/addresses.ts'
import { signalRetention } from './signal/signal.tables.ts'
import { signalSteps } from './signal/signal.ts'

const read = { permission: 'signals:read' } as const
const judge = { permission: 'signals:judge' } as const
const desk = 'werkbank/signalen'

const pages: readonly Page[] = [
  { path: desk, file: 'list-signals/list-signals', allow: read, script: true, menu: signalsMenu },
  { path: `${desk}/nieuw`, file: 'write-signal/write-signal', allow: judge, script: true },
  { path: `${desk}/:id`, file: 'show-signal/show-signal', allow: read, script: true },
]

export default defineModule({
  name: 'signals',
  impersonalActions: ['signals.signal-*'],
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
  pages,
  jobs: [expireSignalsJob],
  retention: signalRetention,
  tray: [{ text: judgeTray, href: paths.desk, allow: judge, count: countToJudge }],
})
