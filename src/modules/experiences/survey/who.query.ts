// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, type Permission } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { findOrganisation, mayBeOf } from '#modules/partners'
import { releaseMessages as message } from '../release-results/release.text.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** Who may freeze and approve results and judge open answers: an adviser of a ministry, never of a reporting point about itself. */
export async function releaserIn(ctx: Context, tx: Tx): Promise<Person> {
  const person = releaserOf(ctx)
  const organisation = await findOrganisation(tx, person.organisationId)
  if (!organisation || !mayBeOf(organisation.kind, 'experiences:release'))
    throw new Refusal(message.mayNotRelease, { status: 403 })
  return person
}

/** The same by the permission alone. */
export function releaserOf(ctx: Context): Person {
  const person = personWho(ctx, 'experiences:release')
  if (!person) throw new Refusal(message.mayNotRelease, { status: 403 })
  return person
}

/** Who may answer results of the own organisation. */
export function replierOf(ctx: Context): Person {
  const person = personWho(ctx, 'experiences:reply')
  if (!person) throw new Refusal(message.mayNotReply, { status: 403 })
  return person
}

function personWho({ actor }: Context, permission: Permission): Person | null {
  return actor.kind === 'person' && mayDo(actor, permission) ? actor : null
}

/** For a page: somebody whose role allows it and whose organisation does not, gets the page that says that they may not. */
export async function orForbidden<Answer>(work: Promise<Answer>): Promise<Answer> {
  return work.catch((error) => {
    if (error instanceof Refusal && error.status === 403) throw new Response(null, { status: 403 })
    throw error
  })
}
