// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type Duration, listReleases, measure } from '#modules/statistics'
import type { ProtectionClocks } from '../time-protection/clocks.ts'
import { forPublic } from '../release-clocks/for-public.ts'
import { insertClocks } from '../release-clocks/released-clocks.store.ts'

const hour = 3_600

/** Clocks of the newest example release, which tells of far more reports than the demo has. */
export async function loadDemo(ctx: Context): Promise<void> {
  const newest = (await listReleases(ctx, { limit: 1 })).items[0]
  if (!newest) return
  const clocks: ProtectionClocks = {
    first: forPublic(measure(invented(610, 0.5 * hour, 60 * hour, 0.18))),
    check: forPublic(measure(invented(430, 1.5 * hour, 80 * hour, 0.31))),
    bank: forPublic(measure(invented(170, 0.4 * hour, 30 * hour, 0.12))),
    list: forPublic(measure(invented(240, 0.2 * hour, 20 * hour, 0.06))),
    gone: forPublic(measure(invented(120, 3 * hour, 200 * hour, 0.27))),
  }
  await transaction(ctx, async (tx) => {
    await insertClocks(tx, newest.number, clocks, newest.releasedAt)
    const about = { subjectKind: 'release', subjectId: String(newest.number), detail: {} }
    await recordAudit(ctx, tx, { action: 'dashboard.clocks-released', ...about })
  })
}

/** So many, from the shortest to the longest by equal steps of its logarithm; a part of them is still open. */
function invented(count: number, shortest: number, longest: number, open: number): Duration[] {
  return Array.from({ length: count }, (_, at) => ({
    time: Math.round(shortest * (longest / shortest) ** (at / count)),
    isOver: (at * 0.618_034) % 1 >= open,
  }))
}
