// SPDX-License-Identifier: EUPL-1.2
// What can be done with a thing: from which status to which, by whom, and what it takes. Commands, pages and drawings read the same table.
import type { Permission } from '../access/actor.ts'

/** A thing that one organisation keeps. */
export interface Kept<Status extends string> {
  status: Status
  /** Null: nobody here. */
  ownerId: string | null
  /** Counts its changes. */
  sequence: number
}

export interface Deed<Status extends string> {
  from: Partial<Record<Status, Status>>
  /** The organisation that keeps it, or one that was asked: which one that is, the command knows. */
  by: 'owner' | 'asked'
  /** It takes a reason: the field `because`. */
  needs?: 'reason'
  /** It is refused when somebody changed the thing since it was looked at: the field `sequence`. */
  seen?: true
  /** The line in the record; null: what follows from it writes one. */
  done: `${string}.${string}` | null
  /** Where it is no button: a page of its own. */
  at?: 'page'
}

export interface DeedTable<Status extends string, Name extends string> {
  may: Permission
  deeds: Record<Name, Deed<Status>>
}

export function deedTable<Status extends string>() {
  return <Name extends string>(table: DeedTable<Status, Name>): DeedTable<Status, Name> => table
}

export interface DeedNow<Name extends string> {
  name: Name
  needs: 'reason' | null
  at: 'page' | null
}

/** What this reader can do now, in the order of the table; `isOwner`: of the organisation that keeps it. */
export function deedsNow<Status extends string, Name extends string>(
  { deeds }: DeedTable<Status, Name>,
  { status, isOwner, isAsked = false }: { status: Status; isOwner: boolean; isAsked?: boolean },
): DeedNow<Name>[] {
  return (Object.keys(deeds) as Name[])
    .filter((name) => deeds[name].from[status] !== undefined && (deeds[name].by === 'owner' ? isOwner : isAsked))
    .map((name) => ({ name, needs: deeds[name].needs ?? null, at: deeds[name].at ?? null }))
}

/** For the drawing in docs/: every step with who may take it and what it takes. */
export function drawn<Status extends string>(table: DeedTable<Status, string>) {
  const steps: Record<string, Partial<Record<string, string>>> = {}
  for (const [name, { from, by, needs }] of Object.entries(table.deeds))
    for (const [before, after] of Object.entries(from)) {
      const label = `${name} (${[table.may, by, needs].filter(Boolean).join(', ')})`
      steps[before] = { ...steps[before], [label]: after as string }
    }
  return steps
}
