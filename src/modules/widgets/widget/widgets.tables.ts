// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface WidgetTables {
  'widgets.host': { host: string }
  'widgets.trial': { id: string }
  'widgets.count': { day: string }
  'widgets.spent': { digest: Buffer }
}

export const widgetRetention: RetentionOf<WidgetTables> = {
  'widgets.host': { keep: 'for-ever', because: 'sites of organisations, until they are taken off the list' },
  'widgets.trial': { keep: 'for-ever', because: 'a result is worth what can be checked of how it came about' },
  'widgets.count': { keep: 'for-ever', because: 'numbers a day, of nobody' },
  'widgets.spent': {
    keep: '70 days',
    from: 'spent_on',
    because: 'a link to come back holds for sixty days, and counts once',
  },
}
