// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { peopleMessages as message } from './people.text.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** The administrator who asks; refuses everybody else. */
export function administratorOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'partners:manage'))
    throw new Refusal(message.mayNotManage, { status: 403 })
  return actor
}
