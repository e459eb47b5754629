// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { listReleases } from '#modules/statistics'
import { clockNames, type ProtectionClocks } from '../time-protection/clocks.ts'
import { countClocks } from '../time-protection/protection-clocks.query.ts'
import { forPublic } from './for-public.ts'
import { insertClocks, selectClocks } from './released-clocks.store.ts'

/** The clocks as they are now, with the newest release, once. Whether there was something to do. */
export async function releaseClocks(ctx: Context): Promise<boolean> {
  const system = asSystem(ctx, 'dashboard.release-clocks')
  const newest = (await listReleases(system, { limit: 1 })).items[0]
  if (!newest || (await transaction(system, (tx) => selectClocks(tx, newest.number)))) return false
  const counted = await countClocks(system)
  const clocks = Object.fromEntries(clockNames.map((name) => [name, forPublic(counted[name])])) as ProtectionClocks
  return transaction(system, async (tx) => {
    if (!(await insertClocks(tx, newest.number, clocks, system.now()))) return false
    await recordAudit(system, tx, {
      action: 'dashboard.clocks-released',
      subjectKind: 'release',
      subjectId: String(newest.number),
      detail: {},
    })
    return true
  })
}
