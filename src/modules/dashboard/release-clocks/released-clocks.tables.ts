// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { ProtectionClocks } from '../time-protection/clocks.ts'

export interface DashboardTables {
  'dashboard.released_clocks': { release: number; counted_at: Date; clocks: ProtectionClocks }
}

export const retention: RetentionOf<DashboardTables> = {
  'dashboard.released_clocks': { keep: 'for-ever', because: 'published figures; nothing in them is about anybody' },
}
