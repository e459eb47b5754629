// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Retention } from '../db/index.ts'
import type { Activity } from '../modules/activity.ts'

/** What is published of an activity: without how it hangs together with the audit record. */
export interface RegisteredActivity extends Omit<Activity, 'actions' | 'subjectKinds' | 'tables'> {
  /** How long, table by table. */
  retention: readonly { table: string; kept: string }[]
}

/** With the periods of its tables in words. Throws when a table has no retention line. */
export function registered(activity: Activity, lines: Record<string, Retention>): RegisteredActivity {
  const { actions: _actions, subjectKinds: _kinds, tables, ...shown } = activity
  return { ...shown, retention: tables.map((table) => ({ table, kept: keptFor(table, lines) })) }
}

function keptFor(table: string, lines: Record<string, Retention>): string {
  const line = lines[table]
  if (!line) throw new Error(`${table} is in an activity and has no retention line`)
  if ('parent' in line) return keptFor(line.parent, lines)
  if ('by' in line) return `zolang ${line.by} ernaar verwijst`
  return line.keep === 'for-ever' ? 'onbepaald' : inDutch(line.keep)
}

function inDutch(keep: string): string {
  const [count = '', unit = ''] = keep.split(' ')
  const isOne = count === '1'
  const words: Record<string, string> = {
    hours: 'uur',
    days: isOne ? 'dag' : 'dagen',
    months: isOne ? 'maand' : 'maanden',
    years: 'jaar',
  }
  return `${count} ${words[unit] ?? unit}`
}

/** Twelve digits that change with anything that an activity says, its actions included: the proof that a version did not change. */
export function hashOfActivity(activity: Activity, lines: Record<string, Retention>): string {
  const { actions, subjectKinds } = activity
  const content = JSON.stringify([registered(activity, lines), actions, subjectKinds])
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

/** Who changed an activity must give it a new version. `known`: what stood in the register, 'id version' to hash. */
export function changedWithoutVersion(
  activities: readonly Activity[],
  lines: Record<string, Retention>,
  known: ReadonlyMap<string, string>,
): string[] {
  return activities.flatMap((activity) => {
    const was = known.get(`${activity.id} ${activity.version}`)
    return was && was !== hashOfActivity(activity, lines) ? [activity.id] : []
  })
}
