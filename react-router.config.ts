// SPDX-License-Identifier: EUPL-1.2
import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  routeDiscovery: { mode: 'initial' },
  ssr: true,
} satisfies Config
