// SPDX-License-Identifier: EUPL-1.2
// No audit line: what is invented here is loaded once; that entries are assigned has its line.
import { asSystem, type Context, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import { assignKeepers } from '../assign-keeper/assign-keeper.command.ts'
import { careFor, hoursToStop } from '../keep-entry/change.ts'
import { insertChange, updateFirst, updateSecond } from '../keep-entry/change.store.ts'
import { selectActivePeople } from '../organisation/organisation.store.ts'
import { canWarn } from '../warn-contact/can-warn.query.ts'
import { approveDemoNumbers } from './approve-demo-numbers.command.ts'
import { insertEntry, selectVersion } from '../reporting-point/reporting-point.store.ts'
import { demoChange, demoPoints } from './demo-points.data.ts'

/** Entries that demo organisations keep, one of them with a number that waits its day, and one too old to be shown. */
export async function loadDemoPoints(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'partners.load-demo')
  const now = ctx.now()
  const today = dutchDay(now)
  const entries = demoPoints(today)
  await transaction(system, async (tx) => {
    for (const entry of entries) await insertEntry(tx, entry)
  })
  await assignKeepers(
    system,
    entries.map(({ id }) => ({ reportingPoint: id, organisation: id, contact: `register@${id}.example` })),
  )
  await approveDemoNumbers(ctx)
  await transaction(system, async (tx) => {
    const current = await selectVersion(tx, 'meldpunt-demo', true)
    if (!current) return
    const people = await selectActivePeople(tx, { organisationId: 'meldpunt-demo' }, true)
    const editors = await selectActivePeople(tx, { organisationId: 'ministerie-demo' }, true)
    const eyes = [...people.slice(0, 2), ...editors.slice(0, 1)].map(({ id, organisationId }) => ({
      personId: id,
      organisationId,
    }))
    const [proposedBy, first, second] = eyes
    if (!proposedBy || !first || !second) return
    const entry = demoChange(current.entry, today)
    const id = ctx.newId()
    const hour = 3_600_000
    const proposedAt = new Date(now.getTime() - 3 * hour)
    await insertChange(tx, {
      id,
      pointId: entry.id,
      organisationId: entry.organisationId,
      baseVersion: current.version,
      entry,
      why: 'Ons nummer verandert door een verhuizing (verzonnen).',
      ...careFor(current.entry, entry, now),
      proposedBy,
      proposedAt,
    })
    await updateFirst(tx, id, first, new Date(now.getTime() - 2 * hour))
    const at = new Date(now.getTime() - hour)
    const unwarned = !(await canWarn(system, tx, entry.id))
    await updateSecond(tx, id, second, {
      at,
      showsFrom: new Date(at.getTime() + hoursToStop[unwarned ? 'unwarned' : 'warned'] * hour),
      stopDigest: null,
      unwarned,
    })
  })
}
