// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type PersonThen, selectActivePeople, selectNamed, selectNames, selectThen } from './organisation.store.ts'
import type { KnownPermission } from './permission.ts'
import { permissionsOf } from './role.ts'

export interface FoundPerson {
  id: string
  name: string
  organisationId: string
}

/**
 * For each name with an organisation: who is called that there and may do this. Empty when nobody is, several when more are. Only whole names
 * find somebody, so that nobody can be looked for.
 */
export async function findPeopleNamed(
  ctx: Context,
  wanted: readonly { name: string; organisation: string }[],
  permission: KnownPermission,
): Promise<FoundPerson[][]> {
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const names = [...new Set(wanted.map(({ name }) => folded(name)))]
  const rows = await asProgram(ctx, (tx) => selectNamed(tx, names, ctx.settings.isDemo))
  const able = rows.filter((row) => permissionsOf(row.roles, row).has(permission))
  return wanted.map(({ name, organisation }) =>
    able
      .filter((row) => folded(row.name) === folded(name) && folded(row.organisationName) === folded(organisation))
      .map(foundOf),
  )
}

/** Those of these people who still work for a partner and may do this, by id. For the program: row-level security would show colleagues only. */
export async function peopleStill(
  ctx: Context,
  ids: readonly string[],
  permission: KnownPermission,
): Promise<ReadonlyMap<string, FoundPerson>> {
  if (ids.length === 0) return new Map()
  const rows = await asProgram(ctx, (tx) => selectActivePeople(tx, { ids: [...new Set(ids)] }, ctx.settings.isDemo))
  const able = rows.filter((row) => permissionsOf(row.roles, row).has(permission))
  return new Map(able.map((row) => [row.id, foundOf(row)]))
}

/** Those of these people who still work where they worked, and may do this. For the program. */
export async function stillThere<Person extends { personId: string; organisationId: string }>(
  ctx: Context,
  people: readonly Person[],
  permission: KnownPermission,
): Promise<Person[]> {
  const still = await peopleStill(
    ctx,
    people.map(({ personId }) => personId),
    permission,
  )
  return people.filter(({ personId, organisationId }) => still.get(personId)?.organisationId === organisationId)
}

/** What these people are called, also who left; somebody of before is not in it. For the program: row-level security would show colleagues only. */
export async function namesOfPeople(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  return asProgram(ctx, (tx) => selectNames(tx, [...new Set(ids)]))
}

/** Organisations in which somebody may do this; never who. */
export async function organisationsWho(ctx: Context, permission: KnownPermission): Promise<ReadonlySet<string>> {
  const rows = await asProgram(ctx, (tx) => selectActivePeople(tx, 'everybody', ctx.settings.isDemo))
  const able = rows.filter((row) => permissionsOf(row.roles, row).has(permission))
  return new Set(able.map(({ organisationId }) => organisationId))
}

/** People of the own organisation, also who left, in whose name of now or of then all these words are: at most ten, by name. */
export async function colleaguesNamed(ctx: Context, text: string): Promise<(FoundPerson & { hasLeft: boolean })[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.join('').length < 2) return []
  const found = new Map<string, FoundPerson & { hasLeft: boolean }>()
  for (const { isActive, ...row } of await everOfOwn(ctx))
    if (words.every((word) => row.name.toLowerCase().includes(word)))
      // The last is what they are called now, or were when they left.
      found.set(row.id, { ...foundOf(row), hasLeft: !isActive })
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl')).slice(0, 10)
}

/** Whether somebody works, or ever worked, for the own organisation. */
export async function wasColleague(ctx: Context, id: string): Promise<boolean> {
  return (await everOfOwn(ctx)).some((row) => row.id === id)
}

async function everOfOwn(ctx: Context): Promise<PersonThen[]> {
  const organisationId = organisationOf(ctx.actor)
  if (ctx.actor.kind !== 'person' || organisationId === null) return []
  return asProgram(ctx, (tx) => selectThen(tx, { organisationId }))
}

/** What each of these people was called at that moment; null: somebody of before. In the order in which it is asked. */
export async function namesThen(ctx: Context, asked: readonly { id: string; at: Date }[]): Promise<(string | null)[]> {
  if (asked.length === 0) return []
  const rows = await asProgram(ctx, (tx) => selectThen(tx, { ids: [...new Set(asked.map(({ id }) => id))] }))
  return asked.map(
    ({ id, at }) => rows.find((row) => row.id === id && (row.until === null || at < row.until))?.name ?? null,
  )
}

/** Active people of the own organisation who may do this, by name. */
export async function colleaguesWho(ctx: Context, permission: KnownPermission): Promise<FoundPerson[]> {
  const organisationId = organisationOf(ctx.actor)
  if (ctx.actor.kind !== 'person' || organisationId === null) return []
  const rows = await transaction(ctx, (tx) => selectActivePeople(tx, { organisationId }, ctx.settings.isDemo))
  return rows.filter((row) => permissionsOf(row.roles, row).has(permission)).map(foundOf)
}

function foundOf({ id, name, organisationId }: FoundPerson): FoundPerson {
  return { id, name, organisationId }
}

/** Row-level security shows people their colleagues only. In the transaction of the program that is open already, when there is one. */
function asProgram<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  if (ctx.tx && ctx.actor.kind === 'system') return work(ctx.tx)
  return transaction(asSystem(ctx, 'partners.find-people'), work)
}
