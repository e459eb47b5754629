// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../plan/plan.ts'
import type { ReadAction, ReadPlan } from '../read-plan/plan-read.ts'

export interface ImportDifferences {
  added: ReadAction[]
  /** Of which the planning or the group stands otherwise in the file than it stood in the last one. */
  changed: { action: ReadAction; id: string; before: Known; fields: ('planning' | 'group' | 'position')[] }[]
  /** In the plan, and not in this file: they stay until somebody drops them with a reason. */
  missing: { id: string; title: string }[]
  unchanged: number
}

type Known = Pick<
  Action,
  'id' | 'key' | 'title' | 'planningText' | 'planning' | 'firstPlanning' | 'groupText' | 'position' | 'droppedAt'
>

/** What reading this file would change, compared with how the last file was written: what the secretary decided since stays. */
export function importDifferences(plan: ReadPlan, known: readonly Known[]): ImportDifferences {
  const byKey = new Map(known.map((action) => [action.key, action]))
  const keys = new Set(plan.actions.map(({ key }) => key))
  const added = plan.actions.filter(({ key }) => !byKey.has(key))
  const changed = plan.actions.flatMap((action, position) => {
    const before = byKey.get(action.key)
    if (!before) return []
    const fields = [
      ...(before.planningText !== action.planningText ? (['planning'] as const) : []),
      ...(before.groupText !== action.group ? (['group'] as const) : []),
      ...(before.position !== position ? (['position'] as const) : []),
    ]
    return fields.length > 0 ? [{ action, id: before.id, before, fields }] : []
  })
  return {
    added,
    changed,
    missing: known
      .filter(({ key, droppedAt }) => !keys.has(key) && droppedAt === null)
      .map(({ id, title }) => ({ id, title })),
    unchanged: plan.actions.length - added.length - changed.length,
  }
}
