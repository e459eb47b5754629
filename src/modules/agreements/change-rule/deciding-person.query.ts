// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { changeMessages } from './change-rule.text.ts'

/** Somebody who decides about rules, as it is kept with the decision: 'Saskia Vroom, Openbaar Ministerie (demo)'. */
export interface DecidingPerson {
  id: string
  name: string
  organisationId: string
}

/** The person who asks, when they may; a machine or the program never decides about a rule. */
export function decidingPerson(ctx: Context, permission: 'agreements:propose' | 'agreements:adopt'): DecidingPerson {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, permission))
    throw new Refusal(changeMessages.mayNotDecide, { status: 403 })
  return { id: actor.id, name: `${actor.name}, ${actor.organisationName}`, organisationId: actor.organisationId }
}
