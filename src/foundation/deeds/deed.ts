// SPDX-License-Identifier: EUPL-1.2
// What can be done with a thing: from which status to which, by whom, what it takes and who hears of it. Commands, pages and drawings read the same table.
import { type Actor, isBy, mayDo, organisationOf, type Permission, subjectOf } from '../access/actor.ts'

/** Who did what with a thing before, so that another does what comes next. */
export type Hand = 'proposer' | 'writer' | 'lister' | 'confirmers' | 'holder'

/** What a table asks of a thing. */
export interface Kept<Status extends string> {
  status: Status
  /** The organisation that keeps it. Null: nobody here. */
  ownerId?: string | null
  /** Counts its changes, or is a digest of how it reads. */
  sequence?: number | string
  /** By account. Null or left out: nobody, or not known any more. */
  hands?: Partial<Record<Hand, string | null | readonly string[]>>
}

export interface Deed<Status extends string> {
  from: Partial<Record<Status, Status>>
  /** The organisation that keeps it, one that was asked (which one that is, the command knows), or anybody who may. */
  by: 'owner' | 'asked' | 'anybody'
  /** Where it is another permission than that of the table. */
  may?: Permission
  /** It takes another person than these. */
  another?: readonly Hand[]
  /** It takes this person. */
  only?: Hand
  /** Whoever does it is this from then on. */
  hand?: Hand
  /** It takes a reason: the field `because`. */
  needs?: 'reason'
  /** It is refused when somebody changed the thing since it was looked at: the field `sequence`. */
  seen?: true
  /** The line in the record; null: what follows from it writes one. */
  done: `${string}.${string}` | null
  /** What is announced. */
  tells?: `${string}.${string}`
  /** Where it is no button: a page of its own. */
  at?: 'page'
}

export interface DeedTable<Thing, Status extends string, Name extends string> {
  may: Permission
  of(thing: Thing): Kept<Status>
  /** How it comes to be, and what whoever made it is. */
  begins: { status: Status; hand?: Hand }
  /** Statuses that take two people to come to. */
  byTwo?: readonly Status[]
  deeds: Record<Name, Deed<Status>>
  /** What becomes of it without a deed of its own: by the program, or by a deed with something else. */
  follows?: Record<string, Partial<Record<Status, Status>>>
}

export function deedTable<Thing, Status extends string>() {
  return <Name extends string>(table: DeedTable<Thing, Status, Name>): DeedTable<Thing, Status, Name> => table
}

export interface DeedNow<Name extends string> {
  name: Name
  needs: 'reason' | null
  at: 'page' | null
}

/** What this reader can do now, in the order of the table. `isAsked`: by the organisation that keeps it. */
export function deedsNow<Thing, Status extends string, Name extends string>(
  table: DeedTable<Thing, Status, Name>,
  thing: Thing,
  reader: Actor,
  isAsked = false,
): DeedNow<Name>[] {
  const kept = table.of(thing)
  return namesNow(table, kept, reader, isAsked)
    .filter((name) => !wrongPerson(table.deeds[name], kept, reader))
    .map((name) => ({ name, needs: table.deeds[name].needs ?? null, at: table.deeds[name].at ?? null }))
}

/** Whether it waits for another person than this reader, who could do it otherwise. */
export function waitsForAnother<Thing, Status extends string, Name extends string>(
  table: DeedTable<Thing, Status, Name>,
  thing: Thing,
  reader: Actor,
): boolean {
  const kept = table.of(thing)
  return namesNow(table, kept, reader, false).some((name) => wrongPerson(table.deeds[name], kept, reader) === 'another')
}

function namesNow<Thing, Status extends string, Name extends string>(
  { deeds, may }: DeedTable<Thing, Status, Name>,
  { status, ownerId = null }: Kept<Status>,
  reader: Actor,
  isAsked: boolean,
): Name[] {
  const isOwner = ownerId !== null && organisationOf(reader) === ownerId
  const whose = { owner: isOwner, asked: isAsked, anybody: true }
  return (Object.keys(deeds) as Name[]).filter((name) => {
    const deed = deeds[name]
    return deed.from[status] !== undefined && whose[deed.by] && mayDo(reader, deed.may ?? may)
  })
}

/** Why this person may not: it takes another, or only one. Null: this person may. */
export function wrongPerson<Status extends string>(
  { another = [], only }: Deed<Status>,
  { hands = {} }: Kept<Status>,
  actor: Actor,
): 'another' | 'only' | null {
  const idsOf = (hand: Hand) => [hands[hand] ?? []].flat()
  if (another.some((hand) => idsOf(hand).some((id) => isBy(actor, id)))) return 'another'
  // Under the account with which it was done, as the record has it.
  return only && !idsOf(only).some((id) => id === subjectOf(actor).id) ? 'only' : null
}

/** For the drawing in docs/: every step with who may take it, what it takes and what is announced. */
export function drawn(table: DeedTable<never, string, string>) {
  const steps: Record<string, Partial<Record<string, string>>> = {}
  for (const [name, from] of Object.entries(table.follows ?? {}))
    for (const [before, after] of Object.entries(from))
      steps[before] = { ...steps[before], [`${name} (follows)`]: after }
  for (const [name, { from, by, may, another, only, needs, tells }] of Object.entries(table.deeds))
    for (const [before, after] of Object.entries(from)) {
      const says = [
        may ?? table.may,
        by === 'anybody' ? null : by,
        another && `another than ${another.join(' or ')}`,
        only,
        needs,
        tells && `tells ${tells}`,
      ]
      const label = `${name} (${says.filter(Boolean).join(', ')})`
      steps[before] = { ...steps[before], [label]: after }
    }
  return steps
}
