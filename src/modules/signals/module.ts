// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { lookForSignalsJob } from './look-for-signals/look-for-signals.job.ts'
import { signalRetention } from './signal/signal.tables.ts'
import { signalSteps } from './signal/signal.ts'

export default defineModule({
  name: 'signals',
  impersonalActions: ['signals.signal-*', 'signals.signals-looked-for'],
  jobs: [lookForSignalsJob],
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
  },
  retention: signalRetention,
})
