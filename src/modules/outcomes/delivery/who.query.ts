// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, type Permission } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { findOrganisation, type OrganisationKind } from '#modules/partners'
import { issueMessages } from '../compile-issue/compile.text.ts'
import type { Supplier } from '../outcome/standing.ts'
import { supplyMessages } from '../supply-outcomes/supply.text.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** As what this person supplies outcomes; refuses everybody who is neither police nor prosecutor. */
export async function supplierOf(ctx: Context, tx: Tx): Promise<{ person: Person; supplier: Supplier }> {
  const { person, kind } = await personWho(ctx, tx, 'outcomes:supply')
  if (!person || (kind !== 'police' && kind !== 'prosecutor'))
    throw new Refusal(supplyMessages.maySupplyNot, { status: 403 })
  return { person, supplier: kind }
}

/** Organisations of which a policy adviser may publish what came of complaints: those that answer for it. */
const publishers: readonly OrganisationKind[] = ['ministry', 'police', 'prosecutor']

/** The person who asks, when they may freeze and publish issues; refuses everybody else. */
export async function publisherIn(ctx: Context, tx: Tx): Promise<Person> {
  const { kind } = await personWho(ctx, tx, 'outcomes:publish')
  if (kind === null || !publishers.includes(kind)) throw new Refusal(issueMessages.mayNotPublish, { status: 403 })
  return publisherOf(ctx)
}

/** The same by the permission alone. */
export function publisherOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'outcomes:publish'))
    throw new Refusal(issueMessages.mayNotPublish, { status: 403 })
  return actor
}

/** Whether this person sees exact numbers: police and prosecutor know every complaint anyhow. */
export async function seesExact(ctx: Context, tx: Tx): Promise<boolean> {
  const { person, kind } = await personWho(ctx, tx, 'outcomes:read')
  if (!person) throw new Refusal(issueMessages.mayNotSee, { status: 403 })
  return kind === 'police' || kind === 'prosecutor'
}

/** Which of the pages around these figures are for this person. */
export async function pagesFor(ctx: Context, tx: Tx): Promise<{ maySupply: boolean; mayPublish: boolean }> {
  const [supplies, publishes] = [
    await personWho(ctx, tx, 'outcomes:supply'),
    await personWho(ctx, tx, 'outcomes:publish'),
  ]
  return {
    maySupply: supplies.kind === 'police' || supplies.kind === 'prosecutor',
    mayPublish: publishes.kind !== null && publishers.includes(publishes.kind),
  }
}

async function personWho({ actor }: Context, tx: Tx, permission: Permission) {
  if (actor.kind !== 'person' || !mayDo(actor, permission)) return { person: null, kind: null }
  return { person: actor, kind: (await findOrganisation(tx, actor.organisationId))?.kind ?? null }
}
