// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { shieldMessages } from '../name/name.text.ts'

/** The person who judges, or a refusal. Whether it is the authority's is for the row policies and the commands. */
export function judgeOf(ctx: Context): { id: string; name: string; organisationId: string } {
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'shield:judge'))
    throw new Refusal(shieldMessages.mayNotJudge, { status: 403 })
  return { id: ctx.actor.id, name: ctx.actor.name, organisationId: ctx.actor.organisationId }
}
