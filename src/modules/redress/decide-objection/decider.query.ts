// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type FieldError, Refusal } from '#foundation/web'
import { type Objection, lockObjection } from '../objection/objection.store.ts'
import { redressMessages } from '../objection/objection.text.ts'

export interface Decider {
  id: string
  name: string
  organisationId: string
}

/** Deciding about an objection is a person's, never a machine's. */
export function deciderOf(ctx: Context): Decider {
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'redress:decide'))
    throw new Refusal(redressMessages.mayNotDecide, { status: 403 })
  const { id, name, organisationId } = ctx.actor
  return { id, name, organisationId }
}

/** The objection, for somebody of the organisation that decides about it, and nobody else at the same time. */
export async function lockOwn(tx: Tx, by: Decider, objectionId: string): Promise<Objection> {
  const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(objectionId)
  const objection = isId ? await lockObjection(tx, objectionId) : null
  if (!objection || objection.organisationId !== by.organisationId)
    throw new Refusal(redressMessages.noSuchObjection, { status: 404 })
  return objection
}

/** Everything that was left out, at once. */
export function refuseFields(fields: readonly FieldError[]): void {
  const [first] = fields
  if (first) throw new Refusal(first.code, { fields })
}
