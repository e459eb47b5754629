// SPDX-License-Identifier: EUPL-1.2
// No audit line: the register is its own record, of versions that are only ever added to.
import { asSystem, type Context, transaction } from '../access/context.ts'
import type { RegisteredActivity } from './register.ts'
import { insertActivities } from './register.store.ts'

/** Writes down, at each start, which versions of the processing activities are in force from now on. */
export function registerActivities(ctx: Context, activities: readonly RegisteredActivity[]): Promise<void> {
  const system = asSystem(ctx, 'foundation.register-activities')
  return transaction(system, (tx) => insertActivities(tx, activities, system.now()))
}
