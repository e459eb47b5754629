// SPDX-License-Identifier: EUPL-1.2
import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  // Pages hardly ever lead on without a new document: all nine hundred addresses with each took a third of the time of its script.
  routeDiscovery: { mode: 'lazy' },
  ssr: true,
} satisfies Config
