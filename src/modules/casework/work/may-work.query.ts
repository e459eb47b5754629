// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, type Permission } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { workMessages } from './work.text.ts'

export interface Worker {
  id: string
  name: string
  organisationId: string
}

/** The person who asks, when that person may work on cases; refuses everybody else. */
export function workerOf(ctx: Context, permission: Permission = 'cases:work'): Worker {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, permission)) throw new Refusal(workMessages.mayNotWork, { status: 403 })
  return { id: actor.id, name: actor.name, organisationId: actor.organisationId }
}
