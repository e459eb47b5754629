// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: linkReports writes one where something changes.
import { asSystem, type Context, transaction } from '#foundation/access'
import { formsOf } from '#modules/classification'
import { lockLinking, selectForms } from '../linking/report.store.ts'
import { topForms } from './describe-reports.query.ts'
import { linkReports } from './link-reports.command.ts'

/**
 * Links those of these reports anew of which another form is known than when they were linked. One that was not linked yet is left:
 * that comes when its identifiers are recorded, and reads the form of then. The lock waits for a batch that is being linked.
 */
export async function refreshForms(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'cases.refresh-forms')
  const changed = await transaction(system, async (tx) => {
    await lockLinking(tx)
    const held = await selectForms(tx, reportIds)
    const classified = await formsOf({ ...system, tx }, [...held.keys()])
    const topOf = await topForms({ ...system, tx })
    return [...held].flatMap(([id, form]) => {
      const known = classified.get(id)?.form
      return known && (topOf.get(known) ?? null) !== form ? [id] : []
    })
  })
  await linkReports(ctx, changed)
}
